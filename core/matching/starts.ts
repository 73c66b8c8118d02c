/**
 * Where a spelling may start: a table of the first three code units of all spellings. One look-up a
 * character, no pattern to compile in every frame, and no cost that grows with the spellings
 * (docs/decisions/0006-starts-not-alternation.md has the figures).
 */

import { APOSTROPHES, HYPHENS } from './characters.ts';

/** How many code units a start is told by; a shorter spelling has a start of two. */
const UNITS = 3;
const MASK = 0xffff;

const hash = (a: number, b: number, c: number): number => (a * 961 + b * 31 + c) & MASK;

/** What a page may carry for a plain character of a record. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  ' ': ' \u00a0\u202f\u2009\u3000\n\t\r',
  "'": APOSTROPHES,
  '-': HYPHENS,
};

const variantsOf = (unit: string): string[] => [...(STANDS_FOR[unit] ?? unit)];

/** All ways in which a page may write the first units of a spelling. */
function startsOf(text: string): string[] {
  const plain = text.slice(0, UNITS);
  if (!/[ '-]/.test(plain)) return [plain];
  let starts = [''];
  for (const unit of plain) {
    starts = starts.flatMap((start) => variantsOf(unit).map((variant) => start + variant));
  }
  return starts;
}

export class Starts<T> {
  readonly #marked = new Uint8Array(MASK + 1);
  readonly #entries = new Map<string, T[]>();
  #hasShort = false;

  /** Adds what starts like `text`; entries of one start keep the order in which they came. */
  add(text: string, entry: T): void {
    for (const start of startsOf(text)) {
      const entries = this.#entries.get(start) ?? [];
      entries.push(entry);
      this.#entries.set(start, entries);
      if (start.length < UNITS) this.#hasShort = true;
      else this.#marked[hash(start.charCodeAt(0), start.charCodeAt(1), start.charCodeAt(2))] = 1;
    }
  }

  /**
   * Calls `visit` at each place where an entry's start stands, with those entries; it answers from
   * where to go on.
   */
  scan(text: string, visit: (at: number, entries: readonly T[]) => number): void {
    const marked = this.#marked;
    const end = text.length;
    let first = text.charCodeAt(0);
    let second = text.charCodeAt(1);
    for (let at = 0; at < end; at++) {
      // NaN past the end hashes to something; the map has the last word
      const third = text.charCodeAt(at + 2);
      const likely = marked[hash(first, second, third)] === 1 && !isInsideWord(text, at, first);
      if (likely || (this.#hasShort && first >= FIRST_UNSPACED)) {
        const next = this.#visitAt(text, at, likely, visit);
        if (next > at + 1) {
          at = next - 1;
          first = text.charCodeAt(next);
          second = text.charCodeAt(next + 1);
          continue;
        }
      }
      first = second;
      second = third;
    }
  }

  #visitAt(
    text: string,
    at: number,
    likely: boolean,
    visit: (at: number, entries: readonly T[]) => number,
  ): number {
    const entries = likely ? this.#entries.get(text.slice(at, at + UNITS)) : undefined;
    const next = entries ? visit(at, entries) : at;
    if (next > at || !this.#hasShort) return next;
    const short = this.#entries.get(text.slice(at, at + 2));
    return short ? visit(at, short) : at;
  }
}

/**
 * Behind a letter or digit no word starts: three of four likely places are inside words. Scripts
 * that write clitics onto words, or no spaces, are left to the careful look.
 */
function isInsideWord(text: string, at: number, first: number): boolean {
  if (at === 0 || first >= FIRST_OF_OTHERS) return false;
  const before = text.charCodeAt(at - 1) | 0x20;
  return (before >= 0x61 && before <= 0x7a) || (before >= 0x30 && before <= 0x39);
}

/** Latin, Greek and Cyrillic lie below; from here on come Armenian, Hebrew, Arabic and the rest. */
const FIRST_OF_OTHERS = 0x530;
/** Two-unit spellings exist only where two characters make a word: Han, kana, Hangul. */
const FIRST_UNSPACED = 0x2e80;
