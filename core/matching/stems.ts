/**
 * Finds words by their stems: each stem stands for every word that begins with it, in any case. One
 * native pattern steps to where a stem may start, and only there are stems compared; one big ignore-case
 * alternation takes ten times as long on text and more to compile.
 */

/** A stem that stands in a text; `of` is what its list was given as. */
export interface Found<Of> {
  at: number;
  end: number;
  of: Of;
}

export type StemFinder<Of> = (text: string) => Found<Of>[];

/** Scripts that write clitics onto words, or no spaces between them, have no border to ask for. */
const BORDERLESS =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
// after a Chinese or Japanese character a Latin word starts without a space
const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Devanagari}\p{N}]/u;

interface Stem<Of> {
  /** In lower case; a space stands for any white space and hyphens. */
  text: string;
  of: Of;
  free: boolean;
}

/** Units that stems are looked up by. */
const HEAD = 2;

/**
 * Finds, in order, for each list the longest stem at a place; none of one list overlap. No pattern is
 * built before the first text.
 */
export function createStemFinder<Of>(
  lists: readonly { of: Of; stems: readonly string[] }[],
): StemFinder<Of> {
  let built: { step: RegExp; at: ReadonlyMap<string, readonly Stem<Of>[]> } | undefined;
  return (text) => {
    built ??= build(lists);
    const { step, at: stemsAt } = built;
    const lower = lowerCase(text);
    const found: Found<Of>[] = [];
    const ends = new Map<Of, number>();
    step.lastIndex = 0;
    while (step.test(lower)) {
      const at = step.lastIndex - 1;
      const starts = startsWord(lower, at);
      for (const { text: stem, of, free } of stemsAt.get(lower.slice(at, at + HEAD)) ?? []) {
        if ((!starts && !free) || (ends.get(of) ?? 0) > at) continue;
        const end = endOf(stem, lower, at);
        if (end === undefined) continue;
        ends.set(of, end);
        found.push({ at, end, of });
      }
    }
    return found;
  };
}

function build<Of>(lists: readonly { of: Of; stems: readonly string[] }[]) {
  const stems = lists.flatMap(({ of, stems }) =>
    [...new Set(stems)]
      .sort((a, b) => b.length - a.length)
      .map(
        (stem): Stem<Of> => ({
          text: lowerCase(stem).replaceAll('-', ' '),
          of,
          free: BORDERLESS.test(stem),
        }),
      ),
  );
  return {
    step: new RegExp(stepPattern(stems), 'g'),
    at: Map.groupBy(stems, ({ text }) => text.slice(0, HEAD)),
  };
}

/** A pattern of one unit: where a word starts, in ASCII, as a stem does; elsewhere the first unit of any. */
function stepPattern(stems: readonly Stem<unknown>[]): string {
  const [ascii, others] = [new Map<string, Set<string>>(), new Set<string>()];
  for (const { text, free } of stems) {
    const first = text.charAt(0);
    if (free || first >= '\x80') others.add(first);
    else ascii.set(first, (ascii.get(first) ?? new Set()).add(literal(text.slice(1, 3))));
  }
  const words = [...ascii].map(([first, next]) => `${literal(first)}(?=${[...next].join('|')})`);
  const listed = [...others].sort().join('');
  return [
    ...(words.length > 0 ? [`(?<![a-z\\d])(?:${words.join('|')})`] : []),
    ...(listed === '' ? [] : [`[${listed.charAt(0)}-\\uffff](?<=[${listed}])`]),
    // a list of none finds none
    ...(stems.length === 0 ? ['(?!)'] : []),
  ].join('|');
}

const literal = (text: string): string =>
  text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '[\\s-]');

/** In lower case, unit for unit: a letter that would become two stays as it is, and sigma is always one. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  const same =
    lower.length === text.length
      ? lower
      : Array.from({ length: text.length }, (_, i) => {
          const unit = text.charAt(i).toLowerCase();
          return unit.length === 1 ? unit : text.charAt(i);
        }).join('');
  return same.replaceAll('ς', 'σ');
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
