/** The hosts that are open in tabs, as far as the permission to read pages tells us of them. */
import browser from 'webextension-polyfill';

export async function openHosts(): Promise<string[]> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  const hosts = tabs.flatMap(({ url }) =>
    url !== undefined && URL.canParse(url) ? [new URL(url).hostname] : [],
  );
  return [...new Set(hosts)].sort();
}
