import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../../core/settings/settings.ts';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Values = Record<string, unknown>;

// as browsers have it: an item of `sync` has a limit, and `managed` may not be there at all
const fake = vi.hoisted(() => {
  const areas: Record<string, Values | undefined> = {};
  const listeners = new Set<(changes: Changes, area: string) => void>();
  const state = { areas, listeners, writes: 0, itemLimit: 8192, refuse: false };
  const of = (area: string): Values => {
    const values = areas[area];
    if (values === undefined) throw new Error(`no ${area} storage`);
    return values;
  };
  const allow = (area: string, values: Values) => {
    if (area !== 'sync') return;
    state.writes += 1;
    if (state.refuse) throw new Error('This request exceeds the MAX_WRITE_OPERATIONS quota.');
    for (const [key, value] of Object.entries(values)) {
      if (key.length + JSON.stringify(value).length > state.itemLimit) {
        throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
      }
    }
  };
  const areaNamed = (name: string) => ({
    get: async (keys: string[]) =>
      Object.fromEntries(Object.entries(of(name)).filter(([key]) => keys.includes(key))),
    set: async (values: Values) => {
      allow(name, values);
      Object.assign(of(name), values);
    },
    remove: async (keys: string[]) => {
      allow(name, {});
      for (const key of keys) delete of(name)[key];
    },
  });
  return Object.assign(state, { areaNamed });
});

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      sync: fake.areaNamed('sync'),
      local: fake.areaNamed('local'),
      managed: fake.areaNamed('managed'),
      onChanged: {
        addListener: (listener: (changes: Changes, area: string) => void) =>
          fake.listeners.add(listener),
        removeListener: (listener: (changes: Changes, area: string) => void) =>
          fake.listeners.delete(listener),
      },
    },
  },
}));

const { changeSettings, editSettings, loadSettings, onSettings, settingsAround, storeRepairs } =
  await import('./settings-store.ts');

const tell = (changes: Changes, area: string) => {
  for (const listener of fake.listeners) listener(changes, area);
};

const long = Array.from({ length: 1000 }, (_, n) => `site-${n}.example.org`);

beforeEach(() => {
  fake.areas.sync = {};
  fake.areas.local = {};
  fake.areas.managed = undefined;
  fake.writes = 0;
  fake.refuse = false;
  fake.listeners.clear();
});

describe('reading', () => {
  it('mends what is broken, says so, and leaves storage as it is', async () => {
    fake.areas.sync = { mode: 'sideways', off: ['a.example', 7] };
    const { settings, repairs } = await loadSettings();
    expect(settings).toEqual({ ...DEFAULTS, off: ['a.example'] });
    expect(repairs.map(({ field }) => field)).toEqual(['mode', 'off']);
    expect(fake.areas.sync).toEqual({ mode: 'sideways', off: ['a.example', 7] });
  });

  it('works where the browser has no storage of a kind, or none at all', async () => {
    expect((await loadSettings()).settings).toEqual(DEFAULTS);
    fake.areas.sync = undefined;
    fake.areas.local = { quiet: true };
    expect((await loadSettings()).settings).toEqual({ ...DEFAULTS, quiet: true });
    fake.areas.local = undefined;
    expect((await loadSettings()).settings).toEqual(DEFAULTS);
  });
});

describe('writing', () => {
  it('stores only what differs from the defaults, and nothing of anybody else’s', async () => {
    fake.areas.sync = { trigger: 'click', other: 1 };
    await changeSettings(() => ({ ...DEFAULTS, mode: 'listed' }));
    expect(fake.areas.sync).toEqual({ mode: 'listed', other: 1 });
  });

  it('changes what is stored now, not what a page once read', async () => {
    fake.areas.sync = { off: ['meanwhile.example'] };
    const settings = await changeSettings((now) => ({ ...now, off: [...now.off, 'b.example'] }));
    expect(settings.off).toEqual(['meanwhile.example', 'b.example']);
    expect(fake.areas.sync).toEqual({ off: ['meanwhile.example', 'b.example'] });
  });

  it('loses nothing of two changes at once', async () => {
    const add = (site: string) =>
      changeSettings((now) => ({ ...now, off: [...now.off, `${site}.example`] }));
    await Promise.all([add('a'), add('b'), add('c')]);
    expect(fake.areas.sync).toEqual({ off: ['a.example', 'b.example', 'c.example'] });
  });

  it('writes nothing where nothing changes', async () => {
    fake.areas.sync = { mode: 'listed' };
    await changeSettings((now) => ({ ...now }));
    expect(fake.writes).toBe(0);
  });

  it('stores what it had to mend when asked to', async () => {
    fake.areas.sync = { mode: 'sideways', off: ['a.example', 7], trigger: 'click' };
    const { repairs, settings } = await storeRepairs();
    expect(repairs).toEqual([]);
    expect(settings).toEqual({ ...DEFAULTS, off: ['a.example'], trigger: 'click' });
    expect(fake.areas.sync).toEqual({ off: ['a.example'], trigger: 'click' });
  });
});

