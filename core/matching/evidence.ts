/** Words that tell what a text is about: topic words, and words for another sense of a name. */
import type { Lexicon, TopicWords } from '../../data/compiled.ts';
import { createStemFinder, type StemFinder } from './stems.ts';

export interface Cue {
  at: number;
  word: string;
  kind: 'strong' | 'weak' | 'loose' | 'other';
}

/** @returns cues in order of their place. */
export type CueFinder = (text: string) => Cue[];

const KINDS = ['strong', 'weak', 'loose', 'other'] as const;

/** Finds topic words of every language at once: a page may mix them, and its `lang` is often wrong. */
export function createCueFinder(topic: readonly TopicWords[]): CueFinder {
  const find = createStemFinder(
    KINDS.map((kind) => ({ of: kind, stems: topic.flatMap((words) => words[kind]) })),
  );
  return (text) =>
    find(text).map(({ at, end, of }) => ({ at, word: word(text, at, end), kind: of }));
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

/** Finds the words that speak for another sense of a spelling; each list is compiled when needed. */
export function createCounterFinder(
  counters: Lexicon['counters'],
): (text: string, counter: number) => Cue[] {
  const finders = new Map<number, StemFinder<'strong'>>();
  return (text, counter) => {
    const find =
      finders.get(counter) ??
      createStemFinder([{ of: 'strong' as const, stems: counters[counter] ?? [] }]);
    finders.set(counter, find);
    return find(text).map(({ at, end, of }) => ({ at, word: word(text, at, end), kind: of }));
  };
}
