import { describe, expect, it } from 'vitest';
import { caseRecord } from './fixtures.ts';
import { sidesOf } from './sides.ts';

describe('sidesOf', () => {
  const sides = sidesOf(caseRecord().parties);
  const names = (parties: readonly { name: string }[]) => parties.map(({ name }) => name);

  it('gives each side its parties, lawyers and friends, those by the years in which they filed', () => {
    expect(names(sides.plaintiff.parties)).toEqual(['Messenger, Inc.']);
    expect(names(sides.plaintiff.counsel)).toEqual(['Pleader LLP']);
    expect(sides.plaintiff.friends.map(({ year }) => year)).toEqual(['2020', '2026']);
    expect(names(sides.defendant.parties)).toEqual(['Maker Ltd.']);
    expect(sides.defendant.friends).toEqual([]);
  });

  it('takes nobody’s side for granted', () => {
    expect(sides.friends).toHaveLength(1);
    expect(sides.friends[0]?.year).toBeUndefined();
    expect(names(sides.friends[0]?.parties ?? [])).toEqual(['The Scholars']);
    expect(names(sides.courts)).toEqual(['N.D. Cal.']);
  });

  it('leaves nobody out', () => {
    const { parties } = caseRecord();
    const shown = [sides.plaintiff, sides.defendant].flatMap((side) => [
      ...side.parties,
      ...side.counsel,
      ...side.friends.flatMap((friends) => friends.parties),
    ]);
    const rest = [...sides.courts, ...sides.judges, ...sides.others];
    const neutral = sides.friends.flatMap((friends) => friends.parties);
    expect(new Set([...shown, ...rest, ...neutral])).toEqual(new Set(parties));
  });
});
