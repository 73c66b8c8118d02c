/**
 * Finds words by their stems. One native pattern steps to where a stem may start, and only there are
 * stems compared; one big ignore-case alternation takes seven times as long.
 */
import { inLowerCase, type PackedStems, STEM_HEAD } from '../../data/stems.ts';

/** A stem that stands in a text. */
export interface FoundStem {
  at: number;
  end: number;
  /** The number of its list. */
  list: number;
}

/** Finds, in order, for each list the longest stem at a place; none of one list overlap. */
export type StemFinder = (text: string) => FoundStem[];

interface Stem {
  text: string;
  list: number;
  /** May stand inside a word. */
  free: boolean;
}

// after a Chinese or Japanese character a Latin word starts without a space
const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Devanagari}\p{N}]/u;

/** Nothing is built before the first text. */
export function createStemFinder(packed: PackedStems): StemFinder {
  const step = new RegExp(packed.step, 'g');
  let lines: ReadonlyMap<string, string> | undefined;
  const parsed = new Map<string, readonly Stem[]>();
  const stemsAt = (head: string): readonly Stem[] => {
    lines ??= new Map(packed.stems.split('\n').map((line) => [line.slice(0, STEM_HEAD), line]));
    const known = parsed.get(head) ?? stemsIn(lines.get(head) ?? '');
    parsed.set(head, known);
    return known;
  };
  return (text) => {
    const lower = inLowerCase(text);
    const found: FoundStem[] = [];
    const ends: number[] = [];
    step.lastIndex = 0;
    while (step.test(lower)) {
      const at = step.lastIndex - 1;
      const starts = startsWord(lower, at);
      for (const { text: stem, list, free } of stemsAt(lower.slice(at, at + STEM_HEAD))) {
        if ((!starts && !free) || (ends[list] ?? 0) > at) continue;
        const end = endOf(stem, lower, at);
        if (end === undefined) continue;
        ends[list] = end;
        found.push({ at, end, list });
      }
    }
    return found;
  };
}

function stemsIn(line: string): Stem[] {
  return line
    .split('\t')
    .slice(1)
    .map((stem) => {
      const free = stem.charAt(1) === '+';
      return { text: stem.slice(free ? 2 : 1), list: Number(stem.charAt(0)), free };
    });
}

/** Whether no letter or digit of a script with borders stands before `at`. */
function startsWord(text: string, at: number): boolean {
  if (at === 0) return true;
  const unit = text.charCodeAt(at - 1);
  if (unit < 0x80) return !/[a-z\d]/.test(text.charAt(at - 1));
  const pair = unit >= 0xdc00 && unit <= 0xdfff;
  return !LETTER.test(text.slice(at - (pair ? 2 : 1), at));
}

/** Where the stem ends if it stands at `at`: any white space and hyphens will do for its own. */
function endOf(stem: string, text: string, at: number): number | undefined {
  if (!stem.includes(' ')) return text.startsWith(stem, at) ? at + stem.length : undefined;
  let place = at;
  for (let i = 0; i < stem.length; i++) {
    if (stem.charAt(i) === ' ') {
      const from = place;
      while (isGap(text.charAt(place))) place++;
      if (place === from) return undefined;
    } else if (stem.charCodeAt(i) !== text.charCodeAt(place++)) return undefined;
  }
  return place;
}

const isGap = (unit: string): boolean => unit === ' ' || unit === '-' || /\s/.test(unit);
