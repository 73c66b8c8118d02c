import { describe, expect, it } from 'vitest';
import { choicesOf, narrow } from './filter.ts';
import { caseRecord, docket } from './fixtures.ts';
import { otherCases } from './others.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const cases = otherCases(
  docket([
    caseRecord({ id: 'a', countries: ['US', 'IL'] }),
    caseRecord({ id: 'b', state: 'decided', countries: ['FR'], vendors: [] }),
    caseRecord({ id: 'c', state: 'decided', countries: ['US'] }),
  ]),
  'x',
  NOW,
);
const ids = (wanted: Parameters<typeof narrow>[1]) => narrow(cases, wanted).map(({ id }) => id);

describe('narrow', () => {
  it('keeps all cases until something is wanted', () => {
    expect(ids({})).toHaveLength(3);
  });

  it('asks for all that is wanted at once', () => {
    expect(ids({ state: 'decided' }).sort()).toEqual(['b', 'c']);
    expect(ids({ country: 'US' }).sort()).toEqual(['a', 'c']);
    expect(ids({ vendor: 'maker', state: 'decided' })).toEqual(['c']);
    expect(ids({ vendor: 'maker', country: 'FR' })).toEqual([]);
  });
});

describe('choicesOf', () => {
  it('offers what some case has, and nothing else', () => {
    const { states, countries, vendors } = choicesOf(cases);
    expect(states).toEqual(['open', 'decided']);
    expect([...countries].sort()).toEqual(['FR', 'IL', 'US']);
    expect(vendors).toEqual([{ id: 'maker', name: 'Maker Ltd.' }]);
  });
});
