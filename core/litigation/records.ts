/** Cases among the casebook's records. */
import type { CompiledRecord } from '../../data/compiled.ts';
import type { CaseRecord } from '../../data/schema.ts';

/** What a case says of itself; its relations are for the views that show them. */
export type LitigationCase = Omit<CaseRecord, 'relations'>;
export type CaseState = CaseRecord['state'];

export function isCase(record: CompiledRecord): record is CompiledRecord & LitigationCase {
  return record.kind === 'case';
}
