/**
 * Settings in the browser's storage, for the background and our own pages. They are synchronised
 * where the browser does it; what it refuses stays on this device (decision 10).
 */
import browser from 'webextension-polyfill';
import {
  AREAS,
  type Area,
  type Layers,
  type Loaded,
  layersBefore,
  ownSettings,
  resolve,
} from '../../core/settings/layers.ts';
import {
  changesBetween,
  FIELDS,
  type Field,
  pick,
  type Settings,
  toStored,
} from '../../core/settings/settings.ts';

/** The settings as they hold now, mended where they were broken; storage itself is left as it is. */
export async function loadSettings(): Promise<Loaded> {
  return resolve(await layers());
}

async function layers(): Promise<Layers> {
  const [sync, local, managed] = await Promise.all(AREAS.map(read));
  return { sync: sync ?? {}, local: local ?? {}, managed: managed ?? {} };
}

/** An area that is not there holds nothing: Firefox has no `managed` without an administrator's file. */
async function read(area: Area): Promise<Record<string, unknown>> {
  try {
    return await browser.storage[area].get([...FIELDS]);
  } catch {
    return {};
  }
}

let last: Promise<unknown> = Promise.resolve();

/** One writer at a time: each starts from what the one before it has stored. */
function queued<T>(write: () => Promise<T>): Promise<T> {
  const mine = last.catch(() => {}).then(write);
  last = mine;
  return mine;
}

/**
 * Changes the settings as they are stored now, so that two open pages do not undo each other. What
 * an administrator has set stays. Answers the new settings.
 */
export async function changeSettings(change: (now: Settings) => Settings): Promise<Settings> {
  return (await editSettings(change)).settings;
}

/** The same, and answers with all there is to say about them. */
export function editSettings(change: (now: Settings) => Settings): Promise<Loaded> {
  return queued(async () => {
    const before = await layers();
    const { settings, locked } = resolve(before);
    const changes = changesBetween(settings, change(settings));
    const free = FIELDS.filter((field) => !locked.includes(field));
    await write(before, pick(changes, free));
    return loadSettings();
  });
}

/** Stores what was mended when it was read, so that it need not be mended again. */
export function storeRepairs(): Promise<Loaded> {
  return queued(async () => {
    const before = await layers();
    const { settings, repairs } = ownSettings(before);
    const mended = repairs.map(({ field }) => field);
    await write(before, pick(settings, mended));
    return loadSettings();
  });
}

/** What stayed on this device is offered for synchronising again with every change. */
async function write(before: Layers, values: Partial<Settings>): Promise<void> {
  if (Object.keys(values).length === 0) return;
  const waiting = FIELDS.filter((field) => before.local[field] !== undefined);
  const all = { ...pick(ownSettings(before).settings, waiting), ...values };
  const refused = await synchronise(all);
  // defaults too: what is synchronised must not show through
  if (refused.length > 0) await browser.storage.local.set({ ...pick(all, refused) });
  const settled = waiting.filter((field) => !refused.includes(field));
  if (settled.length > 0) await browser.storage.local.remove(settled);
}

/** Answers the fields that the browser refuses, for instance because a list is too long. */
async function synchronise(values: Partial<Settings>): Promise<Field[]> {
  try {
    await put(values);
    return [];
  } catch {
    const fields = FIELDS.filter((field) => field in values);
    const refused: Field[] = [];
    for (const field of fields) {
      await put(pick(values, [field])).catch(() => refused.push(field));
    }
    return refused;
  }
}

async function put(values: Partial<Settings>): Promise<void> {
  const { set, remove } = toStored(values);
  if (Object.keys(set).length > 0) await browser.storage.sync.set({ ...set });
  if (remove.length > 0) await browser.storage.sync.remove(remove);
}

type Changes = Record<string, browser.Storage.StorageChange>;

/** The settings before and after a change that `storage.onChanged` reports; undefined for others. */
export async function settingsAround(
  changes: Changes,
  area: string,
): Promise<{ before: Settings; now: Settings } | undefined> {
  const known = AREAS.find((one) => one === area);
  if (known === undefined || !FIELDS.some((field) => field in changes)) return undefined;
  const after = await layers();
  return {
    before: resolve(layersBefore(after, known, changes)).settings,
    now: resolve(after).settings,
  };
}

/** Calls after each change of any setting, from wherever; answers how to stop. */
export function onSettings(listener: (settings: Settings, loaded: Loaded) => void): () => void {
  const changed = (changes: Changes, area: string) => {
    if (!AREAS.some((one) => one === area) || !FIELDS.some((field) => field in changes)) return;
    void loadSettings().then((loaded) => listener(loaded.settings, loaded));
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
