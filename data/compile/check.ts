/** What no file can know by itself: ids, relations, shared spellings, dates in order, sums. */
import { isFindable } from '../characters.ts';
import type { CasebookRecord } from '../schema.ts';
import type { Parsed } from './parse.ts';
import type { Problem } from './problem.ts';

type Entry = Parsed<CasebookRecord>;

/** Every problem between and inside records that the schema cannot express. */
export function checkCasebook(records: readonly Entry[]): Problem[] {
  const ids = new Map<string, Entry>();
  const problems: Problem[] = [];
  for (const record of records) {
    const twin = ids.get(record.value.id);
    if (twin) problems.push(at(record, ['id'], `"${record.value.id}" is also in ${twin.file}`));
    ids.set(record.value.id, record);
  }
  for (const record of records) {
    problems.push(
      ...danglingIds(record, ids),
      ...sourceUse(record),
      ...eventOrder(record),
      ...sumsThatDoNotAddUp(record),
      ...sumsThatReplaceNothing(record),
      ...peopleRules(record),
      ...spellings(record),
    );
  }
  return [...problems, ...sharedAliases(records)];
}

const at = (record: Entry, path: (string | number)[], reason: string): Problem => ({
  file: record.file,
  line: record.lineOf(path),
  reason,
});

function danglingIds(record: Entry, ids: ReadonlyMap<string, unknown>): Problem[] {
  const { value } = record;
  const relations = value.relations.flatMap(({ to }, i) =>
    ids.has(to) ? [] : [at(record, ['relations', i, 'to'], `no record "${to}"`)],
  );
  const parties = (value.kind === 'case' ? value.parties : []).flatMap(({ id }, i) =>
    id === undefined || ids.has(id) ? [] : [at(record, ['parties', i, 'id'], `no record "${id}"`)],
  );
  const self = value.relations.flatMap(({ to }, i) =>
    to === value.id ? [at(record, ['relations', i, 'to'], 'a record cannot relate to itself')] : [],
  );
  return [...relations, ...parties, ...self];
}

/** Keys that are cited without being there, and sources that nothing cites. */
function sourceUse(record: Entry): Problem[] {
  const { value } = record;
  const cited = [
    ...value.facts.map((fact, i) => ({ path: ['facts', i, 'sources'], keys: fact.sources })),
    ...(value.status ? [{ path: ['status', 'sources'], keys: value.status.sources }] : []),
    ...(value.kind === 'case'
      ? (['events', 'sums', 'decided', 'open'] as const).flatMap((field) =>
          value[field].map((one, i) => ({ path: [field, i, 'sources'], keys: one.sources })),
        )
      : []),
  ];
  const used = new Set(cited.flatMap(({ keys }) => keys));
  return [
    ...cited.flatMap(({ path, keys }) =>
      keys
        .filter((key) => !(key in value.sources))
        .map((key) => at(record, path, `no source "${key}" in this record`)),
    ),
    ...Object.keys(value.sources)
      .filter((key) => !used.has(key))
      .map((key) => at(record, ['sources', key], `source "${key}" is not cited`)),
  ];
}

function eventOrder(record: Entry): Problem[] {
  const { value } = record;
  if (value.kind !== 'case') return [];
  return value.events.flatMap((event, i) => {
    const before = value.events[i - 1];
    // a bare year or month may stand anywhere inside itself
    const length = Math.min(before?.date.length ?? 0, event.date.length);
    return before && before.date.slice(0, length) > event.date.slice(0, length)
      ? [
          at(
            record,
            ['events', i, 'date'],
            `${event.date} comes after ${before.date}: keep events in order`,
          ),
        ]
      : [];
  });
}

/** Sums of a case that say what they come from have to come to that. */
function sumsThatDoNotAddUp(record: Entry): Problem[] {
  const { value } = record;
  if (value.kind !== 'case') return [];
  return value.sums.flatMap(({ amount, currency, from }, i) => {
    if (!from) return [];
    const parts = from.labels.map((label) => value.sums.find((sum) => sum.label === label));
    const fits = parts.every((part) => part?.currency === currency);
    const total = parts.reduce((all, part) => all + (part?.amount ?? 0), 0) * from.times;
    if (fits && total === amount) return [];
    const reason = fits ? `${amount} is not ${total}` : 'names a sum that is not there';
    return [at(record, ['sums', i, 'from'], reason)];
  });
}

/** A sum that came in another's place says which, by a label that is there and is not its own. */
function sumsThatReplaceNothing(record: Entry): Problem[] {
  const { value } = record;
  if (value.kind !== 'case') return [];
  return value.sums.flatMap(({ label, replaces }, i) =>
    replaces === undefined ||
    (replaces !== label && value.sums.some((other) => other.label === replaces))
      ? []
      : [at(record, ['sums', i, 'replaces'], 'replaces a sum that is not there')],
  );
}

/** Rules for naming people that a machine can check. */
function peopleRules(record: Entry): Problem[] {
  const { value } = record;
  if (value.kind !== 'target') return [];
  const first = value.facts[0]?.text ?? '';
  if (value.evidence === 'listed-only' && !/leaked list/i.test(`${value.summary} ${first}`)) {
    return [at(record, ['facts'], 'listed-only: say first that this was a leaked list only')];
  }
  return [];
}

/** Said here with its place, before data/compile/pack.ts would throw. */
function spellings(record: Entry): Problem[] {
  return record.value.aliases.flatMap(({ text, match }, i) =>
    match === 'unmarked' || isFindable(text)
      ? []
      : [at(record, ['aliases', i], `"${text}" is too short, or starts with no letter or digit`)],
  );
}

/** One spelling marks one record, unless context decides between them. */
function sharedAliases(records: readonly Entry[]): Problem[] {
  const seen = new Map<string, Entry>();
  return records.flatMap((record) =>
    record.value.aliases.flatMap((alias, i) => {
      const twin = seen.get(alias.text);
      seen.set(alias.text, twin ?? record);
      return twin
        ? [at(record, ['aliases', i], `alias "${alias.text}" also stands in ${twin.file}`)]
        : [];
    }),
  );
}
