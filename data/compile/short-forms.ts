/** The short forms that a text goes on with once it has given a person's full name. */
import type { CasebookRecord } from '../schema.ts';

/** Shorter ones are too often something else, even after the full name. */
const SHORTEST = 4;

/**
 * A person's surname where it is plainly the last word of the name: "Hulio" of "Shalev Hulio", and
 * the same of the name in other scripts. None for names with particles ("Loret de Mola", "van den
 * Eynde"), whose short form no rule gives; such records list theirs with `match: short`. Nor of
 * other Latin spellings: they may put the surname first, as Hungarian does.
 */
export function shortFormsOf(record: CasebookRecord): string[] {
  const isPerson =
    record.kind === 'person' || (record.kind === 'target' && record.form === 'person');
  if (!isPerson) return [];
  const written = record.aliases
    .filter(({ match }) => match !== 'unmarked')
    .map(({ text }) => text);
  const names = [record.name, ...written.filter((text) => SPACED.test(text))];
  return [...new Set(names.flatMap(lastWordOf))];
}

/** Scripts that write names word by word, other than Latin. */
const SPACED =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]/u;

function lastWordOf(name: string): string[] {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  // a particle begins with a small letter, in the scripts that have small letters
  const plain = words.length > 1 && words.every((word) => !/^\p{Ll}/u.test(word));
  return plain && last.length >= SHORTEST && /^\p{L}/u.test(last) ? [last] : [];
}
