/** Whom a record leads to: the other ends of its relations, and the parties of a case. */
import type { CompiledRecord } from '../../data/compiled.ts';
import { say } from '../messages/say.ts';

export interface Tie {
  label: string;
  ends: readonly { id: string; name: string }[];
}

/** By what ties them, in the casebook's order. */
export function tiesOf(record: CompiledRecord): Tie[] {
  const ties = new Map<string, { id: string; name: string }[]>();
  const add = (label: string, id: string, name: string) => {
    ties.set(label, [...(ties.get(label) ?? []), { id, name }]);
  };
  if (record.kind === 'case') {
    for (const { role, id, name } of record.parties) {
      if (id !== undefined) add(say(`case.role.${role}`), id, name);
    }
  }
  for (const { type, to, name } of record.relations) add(say(`relation.${type}`), to, name);
  return [...ties].map(([label, ends]) => ({ label, ends }));
}
