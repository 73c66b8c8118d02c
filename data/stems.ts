/**
 * Stems of words, packed so that a page script can look for them at once: core/matching/stems.ts reads
 * this. Each stem stands for every word that begins with it, in any case.
 */

import { literal, oneOf, unitBefore } from './patterns.ts';

export interface PackedStems {
  /** A pattern of one unit for each place where a stem may start, in lower-case text. */
  step: string;
  /**
   * A line for each two first units: those, then for each stem a tab, its list's number, a `+` if it
   * may stand inside a word, and the stem, longest first in each list. A space is any white space or hyphen.
   */
  stems: string;
}

/** Units that stems are looked up by. */
export const STEM_HEAD = 2;

/** Scripts that write clitics onto words, or no spaces between them, have no border to ask for. */
const BORDERLESS =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

interface Stem {
  text: string;
  list: number;
  free: boolean;
}

/** @throws {Error} for a stem of one unit, which nothing could be looked up by. */
export function packStems(lists: readonly (readonly string[])[]): PackedStems {
  const stems = lists.flatMap((list, number) =>
    [...new Set(list)]
      .sort((a, b) => b.length - a.length)
      .map((stem): Stem => {
        if (stem.length < STEM_HEAD) throw new Error(`the stem "${stem}" is too short`);
        const text = inLowerCase(stem).replaceAll('-', ' ');
        return { text, list: number, free: BORDERLESS.test(stem) };
      }),
  );
  const groups = Map.groupBy(stems, ({ text }) => text.slice(0, STEM_HEAD));
  return {
    step: stepPattern(stems),
    stems: [...groups]
      .map(([head, group]) =>
        [head, ...group.map(({ text, list, free }) => `${list}${free ? '+' : ''}${text}`)].join(
          '\t',
        ),
      )
      .join('\n'),
  };
}

/** In lower case, unit for unit: a letter that would become two stays as it is, and sigma is always one. */
export function inLowerCase(text: string): string {
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

/** Where a word starts, in ASCII, as a stem does; elsewhere the first unit of any. */
function stepPattern(stems: readonly Stem[]): string {
  const [ascii, others] = [new Map<string, Set<string>>(), new Set<string>()];
  for (const { text, free } of stems) {
    const first = text.charAt(0);
    if (free || first >= '\x80') others.add(first);
    else ascii.set(first, (ascii.get(first) ?? new Set()).add(asWritten(text.slice(1, 3))));
  }
  const words = [...ascii].map(([first, next]) => unitBefore(first, next));
  return [
    ...(words.length > 0 ? [`(?<![a-z\\d])(?:${words.join('|')})`] : []),
    ...(others.size > 0 ? [oneOf(others)] : []),
    // a list of none finds none
    ...(stems.length === 0 ? ['(?!)'] : []),
  ].join('|');
}

const asWritten = (text: string): string => literal(text).replaceAll(' ', '[\\s-]');
