/** The first run: one page, opened when Amicus is installed and never again. */
import browser from 'webextension-polyfill';

export async function welcome(reason: browser.Runtime.OnInstalledReason): Promise<void> {
  if (reason !== 'install') return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
