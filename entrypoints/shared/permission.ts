/** The permission to read web pages: granted with the installation, or by the reader later. */
import browser from 'webextension-polyfill';

const PAGES = { origins: ['http://*/*', 'https://*/*'] };

export const mayReadPages = (): Promise<boolean> => browser.permissions.contains(PAGES);

/** Has to be called within a click, before anything is awaited. */
export const askToReadPages = (): Promise<boolean> => browser.permissions.request(PAGES);

/** Whether the browser lets us into a page; where it is no web page, that is not the question. */
export async function mayRead(address: string | undefined): Promise<boolean> {
  const { protocol, hostname } = new URL(address ?? 'about:blank');
  if (protocol !== 'http:' && protocol !== 'https:') return true;
  // browsers let their users grant single sites, without all others
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}
