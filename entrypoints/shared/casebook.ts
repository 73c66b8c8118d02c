/** The bundled casebook as our own pages read it. */
import casebook from 'virtual:amicus/casebook';
import { isStale } from '../../core/litigation/age.ts';
import type { CompiledRecord } from '../../data/compiled.ts';
import type { Kind } from '../../data/terms.ts';

let byId: Map<string, CompiledRecord> | undefined;

export function recordOf(id: string): CompiledRecord | undefined {
  byId ??= new Map(casebook().records.map((record) => [record.id, record]));
  return byId.get(id);
}

/** The dataset's date, and whether that is long ago by now. */
export const dataDate = (now: Date) => ({
  date: casebook().date,
  stale: isStale(casebook().date, now),
});

export function countKinds(): Partial<Record<Kind, number>> {
  const counts: Partial<Record<Kind, number>> = {};
  for (const { kind } of casebook().records) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

export { hrefOf } from './addresses.ts';
export { casebook };
