import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../data/schema.ts';
import { STANDINGS, type Standing } from '../../data/terms.ts';
import { foremost, grouped } from './groups.ts';

const fact = (standing: Standing, text: string = standing): Fact => ({
  text,
  standing,
  date: '2021',
  sources: ['lab'],
});

describe('groups of facts', () => {
  it('put nobody’s word among what is established', () => {
    const [established, open] = grouped(STANDINGS.map((standing) => fact(standing)));
    expect(established?.facts.map(({ standing }) => standing)).toEqual([
      'forensically-confirmed',
      'admitted',
      'found-by-court',
      'sanctioned',
      'on-record',
    ]);
    expect(open?.facts.map(({ standing }) => standing)).toEqual([
      'alleged',
      'reported',
      'notified',
      'disputed',
      'retracted',
    ]);
  });

  it('leave out a group that has none', () => {
    expect(grouped([fact('alleged')]).map(({ group }) => group)).toEqual(['open']);
    expect(grouped([])).toEqual([]);
  });

  it('lose no fact, and keep the casebook’s order', () => {
    const some = fc
      .array(fc.constantFrom(...STANDINGS))
      .map((list) => list.map((one, i) => fact(one, `${i}`)));
    fc.assert(
      fc.property(some, (facts) => {
        const all = grouped(facts).flatMap((group) => {
          const places = group.facts.map(({ text }) => Number(text));
          expect(places).toEqual([...places].sort((a, b) => a - b));
          return places;
        });
        expect(all.sort((a, b) => a - b)).toEqual(facts.map((_, index) => index));
      }),
    );
  });

  it('never hide the only doubt, or the only finding, behind the first few', () => {
    const facts = [
      ...Array.from({ length: 6 }, (_, index) => fact('alleged', `${index}`)),
      fact('found-by-court', 'found'),
      fact('found-by-court', 'found again'),
    ];
    const texts = (list: readonly Fact[]) => list.map(({ text }) => text).join(' ');
    expect(texts(foremost(facts, 4))).toBe('0 1 2 found');
    expect(texts(foremost([...facts].reverse(), 4))).toBe('found again found 5 4');
    expect(texts(foremost(facts.slice(0, 6), 4))).toBe('0 1 2 3');
  });
});
