/** Facts by what they amount to: established, or still somebody's word against another's. */
import type { Fact } from '../../data/schema.ts';
import type { Standing } from '../../data/terms.ts';

export type Group = 'established' | 'open';

/** A notice is a fact, but what it says of a phone has not been examined. */
const GROUPS: Readonly<Record<Standing, Group>> = {
  'found-by-court': 'established',
  'forensically-confirmed': 'established',
  sanctioned: 'established',
  admitted: 'established',
  'on-record': 'established',
  alleged: 'open',
  reported: 'open',
  notified: 'open',
  disputed: 'open',
  retracted: 'open',
};

export interface FactGroup {
  group: Group;
  facts: readonly Fact[];
}

/** Both groups, each in the casebook's order; one without facts is left out. */
export function grouped(facts: readonly Fact[]): FactGroup[] {
  return (['established', 'open'] as const)
    .map((group) => ({ group, facts: facts.filter((fact) => GROUPS[fact.standing] === group) }))
    .filter((one) => one.facts.length > 0);
}

/**
 * The most important facts, so many at most: the casebook's first ones, but never without one of the
 * other group, so that neither a finding nor a doubt hides behind a button.
 */
export function foremost(facts: readonly Fact[], most: number): readonly Fact[] {
  const first = facts.slice(0, most);
  const missing = grouped(facts).find(({ group }) =>
    first.every(({ standing }) => GROUPS[standing] !== group),
  )?.facts[0];
  return missing === undefined ? first : [...first.slice(0, most - 1), missing];
}
