/** The cases by themselves, so that the popup opens without reading the whole casebook. */
import type { Casebook, CompiledCase, CompiledRecord, Docket } from '../compiled.ts';

/** Every case in full, and the name and kind of every record. */
export function compileDocket({ date, records }: Casebook): Docket {
  const byId = new Map(records.map((record) => [record.id, record]));
  return {
    date,
    names: Object.fromEntries(records.map(({ id, kind, name }) => [id, { kind, name }])),
    cases: records
      .filter((record): record is CompiledCase => record.kind === 'case')
      .map((record) => ({ ...record, vendors: vendorsOf(record, byId) })),
  };
}

/** The vendors that a case concerns: as parties, as its subject, or as makers of its subject. */
function vendorsOf(record: CompiledCase, byId: ReadonlyMap<string, CompiledRecord>): string[] {
  const concerned = [
    ...record.parties.flatMap(({ id }) => id ?? []),
    ...record.relations.flatMap(({ to, kind }) =>
      kind === 'product' ? [to, ...makersOf(byId.get(to))] : to,
    ),
  ];
  return [...new Set(concerned)].filter((id) => byId.get(id)?.kind === 'vendor');
}

const makersOf = (product: CompiledRecord | undefined): string[] =>
  (product?.relations ?? []).flatMap(({ type, to }) => (type === 'made-by' ? to : []));
