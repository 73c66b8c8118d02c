/** The short form that a text goes on with once it has given a person's full name. */
import type { CasebookRecord } from '../schema.ts';

/** Shorter ones are too often something else, even after the full name. */
const SHORTEST = 4;

/**
 * The surname of a person, where it is plainly the last word of the name: "Hulio" of "Shalev
 * Hulio". Undefined for names with particles ("Loret de Mola", "van den Eynde"), whose short form
 * no rule gives, and for everything that is no person; such records list theirs with `match: short`.
 */
export function shortFormOf(record: CasebookRecord): string | undefined {
  const isPerson =
    record.kind === 'person' || (record.kind === 'target' && record.form === 'person');
  if (!isPerson) return undefined;
  const words = record.name.split(' ');
  const last = words.at(-1);
  const plain = words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
  return plain && last !== undefined && last.length >= SHORTEST ? last : undefined;
}
