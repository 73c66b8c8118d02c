/**
 * Where a name may stand: one pass that needs no list of names, for the pages that have none. It may
 * say yes too often, never no too often (a property test holds it to that). Nothing is built or
 * decoded when a frame starts: bits and keys are looked up in the strings that they came as.
 * docs/decisions/0007-a-sieve-before-the-matcher.md has the figures.
 */

import { FIRST_UNSPACED, plain } from '../../data/characters.ts';
import type { SieveClass, SieveData } from '../../data/compiled.ts';

/** From here on come Armenian, Hebrew, Arabic and the rest: a name may start inside a word. */
const FIRST_OF_OTHERS = 0x80;
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

export function createSieve({ first, starts, keys }: SieveData): Sieve {
  const bits = atob(starts);
  const mask = bits.length * 8 - 1;
  const isSet = (hash: number): boolean =>
    ((bits.charCodeAt((hash & mask) >> 3) >> (hash & 7)) & 1) === 1;
  // the engine has machine code for a pattern at once, for our own loop only when the page is long read;
  // a hashtag writes the words together, so that its start may be nobody's
  const step = new RegExp(`#.|${first}`, 'g');
  let lines: string[] | undefined;
  const next = (text: string, from: number): number => {
    step.lastIndex = from;
    while (step.test(text)) {
      const at = step.lastIndex - 1;
      const unit = text.charCodeAt(at);
      // the same hash as in data/compile/sieve.ts
      const third = unit >= FIRST_UNSPACED ? 0 : text.charCodeAt(at + 2);
      const three = unit * 961 + text.charCodeAt(at + 1) * 31 + third;
      if (isSet(three)) {
        const four = (three * 31 + (text.charCodeAt(at + 3) | 0x20)) & 0xff_ffff;
        const five = (four * 31 + (text.charCodeAt(at + 4) | 0x20)) & 0xff_ffff;
        const six = five * 31 + (text.charCodeAt(at + 5) | 0x20);
        if (isSet(four) || isSet(six) || isSet(three + NO_REST)) return at;
      }
      if (text.charCodeAt(at - 1) === HASH) return at;
    }
    return -1;
  };
  return {
    next,
    scan(text, visit) {
      lines ??= keys.split('\n');
      for (let at = next(text, 0); at >= 0; at = next(text, at + 1)) {
        visitKeys(lines, text, at, visit);
      }
    },
  };
}

/** As in data/compile/sieve.ts. */
const NO_REST = 7919;

const TAB = 9;

/** Compares unit by unit, without making strings: this runs at one word start in ten. */
function visitKeys(lines: readonly string[], text: string, at: number, visit: Visit): void {
  const first = text.charCodeAt(at);
  const second = caselessUnit(text.charCodeAt(at + 1));
  let start = 0;
  // an index by these two units would cost every frame 2 ms
  for (let end = lines.length; start < end; ) {
    const middle = (start + end) >> 1;
    const line = lines[middle] ?? '';
    if ((line.charCodeAt(0) - first || line.charCodeAt(1) - second) < 0) start = middle + 1;
    else end = middle;
  }
  for (let i = start; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (line.charCodeAt(0) !== first || line.charCodeAt(1) !== second) return;
    let length = 2;
    let wanted = line.charCodeAt(length);
    while (wanted !== TAB && wanted === caselessUnit(text.charCodeAt(at + length))) {
      wanted = line.charCodeAt(++length);
    }
    if (wanted === TAB && goesOn(text, at, length, line)) {
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
 * Whether what follows the head fits: so many letters and no more until the word ends, and then a
 * second word that starts with what stands behind that number in the key.
 */
function goesOn(text: string, at: number, length: number, line: string): boolean {
  // a hashtag writes the words together
  if (text.charCodeAt(at - 1) === HASH) return true;
  const most = line.charCodeAt(length + 2);
  if (most === HASH) return false;
  let end = at + length;
  const limit = end + REACH;
  while (end < limit && isLetter(text.charCodeAt(end))) end++;
  if (most !== ANY && end - at - length > digitOf(most)) return false;
  const second = length + 3;
  if (line.length === second) return true;
  if (most === ANY) while (end < limit && !isSpace(text.charCodeAt(end))) end++;
  const gap = end;
  while (end < limit && isSpace(text.charCodeAt(end))) end++;
  return end > gap && restFits(text, end, line, second);
}

/** Whether the text at `at` goes on as the key does from `from`, in any case. */
function restFits(text: string, at: number, line: string, from: number): boolean {
  let place = at;
  for (let i = from; i < line.length; i++) {
    const wanted = line.charCodeAt(i);
    if (wanted === 0x20) {
      if (!isSpace(text.charCodeAt(place))) return false;
      while (isSpace(text.charCodeAt(place))) place++;
    } else if (caselessUnit(text.charCodeAt(place++)) !== wanted) return false;
  }
  return true;
}

const HASH = 0x23;
/** `*` */
const ANY = 0x2a;

/** A number below 36 as its one digit. */
const digitOf = (unit: number): number => (unit < 0x40 ? unit - 0x30 : unit - 0x57);

/** A letter or digit of the scripts whose words have an end: Latin, Greek, Cyrillic. */
function isLetter(unit: number): boolean {
  if (unit < FIRST_OF_OTHERS) return isWord(unit) && unit !== 0x5f;
  return (unit >= 0xc0 && unit < 0x530 && unit !== 0xd7 && unit !== 0xf7) || isFarLatin(unit);
}
const isFarLatin = (unit: number): boolean => unit >= 0x1e00 && unit < 0x2000;

/** What `\s` takes. */
const isSpace = (unit: number): boolean =>
  unit === 0x20 ||
  (unit >= 0x09 && unit <= 0x0d) ||
  (unit > 0x9f && /\s/.test(String.fromCharCode(unit)));
