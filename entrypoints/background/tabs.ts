/** Open tabs follow the settings at once: registration alone would wait for a reload. */
import browser from 'webextension-polyfill';
import type { ToReader } from '../../core/messages.ts';
import { readerSettings } from '../../core/settings/reader.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { decide } from '../../core/sites/decision.ts';
import { ENGINE } from '../shared/engine.ts';
import { READER, SHEET } from './registration.ts';

/** Starts the reader in every open tab that may have it: after install and update. */
export async function startEverywhere(settings: Settings): Promise<void> {
  await eachTab(async (id, url) => {
    if (decide(settings, url, ENGINE).run) await startIn(id);
  });
}

/** Brings every open tab from the old settings to the new ones. */
export async function follow(before: Settings, now: Settings): Promise<void> {
  await eachTab(async (id, url) => {
    const ran = decide(before, url, ENGINE).run;
    const runs = decide(now, url, ENGINE).run;
    if (ran && !runs) await stopIn(id, url, now);
    else if (!ran && runs) await startIn(id);
    else if (runs) await tell(id, { type: 'reader/settings', settings: readerSettings(now, url) });
  });
}

/** Starts the reader in all frames of a tab; a reader that is there already begins anew. */
async function startIn(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, files: READER });
}

/** What is said to a tab may reach the page that it has just gone to: then the reader there begins anew. */
async function stopIn(tabId: number, url: string, settings: Settings): Promise<void> {
  await tell(tabId, { type: 'reader/stop' });
  await browser.scripting.removeCSS({ target: { tabId, allFrames: true }, files: SHEET });
  const { url: there } = await browser.tabs.get(tabId);
  if (there !== url && decide(settings, there, ENGINE).run) await startIn(tabId);
}

async function tell(tabId: number, message: ToReader): Promise<void> {
  await browser.tabs.sendMessage(tabId, message);
}

async function eachTab(act: (id: number, url: string) => Promise<void>): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.all(
    tabs.map(async ({ id, url, discarded }) => {
      if (id === undefined || url === undefined || discarded) return;
      try {
        await act(id, url);
      } catch {
        // an error page, a store page or a tab without a reader: nothing of ours is there
      }
    }),
  );
}