describe('what the browser does not synchronise', () => {
  it('stays on this device, field by field, and is said', async () => {
    const loaded = await editSettings((now) => ({ ...now, off: long, trigger: 'click' }));
    expect(loaded.settings).toMatchObject({ off: long, trigger: 'click' });
    expect(loaded.onlyHere).toEqual(['off']);
    expect(fake.areas.sync).toEqual({ trigger: 'click' });
    expect(fake.areas.local).toEqual({ off: long });
  });

  it('goes back to being synchronised once it fits', async () => {
    await changeSettings((now) => ({ ...now, off: long }));
    const loaded = await editSettings((now) => ({ ...now, off: ['a.example'] }));
    expect(loaded.onlyHere).toEqual([]);
    expect(fake.areas).toMatchObject({ sync: { off: ['a.example'] }, local: {} });
  });

  it('is offered again with the next change of anything', async () => {
    fake.refuse = true;
    await changeSettings((now) => ({ ...now, off: ['a.example'] }));
    expect(fake.areas).toMatchObject({ sync: {}, local: { off: ['a.example'] } });
    fake.refuse = false;
    await changeSettings((now) => ({ ...now, quiet: true }));
    expect(fake.areas).toMatchObject({ sync: { off: ['a.example'], quiet: true }, local: {} });
  });

  it('holds before what another device has, also when it is the default', async () => {
    fake.areas.sync = { off: ['theirs.example'] };
    fake.refuse = true;
    const settings = await changeSettings((now) => ({ ...now, off: [] }));
    expect(settings.off).toEqual([]);
    expect(fake.areas).toMatchObject({ sync: { off: ['theirs.example'] }, local: { off: [] } });
  });

  it('is said to fail only where nothing can be stored at all', async () => {
    fake.areas.sync = undefined;
    await changeSettings((now) => ({ ...now, quiet: true }));
    expect(fake.areas.local).toEqual({ quiet: true });
    fake.areas.local = undefined;
    await expect(changeSettings((now) => ({ ...now, quiet: true }))).rejects.toThrow('no local');
  });
});

describe('what an administrator has set', () => {
  beforeEach(() => {
    fake.areas.managed = { mode: 'listed', on: ['desk.example'] };
  });

  it('cannot be changed, and does not spoil the other changes', async () => {
    const loaded = await editSettings((now) => ({
      ...now,
      on: [],
      mode: 'everywhere',
      quiet: true,
    }));
    expect(loaded.locked).toEqual(['mode', 'on']);
    expect(loaded.settings).toEqual({
      ...DEFAULTS,
      mode: 'listed',
      on: ['desk.example'],
      quiet: true,
    });
    expect(fake.areas.sync).toEqual({ quiet: true });
  });

  it('leaves what the reader had set for the day that it is lifted', async () => {
    fake.areas.sync = { on: ['mine.example'] };
    await changeSettings((now) => ({ ...now, quiet: true }));
    fake.areas.managed = {};
    expect((await loadSettings()).settings.on).toEqual(['mine.example']);
  });
});

describe('being told', () => {
  it('of changes to settings, wherever they are stored, until told to stop', async () => {
    const listener = vi.fn();
    const stop = onSettings(listener);
    tell({ other: {} }, 'sync');
    tell({ mode: {} }, 'session');
    expect(listener).not.toHaveBeenCalled();
    for (const area of ['sync', 'local', 'managed']) tell({ mode: {} }, area);
    await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(3));
    expect(listener).toHaveBeenCalledWith(DEFAULTS, expect.objectContaining({ onlyHere: [] }));
    stop();
    expect(fake.listeners.size).toBe(0);
  });

  it('of the settings before and after', async () => {
    fake.areas.sync = { off: ['new.example'], trigger: 'click' };
    expect(await settingsAround({ off: { oldValue: ['old.example'] } }, 'sync')).toEqual({
      before: { ...DEFAULTS, off: ['old.example'], trigger: 'click' },
      now: { ...DEFAULTS, off: ['new.example'], trigger: 'click' },
    });
    fake.areas.local = { off: ['here.example'] };
    const unseen = await settingsAround({ off: { oldValue: ['old.example'] } }, 'sync');
    expect(unseen?.before).toEqual(unseen?.now);
    expect(await settingsAround({ other: {} }, 'sync')).toBeUndefined();
    expect(await settingsAround({ off: {} }, 'session')).toBeUndefined();
  });
});
