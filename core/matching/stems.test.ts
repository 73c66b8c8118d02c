import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packStems } from '../../data/stems.ts';
import { createStemFinder } from './stems.ts';

const words = (stems: string[], text: string): string[] =>
  createStemFinder(packStems([stems]))(text).map(({ at, end }) => text.slice(at, end));

describe('createStemFinder', () => {
  it('finds each word that begins with a stem, in any case', () => {
    expect(words(['spyware', 'hack'], 'Spyware, SPYWARES and hackers; unhackable.')).toEqual([
      'Spyware',
      'SPYWARE',
      'hack',
    ]);
  });

  it('takes any white space and hyphens for one', () => {
    expect(
      words(['zero-click', 'in concert'], 'Zero click, zero -\nclick, IN  CONCERT, zeroclick'),
    ).toEqual(['Zero click', 'zero -\nclick', 'IN  CONCERT']);
  });

  it('knows the borders of scripts', () => {
    expect(words(['шпион', 'spia'], 'Шпионаж, кшпион, éspia, _spia_, 中spia')).toEqual([
      'Шпион',
      'spia',
      'spia',
    ]);
    expect(words(['تجسس', '间谍'], 'والتجسس 是间谍软件')).toEqual(['تجسس', '间谍']);
    expect(words(['κατασκοπ', 'λόγος'], 'Κατασκοπεία και ΛΌΓΟΣ, λόγος')).toEqual([
      'Κατασκοπ',
      'ΛΌΓΟΣ',
      'λόγος',
    ]);
  });

  it('gives the longest of each list, and those of all lists', () => {
    const find = createStemFinder(packStems([['hack', 'hack-for-hire'], ['hack']]));
    expect(find('A hack for hire.')).toEqual([
      { at: 2, end: 15, list: 0 },
      { at: 2, end: 6, list: 1 },
    ]);
  });

  it('keeps its places where a letter has two units in lower case', () => {
    expect(words(['spy'], 'İİİ spy')).toEqual(['spy']);
  });

  it('finds nothing for no stems', () => {
    expect(words([], 'spyware')).toEqual([]);
    expect(() => packStems([['x']])).toThrow('too short');
  });

  it('agrees with one big alternation', () => {
    const piece = fc.constantFrom(
      'spy',
      'ware',
      ' ',
      '-',
      '\n',
      'é',
      'x',
      '1',
      'ab',
      'a',
      '中',
      'П',
      'п',
      '_',
      '.',
    );
    const text = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));
    const stem = fc.constantFrom('spy', 'spyware', 'spy-ware', 'ab', 'ab spy', 'éx', 'пп', '1ab');
    fc.assert(
      fc.property(fc.uniqueArray(stem, { minLength: 1 }), text, (stems, one) => {
        const longest = [...stems].sort((a, b) => b.length - a.length);
        const pattern = new RegExp(
          `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}])(?:${longest.map((each) => each.replace(/[ -]/g, '[\\s-]+')).join('|')})`,
          'giu',
        );
        expect(words(stems, one)).toEqual([...one.matchAll(pattern)].map(([found]) => found));
      }),
      { numRuns: 2000 },
    );
  });
});
