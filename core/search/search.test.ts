import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../data/compile/index.ts';
import { finderOver } from './finder.ts';
import { pieces } from './highlight.ts';
import { wordsOf } from './words.ts';

const terms = (text: string) => wordsOf(text).map(({ term }) => term);

describe('words', () => {
  it.each([
    ['Jan Łódź', ['jan', 'lodz']],
    ['Hatice Çelik', ['hatice', 'celik']],
    ['1,400 of 167.254.000', ['1400', 'of', '167254000']],
    ['in 2019, 1223 victims', ['in', '2019', '1223', 'victims']],
    ['4:19-cv-07123', ['4', '19', 'cv', '07123']],
    ['the Ninth Circuit', ['the', '9th', 'circuit']],
    ['أحمد آل', ['احمد', 'ال']],
    ['الجزيرة الجزیره', ['الجزيره', 'الجزيره']],
    ['שָׁלוֹם', ['שלום']],
    ['半島電視台', ['半島', '島電', '電視', '視台']],
    ['NSO集团', ['nso', '集团']],
    ['Ёж и Χάκερς', ['еж', 'и', 'χακερσ']],
  ])('%s', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it('stand where they say, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let from = 0;
        for (const { start, end, term } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(terms(text.slice(start, end))).toEqual([term]);
          from = start;
        }
      }),
    );
  });

  it('mean the same when written again in capitals', () => {
    for (const text of ['Łódź', 'nso group', 'кашогги', 'Çelik']) {
      expect(terms(text.toUpperCase())).toEqual(terms(text));
    }
  });
});

describe('the casebook', async () => {
  const { casebook } = compile();
  const finder = await finderOver(casebook.records, async () => {});
  const ids = (typed: string) => finder.find(typed, 20).found.map(({ record }) => record.id);
  const first = (typed: string) => finder.find(typed, 1).found[0];

  it.each([
    ['Hulio', 'shalev-hulio'],
    ['shalev hulio', 'shalev-hulio'],
    ['חוליו', 'shalev-hulio'],
    ['Hulo Shalev', 'shalev-hulio'],
    ['الجزيرة', 'al-jazeera'],
    ['جزيرة', 'al-jazeera'],
    ['半岛', 'al-jazeera'],
    ['アルジャジーラ', 'al-jazeera'],
    ['1,400', 'whatsapp-v-nso'],
    ['1400', 'whatsapp-v-nso'],
    ['25-7380', 'whatsapp-v-nso'],
    ['pegasus', 'pegasus'],
    ['puigdemon', 'carles-puigdemont'],
    ['кашогги', 'jamal-khashoggi'],
    ['cve-2019-3568', 'cve-2019-3568'],
  ])('finds %s first in %s', (typed, id) => {
    expect(ids(typed)[0]).toBe(id);
  });

  it('finds the appeal by its court, whichever way it is numbered', () => {
    for (const typed of ['9th Cir', 'ninth circuit', '9TH CIRCUIT']) {
      expect(ids(typed)[0]).toBe('ninth-circuit');
      expect(ids(typed)).toContain('whatsapp-v-nso');
    }
    expect(ids('9th Cir').slice(0, 3)).toContain('whatsapp-v-nso');
  });

  it('says which passage speaks for a record', () => {
    const fact = first('1,400')?.passage;
    expect(fact?.in).toBe('fact');
    expect(fact?.text).toContain('1,400 devices');
    const record = casebook.records.find(({ id }) => id === 'whatsapp-v-nso');
    expect(record?.facts[fact?.index ?? -1]?.text).toBe(fact?.text);
    const docket = finder.find('9th Cir', 5).found.find(({ record: { kind } }) => kind === 'case');
    expect(docket?.passage.in).toBe('number');
  });

  it('finds nothing where not every word is there, and nothing for nothing', () => {
    expect(finder.find('hulio xylophone', 20)).toEqual({ count: 0, found: [] });
    expect(finder.find(' – ', 20)).toEqual({ count: 0, found: [] });
  });

  it('counts more than it hands out', () => {
    const { count, found } = finder.find('nso', 5);
    expect(found).toHaveLength(5);
    expect(count).toBeGreaterThan(50);
  });

  it('finds every record by its own name', () => {
    const lost = casebook.records.filter(({ id, name }) => !ids(name).includes(id));
    expect(lost.map(({ id }) => id)).toEqual([]);
  }, 30_000);

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (typed) => {
        finder.find(typed, 3);
      }),
      { numRuns: 60 },
    );
  });
});

describe('pieces', () => {
  it('mark the words that were matched, as they are written', () => {
    expect(pieces('About 1,400 Łódź devices.', new Set(['1400', 'lodz']))).toEqual([
      { start: 0, text: 'About ', matched: false },
      { start: 6, text: '1,400', matched: true },
      { start: 11, text: ' ', matched: false },
      { start: 12, text: 'Łódź', matched: true },
      { start: 16, text: ' devices.', matched: false },
    ]);
  });

  it('run together where pairs of characters overlap, and lose nothing', () => {
    expect(pieces('半島電視台', new Set(['半島', '島電']))).toEqual([
      { start: 0, text: '半島', matched: true },
      { start: 2, text: '電', matched: true },
      { start: 3, text: '視台', matched: false },
    ]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const all = new Set(terms(text).slice(0, 2));
        expect(
          pieces(text, all)
            .map((one) => one.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
