/** A casebook of any size, to see how the sieve grows. */
import { nameSieve } from '../../data/compile/sieve.ts';
import { spellingsOf } from '../../data/compile/spellings.ts';
import type { LexiconAlias, LexiconEntity, SieveData } from '../../data/compiled.ts';

const FIRST = [
  'Ba',
  'Ce',
  'Di',
  'Fo',
  'Gu',
  'Ha',
  'Ke',
  'Li',
  'Mo',
  'Nu',
  'Pa',
  'Re',
  'Si',
  'To',
  'Vu',
];
const INNER = ['lan', 'mer', 'nik', 'rov', 'sun', 'tel', 'van', 'xor', 'zem', 'bal', 'cor', 'dex'];
const LAST = ['a', 'ek', 'in', 'os', 'um', 'yx', 'ard', 'ell', 'ix', 'on'];

/** `count` names of two made-up words each, a third of them ambiguous. */
export function syntheticSieve(count: number): SieveData {
  const word = (i: number, step: number): string =>
    `${pick(FIRST, i)}${pick(INNER, Math.floor(i / step))}${pick(LAST, Math.floor(i / (step * 7)))}`;
  const aliases: LexiconAlias[] = Array.from({ length: count }, (_, i) => ({
    text: `${word(i, 15)} ${word(i * 31 + 5, 3)}`,
    of: [0],
    match: i % 3 === 0 ? 'in-context' : 'sure',
    inflects: true,
    counter: -1,
  }));
  const entity: LexiconEntity = {
    id: 'one',
    kind: 'vendor',
    name: 'One',
    class: 'topic',
    related: [],
  };
  return nameSieve(spellingsOf(aliases), aliases, [entity], 'without');
}

const pick = (list: readonly string[], i: number): string => list[i % list.length] ?? '';
