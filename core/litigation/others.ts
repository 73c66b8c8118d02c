/** The other cases, in the order in which a reader wants them. */
import type { Docket, DocketCase } from '../../data/compiled.ts';
import type { Source, Status } from '../../data/schema.ts';

import { isStale } from './age.ts';
import type { CaseState } from './records.ts';

export interface OtherCase {
  id: string;
  name: string;
  court: string;
  state: CaseState;
  countries: readonly string[];
  vendors: readonly { id: string; name: string }[];
  today: Status;
  sources: Readonly<Record<string, Source>>;
  stale: boolean;
}

/** Every case but `except`: open ones first, then those with the most recent status. */
export function otherCases(
  { cases, names }: Pick<Docket, 'cases' | 'names'>,
  except: string,
  now: Date,
): OtherCase[] {
  return cases
    .filter((record) => record.id !== except)
    .map((record) => otherCase(record, names, now))
    .sort(openThenRecent);
}

const otherCase = (record: DocketCase, names: Docket['names'], now: Date): OtherCase => ({
  id: record.id,
  name: record.name,
  court: record.court,
  state: record.state,
  countries: record.countries,
  vendors: record.vendors.map((id) => ({ id, name: names[id]?.name ?? id })),
  today: record.status,
  sources: record.sources,
  stale: isStale(record.status.asOf, now),
});

function openThenRecent(a: OtherCase, b: OtherCase): number {
  const open = Number(b.state === 'open') - Number(a.state === 'open');
  if (open !== 0) return open;
  if (a.today.asOf !== b.today.asOf) return a.today.asOf < b.today.asOf ? 1 : -1;
  return a.name.localeCompare(b.name, 'en');
}
