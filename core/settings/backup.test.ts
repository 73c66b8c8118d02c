import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedBy, exportSettings, importSettings } from './backup.ts';
import { anySettings } from './fixture.ts';
import { DEFAULTS, FIELDS } from './settings.ts';

const file = (settings: unknown, head: object = {}) =>
  JSON.stringify({ format: 'amicus-settings', schema: 1, settings, ...head });

describe('a file of settings', () => {
  it('brings back every setting', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(importSettings(exportSettings(settings))).toEqual({
          ok: true,
          settings,
          repairs: [],
          unknown: [],
        });
      }),
    );
  });

  it('says its format and version first', () => {
    expect(exportSettings(DEFAULTS)).toMatch(
      /^\{\n {2}"format": "amicus-settings",\n {2}"schema": 1,\n/,
    );
  });

  it('leaves alone what it does not name or what cannot be read', () => {
    const imported = importSettings(
      file({ trigger: 'telepathy', off: ['a.example', 3, 'B.example/x'], quiet: true, fancy: 1 }),
    );
    expect(imported).toEqual({
      ok: true,
      settings: { off: ['a.example', 'b.example'], quiet: true },
      repairs: [
        { field: 'off', done: 'left-out', count: 1 },
        { field: 'trigger', done: 'set-back' },
      ],
      unknown: ['fancy'],
    });
  });

  it.each([
    ['', 'not-json'],
    ['{', 'not-json'],
    ['null', 'not-settings'],
    ['[]', 'not-settings'],
    ['{"off":["a.example"]}', 'not-settings'],
    [file([]), 'not-settings'],
    [file({}, { schema: '1' }), 'not-settings'],
    [file({}, { schema: 2 }), 'newer'],
  ])('refuses %j: %s', (text, problem) => {
    expect(importSettings(text)).toEqual({ ok: false, problem });
  });

  it('never throws, whatever is in the file', () => {
    const anyFile = fc.oneof(
      fc.string(),
      fc.json(),
      fc.dictionary(fc.constantFrom(...FIELDS, '__proto__'), fc.jsonValue()).map((it) => file(it)),
    );
    fc.assert(
      fc.property(anyFile, (text) => {
        const imported = importSettings(text);
        if (!imported.ok) return;
        const whole = { ...DEFAULTS, ...imported.settings };
        expect(importSettings(exportSettings(whole))).toMatchObject({
          settings: whole,
          repairs: [],
        });
      }),
    );
  });
});

describe('changedBy', () => {
  it('tells what would be different', () => {
    expect(changedBy({ off: [], trigger: 'click', quiet: true }, DEFAULTS)).toEqual([
      'trigger',
      'quiet',
    ]);
  });
});
