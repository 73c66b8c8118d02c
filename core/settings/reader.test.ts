import { describe, expect, it } from 'vitest';
import { isUnmarked, readerSettings } from './reader.ts';
import { DEFAULTS } from './settings.ts';

describe('readerSettings', () => {
  it('keeps the lists of sites to itself', () => {
    const settings = { ...DEFAULTS, off: ['secret.example'], on: ['other.example'] };
    expect(readerSettings(settings, 'https://news.example/')).toEqual({
      hidden: [],
      muted: [],
      unmarkedScripts: [],
      look: 'both',
      trigger: 'hover',
      delay: 400,
      quiet: false,
    });
  });

  it('is quiet everywhere, or where a rule says so', () => {
    const quietAt = (changes: object, address: string | undefined) =>
      readerSettings({ ...DEFAULTS, ...changes }, address).quiet;
    expect(quietAt({ quiet: true }, undefined)).toBe(true);
    expect(quietAt({ quietOn: ['*.a.example'] }, 'https://www.a.example/x')).toBe(true);
    expect(quietAt({ quietOn: ['*.a.example'] }, 'https://b.example/')).toBe(false);
    expect(quietAt({ quietOn: ['*.a.example'] }, undefined)).toBe(false);
  });
});

describe('isUnmarked', () => {
  const none = { hidden: [], muted: [], unmarkedScripts: [] };
  const pegasus = { kind: 'product', entity: 'pegasus', surface: 'Пегасус' } as const;

  it.each([
    [none, false],
    [{ ...none, hidden: ['product'] as const }, true],
    [{ ...none, hidden: ['vendor'] as const }, false],
    [{ ...none, muted: ['pegasus'] }, true],
    [{ ...none, muted: ['pegas'] }, false],
    [{ ...none, unmarkedScripts: ['cyrillic'] as const }, true],
    [{ ...none, unmarkedScripts: ['latin'] as const }, false],
  ])('with %j: %j', (reader, unmarked) => {
    expect(isUnmarked(reader, pegasus)).toBe(unmarked);
  });
});
