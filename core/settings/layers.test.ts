import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Layers, layersBefore, resolve } from './layers.ts';
import { DEFAULTS, FIELDS } from './settings.ts';

const layers = (given: Partial<Layers>): Layers => ({
  sync: {},
  local: {},
  managed: {},
  ...given,
});

describe('resolve', () => {
  it('is the defaults where nothing is stored', () => {
    expect(resolve(layers({}))).toEqual({
      settings: DEFAULTS,
      repairs: [],
      locked: [],
      policyRepairs: [],
      onlyHere: [],
    });
  });

  it('takes a field that only this device has before the synchronised one, and no other', () => {
    const loaded = resolve(
      layers({ sync: { off: ['a.example'], trigger: 'click' }, local: { off: ['b.example'] } }),
    );
    expect(loaded.settings).toEqual({ ...DEFAULTS, off: ['b.example'], trigger: 'click' });
    expect(loaded.onlyHere).toEqual(['off']);
  });

  it('takes the administrator’s before everything, and locks it', () => {
    const loaded = resolve(
      layers({
        sync: { mode: 'everywhere', off: ['a.example'] },
        local: { off: ['b.example'] },
        managed: { mode: 'listed', off: ['c.example'] },
      }),
    );
    expect(loaded.settings).toEqual({ ...DEFAULTS, mode: 'listed', off: ['c.example'] });
    expect(loaded.locked).toEqual(['mode', 'off']);
  });

  it('locks a field at its default too', () => {
    const loaded = resolve(layers({ sync: { mode: 'listed' }, managed: { mode: 'everywhere' } }));
    expect(loaded.settings.mode).toBe('everywhere');
    expect(loaded.locked).toEqual(['mode']);
  });

  it('does not lock what the administrator set wrongly, but what is usable of a list', () => {
    const loaded = resolve(
      layers({
        sync: { mode: 'listed', on: ['mine.example'] },
        managed: { mode: 'sometimes', on: ['theirs.example', 7], unknown: true },
      }),
    );
    expect(loaded.settings).toEqual({ ...DEFAULTS, mode: 'listed', on: ['theirs.example'] });
    expect(loaded.locked).toEqual(['on']);
    expect(loaded.repairs).toEqual([]);
    expect(loaded.policyRepairs).toEqual([
      { field: 'mode', done: 'set-back' },
      { field: 'on', done: 'left-out', count: 1 },
    ]);
  });

  it('never throws, and gives settings that need no repair', () => {
    const area = fc.dictionary(fc.constantFrom(...FIELDS, '__proto__', 'other'), fc.anything());
    fc.assert(
      fc.property(area, area, area, (sync, local, managed) => {
        const { settings } = resolve({ sync, local, managed });
        expect(resolve(layers({ sync: { ...settings } }))).toMatchObject({ settings, repairs: [] });
      }),
    );
  });
});

describe('layersBefore', () => {
  it('puts the old values of one area back, also where there was none', () => {
    const now = layers({ sync: { off: ['a.example'], mode: 'listed' }, local: { off: [] } });
    const before = layersBefore(now, 'sync', {
      off: { oldValue: ['b.example'] },
      mode: {},
    });
    expect(resolve(before).settings).toEqual({ ...DEFAULTS, off: [] });
    expect(resolve({ ...before, local: {} }).settings).toEqual({ ...DEFAULTS, off: ['b.example'] });
  });
});
