/** Starts with the browser and whenever something below happens; keeps no state of its own. */
import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { loadSettings, settingsAround } from '../shared/settings-store.ts';
import { answer, switchOff, toggle } from './answers.ts';
import { step } from './frames.ts';
import { showState, showStates } from './icon.ts';
import { createMenu, OFF_HERE, renameMenu } from './menu.ts';
import { registerReader } from './registration.ts';
import { follow, startEverywhere } from './tabs.ts';
import { welcome } from './welcome.ts';

const INK = '#2b5cc4';

/** Registers the reader, and starts it in the tabs that are open already. */
async function begin(): Promise<void> {
  await registerReader();
  await startEverywhere((await loadSettings()).settings);
}

export default defineBackground(() => {
  // a worker that is woken by an event must find its listener at once: all at the top level
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await createMenu();
    await begin();
    await welcome(reason);
  });

  browser.runtime.onStartup.addListener(async () => {
    await registerReader();
    await renameMenu();
  });

  browser.storage.onChanged.addListener(async (changes, area) => {
    const around = await settingsAround(changes, area);
    if (around === undefined) return;
    await registerReader();
    await follow(around.before, around.now);
    await showStates();
    if (around.before.language !== around.now.language) await renameMenu();
  });

  browser.permissions.onAdded.addListener(async () => {
    await begin();
    await showStates();
  });

  browser.permissions.onRemoved.addListener(() => showStates());

  // an icon set for a tab lasts until it goes to another page
  browser.tabs.onUpdated.addListener(async (id, { status }, { url, active }) => {
    if (status === 'loading' && active) await showState(id, url);
  });

  browser.tabs.onActivated.addListener(async ({ tabId }) => {
    await showState(tabId, (await browser.tabs.get(tabId)).url);
  });

  browser.runtime.onMessage.addListener(answer);

  browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (menuItemId === OFF_HERE) await switchOff(tab?.url);
  });

  browser.commands.onCommand.addListener(async (command, tab) => {
    const id = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (id === undefined) return;
    if (command === 'next-mention') await step(id, 'next');
    if (command === 'previous-mention') await step(id, 'previous');
    if (command === 'open-card') await step(id, 'here');
    if (command === 'toggle-site') await toggle((await browser.tabs.get(id)).url);
  });

  void browser.action.setBadgeBackgroundColor({ color: INK });
  void browser.action.setBadgeTextColor({ color: '#ffffff' });
});
