/** The other cases, in the order in which a reader wants them. */
import type { CompiledRecord } from '../../data/compiled.ts';
import type { Source, Status } from '../../data/schema.ts';

import { isStale } from './age.ts';
import { type CaseState, isCase } from './records.ts';

export interface OtherCase {
  id: string;
  name: string;
  court: string;
  state: CaseState;
  today: Status;
  sources: Readonly<Record<string, Source>>;
  stale: boolean;
}

/** Every case but `except`: open ones first, then those with the most recent status. */
export function otherCases(
  records: readonly CompiledRecord[],
  except: string,
  now: Date,
): OtherCase[] {
  return records
    .filter(isCase)
    .filter((record) => record.id !== except)
    .map((record) => ({
      id: record.id,
      name: record.name,
      court: record.court,
      state: record.state,
      today: record.status,
      sources: record.sources,
      stale: isStale(record.status.asOf, now),
    }))
    .sort(openThenRecent);
}

function openThenRecent(a: OtherCase, b: OtherCase): number {
  const open = Number(b.state === 'open') - Number(a.state === 'open');
  if (open !== 0) return open;
  if (a.today.asOf !== b.today.asOf) return a.today.asOf < b.today.asOf ? 1 : -1;
  return a.name.localeCompare(b.name, 'en');
}
