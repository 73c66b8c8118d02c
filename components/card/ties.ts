/** Whom a record leads to: the other ends of its relations, and the parties of a case. */
import type { CaseLine, CompiledRecord } from '../../data/compiled.ts';
import { RELATIONS, type RelationType } from '../../data/terms.ts';
import { say } from '../messages/say.ts';

export interface Tie {
  label: string;
  ends: readonly { id: string; name: string }[];
}

/** From what is closest to a record to what is only related. */
const ORDER: readonly RelationType[] = Object.entries(RELATIONS).flatMap(
  ([one, other]) => [one, other] as RelationType[],
);

/** By what ties them, the closest ties first. */
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
  const relations = [...record.relations].sort(
    (one, other) => ORDER.indexOf(one.type) - ORDER.indexOf(other.type),
  );
  for (const { type, to, name } of relations) add(say(`relation.${type}`), to, name);
  return [...ties].map(([label, ends]) => ({ label, ends }));
}

/** Its cases, the one of which there is the latest news first. */
export const casesOf = ({ cases }: CompiledRecord): CaseLine[] =>
  [...cases].sort((one, other) => other.asOf.localeCompare(one.asOf));
