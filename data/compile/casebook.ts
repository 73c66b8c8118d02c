/** From the records as written to the records as shipped: relations both ways, cases attached. */
import type { Casebook, CaseLine, CompiledRecord, CompiledRelation } from '../compiled.ts';
import type { CasebookRecord, CaseRecord, Dataset } from '../schema.ts';
import { RELATIONS } from '../terms.ts';

/** Expects records that `checkCasebook` has found free of problems. */
export function compileCasebook(records: readonly CasebookRecord[], dataset: Dataset): Casebook {
  const byId = new Map(records.map((record) => [record.id, record]));
  const relations = relationsOf(records, byId);
  const cases = casesOf(records);
  return {
    date: dataset.date,
    records: records.map((record) => ({
      ...record,
      relations: relations.get(record.id) ?? [],
      cases: cases.get(record.id) ?? [],
    })) as CompiledRecord[],
  };
}

function relationsOf(
  records: readonly CasebookRecord[],
  byId: ReadonlyMap<string, CasebookRecord>,
): Map<string, CompiledRelation[]> {
  const all = new Map<string, CompiledRelation[]>();
  const add = (from: string, type: CompiledRelation['type'], to: CasebookRecord) => {
    const list = all.get(from) ?? [];
    all.set(from, list);
    if (list.some((relation) => relation.type === type && relation.to === to.id)) return;
    list.push({ type, to: to.id, name: to.name, kind: to.kind });
  };
  for (const record of records) {
    for (const { type, to } of record.relations) {
      const other = byId.get(to);
      if (!other) continue;
      add(record.id, type, other);
      add(to, RELATIONS[type], record);
    }
  }
  return all;
}

/** For each record the cases that it is a party to or that are about it, open ones first. */
function casesOf(records: readonly CasebookRecord[]): Map<string, CaseLine[]> {
  const all = new Map<string, CaseLine[]>();
  const cases = records
    .filter((record): record is CaseRecord => record.kind === 'case')
    .sort((a, b) => Number(b.state === 'open') - Number(a.state === 'open'));
  for (const record of cases) {
    const roles = new Map<string, CaseLine['role']>();
    for (const { id, role } of record.parties) if (id) roles.set(id, roles.get(id) ?? role);
    for (const { type, to } of record.relations) {
      if (type === 'about' && !roles.has(to)) roles.set(to, 'subject');
    }
    for (const [id, role] of roles) {
      const line = {
        id: record.id,
        name: record.name,
        role,
        status: record.status.text,
        asOf: record.status.asOf,
      };
      all.set(id, [...(all.get(id) ?? []), line]);
    }
  }
  return all;
}
