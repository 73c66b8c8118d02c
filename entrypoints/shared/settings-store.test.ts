import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../../core/settings/settings.ts';

type Changed = (changes: Record<string, unknown>, area: string) => void;

// storage.sync as browsers have it: `get` answers the named keys, changes are told after the fact
const fake = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  listeners: new Set<(changes: Record<string, unknown>, area: string) => void>(),
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      sync: {
        get: async (keys: string[]) =>
          Object.fromEntries(Object.entries(fake.stored).filter(([key]) => keys.includes(key))),
        set: async (values: Record<string, unknown>) => {
          Object.assign(fake.stored, values);
        },
        remove: async (keys: string[]) => {
          for (const key of keys) delete fake.stored[key];
        },
      },
      onChanged: {
        addListener: (listener: Changed) => fake.listeners.add(listener),
        removeListener: (listener: Changed) => fake.listeners.delete(listener),
      },
    },
  },
}));

const { changeSettings, loadSettings, onSettings, saveSettings } = await import(
  './settings-store.ts'
);

const tell = (changes: Record<string, unknown>, area: string) => {
  for (const listener of fake.listeners) listener(changes, area);
};

beforeEach(() => {
  fake.stored = {};
  fake.listeners.clear();
});

describe('the settings store', () => {
  it('mends what is broken, says so, and leaves storage as it is', async () => {
    fake.stored = { mode: 'sideways', off: ['a.example', 7] };
    const { settings, repairs } = await loadSettings();
    expect(settings).toEqual({ ...DEFAULTS, off: ['a.example'] });
    expect(repairs.map(({ field }) => field)).toEqual(['mode', 'off']);
    expect(fake.stored).toEqual({ mode: 'sideways', off: ['a.example', 7] });
  });

  it('stores only what differs from the defaults, and nothing of anybody else’s', async () => {
    fake.stored = { trigger: 'click', other: 1 };
    await saveSettings({ ...DEFAULTS, mode: 'listed' });
    expect(fake.stored).toEqual({ mode: 'listed', other: 1 });
  });

  it('changes what is stored now, not what a page once read', async () => {
    fake.stored = { off: ['meanwhile.example'] };
    const settings = await changeSettings((now) => ({ ...now, off: [...now.off, 'b.example'] }));
    expect(settings.off).toEqual(['meanwhile.example', 'b.example']);
    expect(fake.stored).toEqual({ off: ['meanwhile.example', 'b.example'] });
  });

  it('tells of changes to settings until told to stop', async () => {
    const listener = vi.fn();
    const stop = onSettings(listener);
    tell({ other: {} }, 'sync');
    tell({ mode: {} }, 'local');
    expect(listener).not.toHaveBeenCalled();
    tell({ mode: {} }, 'sync');
    await vi.waitFor(() => expect(listener).toHaveBeenCalledWith(DEFAULTS));
    stop();
    expect(fake.listeners.size).toBe(0);
  });
});
