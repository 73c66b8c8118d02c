import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, FIELDS, readSettings, toStored } from './settings.ts';

describe('readSettings', () => {
  it('fills in the defaults', () => {
    expect(readSettings({})).toEqual({ settings: DEFAULTS, repairs: [] });
    expect(readSettings({ trigger: 'click', unknown: 1 })).toEqual({
      settings: { ...DEFAULTS, trigger: 'click' },
      repairs: [],
    });
  });

  it('puts a broken field back to its default and says so', () => {
    const { settings, repairs } = readSettings({
      mode: 'sometimes',
      trigger: 7,
      hidden: ['target'],
      language: 'tlh',
    });
    expect(settings).toEqual({ ...DEFAULTS, hidden: ['target'] });
    expect(repairs.map(({ field }) => field)).toEqual(['mode', 'trigger', 'language']);
  });

  it('keeps the usable entries of a list', () => {
    const { settings, repairs } = readSettings({
      off: ['example.org', 3, 'not a site', '*.a.test'],
    });
    expect(settings.off).toEqual(['example.org', '*.a.test']);
    expect(repairs).toEqual([{ field: 'off', done: 'left-out', count: 2 }]);
  });

  it('never throws, whatever is stored, and repairs only once', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...FIELDS), fc.anything())),
        (stored) => {
          const { settings } = readSettings(stored);
          expect(readSettings(settings)).toEqual({ settings, repairs: [] });
        },
      ),
    );
  });
});

describe('toStored', () => {
  it('stores only what differs from the defaults', () => {
    expect(toStored(DEFAULTS)).toEqual({
      set: {},
      remove: FIELDS,
    });
    expect(toStored({ ...DEFAULTS, off: ['a.test'] })).toEqual({
      set: { off: ['a.test'] },
      remove: FIELDS.filter((field) => field !== 'off'),
    });
  });
});
