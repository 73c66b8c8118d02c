/** Finding a record by what somebody types. */
import type { CompiledRecord } from '../../data/compiled.ts';
import { KINDS, type Kind } from '../../data/terms.ts';

export interface KindList {
  kind: Kind;
  records: readonly CompiledRecord[];
}

/** Without case and diacritics: nobody should have to type the ł in a name to find it. */
const fold = (text: string) =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ł/gi, 'l').toLowerCase();

/** Records whose name or any spelling holds `wanted`, by kind and then by name. */
export function findRecords(records: readonly CompiledRecord[], wanted: string): KindList[] {
  const needle = fold(wanted.trim());
  const hits = records.filter(
    ({ name, aliases }) =>
      fold(name).includes(needle) || aliases.some(({ text }) => fold(text).includes(needle)),
  );
  return KINDS.map((kind) => ({
    kind,
    records: hits
      .filter((record) => record.kind === kind)
      .sort((a, b) => a.name.localeCompare(b.name, 'en')),
  })).filter((list) => list.records.length > 0);
}
