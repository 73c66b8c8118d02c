/** Who stands where in a case: each side with its lawyers and its friends, and those of neither. */
import type { Party } from '../../data/schema.ts';

/** Friends of the court that filed in one year; the year is unknown where no source tells it. */
export interface Friends {
  year: string | undefined;
  parties: readonly Party[];
}

export interface Side {
  parties: readonly Party[];
  counsel: readonly Party[];
  friends: readonly Friends[];
}

export interface Sides {
  plaintiff: Side;
  defendant: Side;
  courts: readonly Party[];
  judges: readonly Party[];
  /** Friends whose side no source tells, or who took none. */
  friends: readonly Friends[];
  /** Everybody else, such as the lawyers of friends. */
  others: readonly Party[];
}

export function sidesOf(parties: readonly Party[]): Sides {
  const having = (role: Party['role'], side?: Party['side']) =>
    parties.filter((party) => party.role === role && party.side === side);
  const sideOf = (side: 'plaintiff' | 'defendant'): Side => ({
    parties: parties.filter(({ role }) => role === side),
    counsel: having('counsel', side),
    friends: byYear(having('amicus', side)),
  });
  return {
    plaintiff: sideOf('plaintiff'),
    defendant: sideOf('defendant'),
    courts: parties.filter(({ role }) => role === 'court'),
    judges: parties.filter(({ role }) => role === 'judge'),
    friends: byYear(having('amicus')),
    others: [...having('counsel'), ...parties.filter(({ role }) => role === 'other')],
  };
}

/** Earliest year first; whoever filed twice stands in both. */
function byYear(friends: readonly Party[]): Friends[] {
  const years = new Map<string | undefined, Party[]>();
  for (const friend of friends) {
    for (const year of friend.years?.length ? friend.years : [undefined]) {
      years.set(year, [...(years.get(year) ?? []), friend]);
    }
  }
  return [...years]
    .map(([year, parties]) => ({ year, parties }))
    .sort((a, b) => (a.year ?? '9999').localeCompare(b.year ?? '9999'));
}
