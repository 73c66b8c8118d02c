/** What the dataset holds, counted, and which of its status lines have grown old. */
import { isStale, STALE_AFTER } from '../../core/litigation/age.ts';
import type { Casebook, CompiledRecord } from '../../data/compiled.ts';
import type { Source } from '../../data/schema.ts';
import { factsOf } from './readings.ts';

type Counts = [name: string, count: number][];

function tally(names: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}

const citedBy = (record: CompiledRecord): Source[] => Object.values<Source>(record.sources);

/** A table for each question: records by kind, facts by standing and class, sources by language. */
export function countsOf({ records }: Casebook): Record<string, Counts> {
  const facts = factsOf(records);
  const firstHand = facts.filter(({ sources }) => sources.some((one) => one.class !== 'secondary'));
  const share = facts.length === 0 ? 0 : Math.round((100 * firstHand.length) / facts.length);
  return {
    'Records by kind': tally(records.map(({ kind }) => kind)),
    'Facts by standing': tally(facts.map(({ fact }) => fact.standing)),
    'Sources by class': tally(records.flatMap(citedBy).map((source) => source.class)),
    'Sources by language': tally(records.flatMap(citedBy).map(({ lang }) => lang)),
    'Spellings by rule': tally(records.flatMap(({ aliases }) => aliases.map(({ match }) => match))),
    'In all': [
      ['facts', facts.length],
      [`facts with a first-hand source (${share} %)`, firstHand.length],
      [
        'case events',
        records.flatMap((record) => (record.kind === 'case' ? record.events : [])).length,
      ],
    ],
  };
}

/** Status lines that were last looked at too long ago. */
export function stalePlaces({ records }: Casebook, now: Date): string[] {
  return records.flatMap(({ id, status }) =>
    status && isStale(status.asOf, now)
      ? [`${id}: status as of ${status.asOf} is more than ${STALE_AFTER} months old`]
      : [],
  );
}
