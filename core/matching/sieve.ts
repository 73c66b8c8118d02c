/**
 * Where a name may stand: one pass that needs no list of names, for the pages that have none. It may
 * say yes too often, never no too often (a property test holds it to that). Nothing is built or
 * decoded when a frame starts: bits and keys are looked up in the strings that they came as.
 * docs/decisions/0007-a-sieve-before-the-matcher.md has the figures.
 */

import { FIRST_UNSPACED, plain } from '../../data/characters.ts';
import { SIEVE_SIGNS, type SieveClass, type SieveData } from '../../data/compiled.ts';

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
  let groups: readonly string[] | undefined;
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
        // two bits for what many words start with
        if (isSet(six) || (isSet(four) && isSet(four + NO_REST))) return at;
        if (isSet(three + NO_REST) && isSet(three + NO_REST + NO_REST)) return at;
      }
      if (text.charCodeAt(at - 1) === HASH) return at;
    }
    return -1;
  };
  return {
    next,
    scan(text, visit) {
      for (let at = next(text, 0); at >= 0; at = next(text, at + 1)) {
        groups ??= keys.split(SIEVE_SIGNS.group);
        const group = groupAt(groups, text, at);
        if (group !== undefined) visitKeys(group, groups[0] ?? '', text, at, visit);
      }
    },
  };
}

/** As in data/compile/sieve.ts. */
const NO_REST = 7919;

const HEAD_END = SIEVE_SIGNS.head.charCodeAt(0);
const LINE = SIEVE_SIGNS.line.charCodeAt(0);
/** `A`, and `Z` less that. */
const FIRST_LETTER = 0x41;
const SPELLED_OUT = 25;

/** The group of a place's two units. No index of them: Firefox takes up to 0.8 ms to make one in a page. */
function groupAt(groups: readonly string[], text: string, at: number): string | undefined {
  const first = text.charCodeAt(at);
  const second = caselessUnit(text.charCodeAt(at + 1));
  let start = 1;
  for (let end = groups.length; start < end; ) {
    const middle = (start + end) >> 1;
    const group = groups[middle] ?? '';
    const order = group.charCodeAt(0) - first || group.charCodeAt(1) - second;
    if (order === 0) return group;
    if (order < 0) start = middle + 1;
    else end = middle;
  }
  return undefined;
}

/**
 * The engine looks for the lines of a group that have the text's third unit, and for those of names of
 * two units; the rest is compared unit by unit, without making strings.
 */
function visitKeys(group: string, pairs: string, text: string, at: number, visit: Visit): void {
  const third = caselessUnit(text.charCodeAt(at + 2));
  for (const start of [String.fromCharCode(LINE, third), SIEVE_SIGNS.line + SIEVE_SIGNS.head]) {
    for (let line = group.indexOf(start); line >= 0; line = group.indexOf(start, line + 1)) {
      let length = 2;
      let end = line + 1;
      while (group.charCodeAt(end) === caselessUnit(text.charCodeAt(at + length))) {
        end++;
        length++;
      }
      if (group.charCodeAt(end) === HEAD_END) end++;
      const letter = group.charCodeAt(end) - FIRST_LETTER;
      if (letter < 0 || letter > SPELLED_OUT) continue;
      const pair =
        letter === SPELLED_OUT
          ? group.slice(end + 1, end + 3)
          : pairs.slice(2 * letter, 2 * letter + 2);
      const second = letter === SPELLED_OUT ? end + 3 : end + 1;
      if (goesOn(text, at, length, pair.charCodeAt(1), group, second)) {
        visit(at, group.charCodeAt(0) * 0x1_0000 + end, pair.charAt(0) as SieveClass);
      }
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
 * Whether what follows the head fits: so many letters, at `most`, until the word ends, and then the words
 * that stand in the key from `second` on.
 */
function goesOn(
  text: string,
  at: number,
  length: number,
  most: number,
  keys: string,
  second: number,
): boolean {
  const isOneWord = isEnd(keys.charCodeAt(second));
  let end = at + length;
  // a hashtag writes the words together: "#17" is none
  if (text.charCodeAt(at - 1) === HASH) return isOneWord || !isGap(text.charCodeAt(end));
  if (most === HASH) return false;
  const limit = end + REACH;
  while (end < limit && isLetter(text.charCodeAt(end))) end++;
  if (most !== ANY) {
    const over = digitOf(most) - (end - at - length);
    if (over < 0 || over > LONGEST_ENDING + MOST_REPLACED) return false;
  }
  if (isOneWord) return true;
  if (most === ANY) while (end < limit && !isSpace(text.charCodeAt(end))) end++;
  const gap = end;
  while (end < limit && isSpace(text.charCodeAt(end))) end++;
  return end > gap && restFits(text, end, keys, second);
}

/** The end of a key: of its line, or of its group. */
const isEnd = (unit: number): boolean => unit === LINE || Number.isNaN(unit);

/** Whether the text at `at` goes on as the key does from `from`, in any case. */
function restFits(text: string, at: number, keys: string, from: number): boolean {
  let place = at;
  for (let i = from; !isEnd(keys.charCodeAt(i)); i++) {
    const wanted = keys.charCodeAt(i);
    if (wanted === TO_NEXT_WORD) {
      const limit = place + REACH;
      while (place < limit && !isSpace(text.charCodeAt(place))) place++;
    }
    if (wanted === TO_NEXT_WORD || wanted === 0x20) {
      if (!isSpace(text.charCodeAt(place))) return false;
      while (isSpace(text.charCodeAt(place))) place++;
    } else if (caselessUnit(text.charCodeAt(place++)) !== wanted) return false;
  }
  return true;
}

/** As in data/compile/sieve.ts: letters that an ending adds, and letters of a word that it may replace. */
const LONGEST_ENDING = 6;
const MOST_REPLACED = 2;
/** `~`: the rest of a word that may have an ending */
const TO_NEXT_WORD = 0x7e;
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

/** White space, a sign of ASCII, or the end of the text. */
const isGap = (unit: number): boolean =>
  Number.isNaN(unit) || (unit < FIRST_OF_OTHERS ? !isWord(unit) : isSpace(unit));

/** What `\s` takes. */
const isSpace = (unit: number): boolean =>
  unit === 0x20 ||
  (unit >= 0x09 && unit <= 0x0d) ||
  (unit > 0x9f && /\s/.test(String.fromCharCode(unit)));
