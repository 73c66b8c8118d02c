/** The entry in the context menus that switches a site off. */
import browser from 'webextension-polyfill';
import { ALL } from '../../components/messages/all.ts';
import { say, speak } from '../../components/messages/say.ts';
import { languageOf } from '../shared/language.ts';
import { loadSettings } from '../shared/settings-store.ts';

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
  const language = languageOf((await loadSettings()).settings);
  speak(language, ALL[language]);
  return say('browser.off-here');
}
