/** Settings in the browser's synchronised storage, for the background and our own pages. */
import browser from 'webextension-polyfill';
import {
  FIELDS,
  type Repair,
  readSettings,
  type Settings,
  toStored,
} from '../../core/settings/settings.ts';

/** The settings as stored, mended where they were broken; storage itself is left as it is. */
export async function loadSettings(): Promise<{ settings: Settings; repairs: Repair[] }> {
  return readSettings(await browser.storage.sync.get([...FIELDS]));
}

/** Rejects if the browser refuses, for instance a list that is longer than it synchronises. */
export async function saveSettings(settings: Settings): Promise<void> {
  const { set, remove } = toStored(settings);
  if (Object.keys(set).length > 0) await browser.storage.sync.set({ ...set });
  if (remove.length > 0) await browser.storage.sync.remove(remove);
}

/**
 * Changes the settings as they are stored now, so that two open pages do not undo each other.
 * Answers the new settings.
 */
export async function changeSettings(change: (now: Settings) => Settings): Promise<Settings> {
  const settings = change((await loadSettings()).settings);
  await saveSettings(settings);
  return settings;
}

/** Calls with the settings after each change of any of them, from wherever; answers how to stop. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'sync' || !FIELDS.some((field) => field in changes)) return;
    void loadSettings().then(({ settings }) => listener(settings));
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
