/** The entry in the context menus that switches a site off. */
import browser from 'webextension-polyfill';
import { say } from '../../components/messages/say.ts';
import { loadSettings } from '../shared/settings-store.ts';
import { speakFor } from './words.ts';

export const OFF_HERE = 'off-here';

export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: OFF_HERE,
    title: await title(),
    contexts: ['page', 'action'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/** In the language chosen now; the browser's own may have changed since the last start. */
export async function renameMenu(): Promise<void> {
  await browser.contextMenus.update(OFF_HERE, { title: await title() });
}

async function title(): Promise<string> {
  speakFor((await loadSettings()).settings);
  return say('browser.off-here');
}
