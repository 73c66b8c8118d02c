/**
 * Where a name may stand: one pass that needs no list of names, for the pages that have none. It may
 * say yes too often, never no too often (a property test holds it to that). Nothing is built or
 * decoded when a frame starts: bits and keys are looked up in the strings that they came as.
 * docs/decisions/0007-a-sieve-before-the-matcher.md has the figures.
 */

import { caseless, plain } from '../../data/characters.ts';
import type { SieveClass, SieveData } from '../../data/compiled.ts';

/** From here on come Armenian, Hebrew, Arabic and the rest: a name may start inside a word. */
const FIRST_OF_OTHERS = 0x80;
/** Two-unit spellings exist only where two characters make a word: Han, kana, Hangul. */
const FIRST_UNSPACED = 0x2e80;
/** A first word with its ending, and the white space behind it, are no longer than this. */
const REACH = 40;

/** What stands at a place, as far as the sieve can tell: the key's number and its class. */
export type Visit = (at: number, key: number, found: SieveClass) => void;

export interface Sieve {
  /** Calls `visit` for each key that may stand in `text`, which has to be folded, in order. */
  scan(text: string, visit: Visit): void;
  /** The same, but only until the first; -1 for none. Where it goes on is the caller's. */
  next(text: string, from: number): number;
}

export function createSieve({ starts, keys }: SieveData): Sieve {
  const bits = atob(starts);
  const mask = bits.length * 8 - 1;
  let index: KeyIndex | undefined;
  const next = (text: string, from: number): number => {
    let inside = from > 0 && isWord(text.charCodeAt(from - 1));
    for (let at = from; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit < FIRST_OF_OTHERS) {
        const starting = !inside;
        inside = isWord(unit);
        if (!inside || !starting) continue;
      } else {
        inside = false;
      }
      // the same hash as in data/compile/sieve.ts
      const third = unit >= FIRST_UNSPACED ? 0 : text.charCodeAt(at + 2);
      const hash = (unit * 961 + text.charCodeAt(at + 1) * 31 + third) & mask;
      if (((bits.charCodeAt(hash >> 3) >> (hash & 7)) & 1) === 1) return at;
      // a hashtag writes the words together, so that its start may be nobody's
      if (at > 0 && text.charCodeAt(at - 1) === 0x23) return at;
    }
    return -1;
  };
  return {
    next,
    scan(text, visit) {
      index ??= indexOf(keys);
      for (let at = next(text, 0); at >= 0; at = next(text, at + 1)) {
        visitKeys(index, text, at, visit);
      }
    },
  };
}

/** The keys' lines, and where among them those with the same first two units begin. */
interface KeyIndex {
  lines: readonly string[];
  from: ReadonlyMap<number, number>;
}

const pairOf = (first: number, second: number): number => first * 0x10000 + second;

function indexOf(keys: string): KeyIndex {
  const lines = keys.split('\n');
  const from = new Map<number, number>();
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] ?? '';
    from.set(pairOf(line.charCodeAt(0), line.charCodeAt(1)), i);
  }
  return { lines, from };
}

const TAB = 9;

/** Compares unit by unit, without making strings: this runs at one word start in ten. */
function visitKeys({ lines, from }: KeyIndex, text: string, at: number, visit: Visit): void {
  const first = text.charCodeAt(at);
  const second = caselessUnit(text.charCodeAt(at + 1));
  const start = from.get(pairOf(first, second));
  if (start === undefined) return;
  for (let i = start; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (line.charCodeAt(0) !== first || line.charCodeAt(1) !== second) return;
    let length = 2;
    let wanted = line.charCodeAt(length);
    while (wanted !== TAB && wanted === caselessUnit(text.charCodeAt(at + length))) {
      wanted = line.charCodeAt(++length);
    }
    if (wanted === TAB && goesOn(text, at, length, line.slice(length + 2))) {
      visit(at, i, line.charAt(length + 1) as SieveClass);
    }
  }
}

/** Lower case, and the plain one of what pages use for one another. */
function caselessUnit(unit: number): number {
  if (unit < FIRST_OF_OTHERS) return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
  return plain(String.fromCharCode(unit)).toLowerCase().charCodeAt(0);
}

/** Letters, digits and the underscore: what a word of ASCII goes on with. */
const isWord = (unit: number): boolean =>
  ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) ||
  (unit >= 0x30 && unit <= 0x39) ||
  unit === 0x5f;

/**
 * Whether what follows the head fits: `most` letters and no more until the word ends, and then a second
 * word that starts with what stands behind that number.
 */
function goesOn(text: string, at: number, length: number, rule: string): boolean {
  const follows = text.slice(at + length, at + length + REACH);
  // a hashtag writes the words together
  if (text.charAt(at - 1) === '#') return true;
  const most = rule.charAt(0);
  const rest = WORD_REST.exec(follows)?.[0].length ?? 0;
  if (most === '#') return false;
  if (most !== '*' && rest > Number.parseInt(most, 36)) return false;
  const next = rule.slice(1);
  if (next === '') return true;
  const second = SECOND_WORD.exec(follows)?.[1];
  return second !== undefined && caseless(plain(second)).startsWith(next);
}

const WORD_REST = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\d]*/u;
const SECOND_WORD = /\s+(\S\S?)/;
