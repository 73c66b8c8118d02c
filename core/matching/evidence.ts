/** Words that tell what a text is about: topic words, and words for another sense of a name. */
import { CUE_KINDS, type CueKind, type Lexicon } from '../../data/compiled.ts';
import { type PackedStems, packStems } from '../../data/stems.ts';
import { createStemFinder, type StemFinder } from './stems.ts';

export interface Cue {
  at: number;
  word: string;
  kind: CueKind;
}

/** @returns cues in order of their place. */
export type CueFinder = (text: string) => Cue[];

/** Finds topic words of every language at once: a page may mix them, and its `lang` is often wrong. */
export function createCueFinder(topic: PackedStems): CueFinder {
  const find = createStemFinder(topic);
  return (text) =>
    find(text).map(({ at, end, list }) => ({
      at,
      word: word(text, at, end),
      kind: CUE_KINDS[list] ?? 'other',
    }));
}

/** The stem with the rest of its word, as the reader sees it. */
function word(text: string, at: number, end: number): string {
  const stem = text.slice(at, end);
  // without spaces the rest of the "word" is the rest of the sentence
  if (UNSPACED.test(stem)) return stem;
  const rest = /^[\p{L}\p{M}]*/u.exec(text.slice(end, end + 20))?.[0] ?? '';
  return (stem + rest).replace(/\s+/g, ' ');
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Finds the words that speak for another sense of a spelling; each list is packed when needed. */
export function createCounterFinder(
  counters: Lexicon['counters'],
): (text: string, counter: number) => Cue[] {
  const finders = new Map<number, StemFinder>();
  return (text, counter) => {
    const find = finders.get(counter) ?? createStemFinder(packStems([counters[counter] ?? []]));
    finders.set(counter, find);
    return find(text).map(({ at, end }) => ({ at, word: word(text, at, end), kind: 'strong' }));
  };
}
