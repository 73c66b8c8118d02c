/** The permission to read web pages: granted with the installation, or by the reader later. */
import browser from 'webextension-polyfill';

const PAGES = { origins: ['http://*/*', 'https://*/*'] };

export const mayReadPages = (): Promise<boolean> => browser.permissions.contains(PAGES);

/** Has to be called within a click, before anything is awaited. */
export const askToReadPages = (): Promise<boolean> => browser.permissions.request(PAGES);
