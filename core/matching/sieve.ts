/**
 * Where a name may stand: one pass that needs no list of names, for the pages that have none. It may
 * say yes too often, never no too often (a property test holds it to that). Nothing is built or
 * decoded when a frame starts: bits and keys are looked up in the strings that they came as.
 * docs/decisions/0007-a-sieve-before-the-matcher.md has the figures.
 */

import { plain } from '../../data/characters.ts';
import type { SieveClass, SieveData } from '../../data/compiled.ts';
import { firstFrom } from './sorted.ts';

/** Log2 of the number of bits that tell the starts; data/compile/sieve.ts has the same. */
const BITS = 15;
/** From here on come Armenian, Hebrew, Arabic and the rest: a name may start inside a word. */
const FIRST_OF_OTHERS = 0x80;
/** Two-unit spellings exist only where two characters make a word: Han, kana, Hangul. */
const FIRST_UNSPACED = 0x2e80;
/** A first word with its ending, and the white space behind it, are no longer than this. */
const REACH = 40;
/** Longer than any key's head, also where lower case has more units. */
const HEAD = 8;

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
  let lines: string[] | undefined;
  const keysAt = (text: string, at: number, visit: (key: number, found: SieveClass) => void) => {
    lines ??= keys.split('\n');
    const head = plain(text.slice(at, at + HEAD)).toLowerCase();
    const pair = head.slice(0, 2);
    for (let i = firstFrom(lines, pair); i < lines.length; i++) {
      const line = lines[i] ?? '';
      if (!line.startsWith(pair)) break;
      const tab = line.indexOf('\t');
      if (!head.startsWith(line.slice(0, tab))) continue;
      if (goesOn(text, at, tab, line.charAt(tab + 2))) {
        visit(i, line.charAt(tab + 1) as SieveClass);
      }
    }
  };
  const next = (text: string, from: number): number => {
    let inside = from > 0 && isAsciiWord(text.charCodeAt(from - 1));
    for (let at = from; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit < FIRST_OF_OTHERS) {
        const word = isAsciiWord(unit);
        const starting = word && !inside;
        inside = word;
        if (!starting) continue;
      } else {
        inside = false;
      }
      const third = unit >= FIRST_UNSPACED ? 0 : text.charCodeAt(at + 2);
      const hash = (unit * 961 + text.charCodeAt(at + 1) * 31 + third) & (2 ** BITS - 1);
      if (((bits.charCodeAt(hash >> 3) >> (hash & 7)) & 1) === 1) return at;
      // a hashtag writes the words together, so that its start may be nobody's
      if (at > 0 && text.charCodeAt(at - 1) === 0x23) return at;
    }
    return -1;
  };
  return {
    next,
    scan(text, visit) {
      for (let at = next(text, 0); at >= 0; at = next(text, at + 1)) {
        keysAt(text, at, (key, found) => visit(at, key, found));
      }
    },
  };
}

/** Letters, digits and the underscore: what a word of ASCII goes on with. */
const isAsciiWord = (unit: number): boolean =>
  ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) ||
  (unit >= 0x30 && unit <= 0x39) ||
  unit === 0x5f;

/** Whether what follows the head fits: the word's end, or a second word that starts so. */
function goesOn(text: string, at: number, length: number, next: string): boolean {
  if (next === '') return true;
  if (next === '=') return !/^[a-z0-9]/i.test(text.charAt(at + length));
  if (text.charAt(at - 1) === '#') return true;
  const second = /\s+(\S)/.exec(text.slice(at + length, at + length + REACH))?.[1];
  return second !== undefined && plain(second).toLowerCase().startsWith(next);
}
