/** Words that tell what a text is about: topic words, and words for another sense of a name. */
import type { Lexicon, TopicWords } from '../../data/compiled.ts';

export interface Cue {
  at: number;
  word: string;
  kind: 'strong' | 'weak' | 'loose' | 'other';
}

/** @returns cues in order of their place. */
export type CueFinder = (text: string) => Cue[];

const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;
/** Scripts that write clitics onto words, or no spaces between them, have no border to ask for. */
const BORDERLESS =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

// after a Chinese or Japanese character a Latin word starts without a space
const WORD_START =
  '(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Devanagari}\\p{N}])';

/** `stems` as one pattern: each stands for every word that begins with it, in any case. */
function stemPattern(stems: readonly string[]): RegExp | undefined {
  const sorted = [...new Set(stems)].sort((a, b) => b.length - a.length);
  const source = (stem: string) => stem.replace(SPECIAL, '\\$&').replace(/[ -]/g, '[\\s-]+');
  const free = sorted.filter((stem) => BORDERLESS.test(stem)).map(source);
  const bordered = sorted.filter((stem) => !BORDERLESS.test(stem)).map(source);
  if (sorted.length === 0) return undefined;
  const parts = [
    ...(bordered.length > 0 ? [`${WORD_START}(?:${bordered.join('|')})`] : []),
    ...free,
  ];
  return new RegExp(parts.join('|'), 'giu');
}

/**
 * Finds topic words of every language at once: a page may mix them, and its `lang` is often wrong.
 * Runs only on flows that hold a candidate, so its ignore-case pattern is paid for rarely.
 */
export function createCueFinder(topic: readonly TopicWords[]): CueFinder {
  const kinds = ['strong', 'weak', 'loose', 'other'] as const;
  let compiled: { kind: Cue['kind']; stems: RegExp | undefined }[] | undefined;
  return (text) => {
    compiled ??= kinds.map((kind) => ({
      kind,
      stems: stemPattern(topic.flatMap((words) => words[kind])),
    }));
    return compiled
      .flatMap(({ kind, stems }) => cues(text, stems, kind))
      .sort((a, b) => a.at - b.at);
  };
}

function cues(text: string, stems: RegExp | undefined, kind: Cue['kind']): Cue[] {
  if (!stems) return [];
  return Array.from(text.matchAll(stems), (found) => ({
    at: found.index,
    word: wholeWord(text, found.index, found[0]),
    kind,
  }));
}

/** The stem with the rest of its word, as the reader sees it. */
function wholeWord(text: string, at: number, stem: string): string {
  // without spaces the rest of the "word" is the rest of the sentence
  if (UNSPACED.test(stem)) return stem;
  const from = at + stem.length;
  const rest = /^[\p{L}\p{M}]*/u.exec(text.slice(from, from + 20))?.[0] ?? '';
  return (stem + rest).replace(/\s+/g, ' ');
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Finds the words that speak for another sense of a spelling; each list is compiled when needed. */
export function createCounterFinder(
  counters: Lexicon['counters'],
): (text: string, counter: number) => Cue[] {
  const compiled = new Map<number, RegExp | undefined>();
  return (text, counter) => {
    if (!compiled.has(counter)) compiled.set(counter, stemPattern(counters[counter] ?? []));
    return cues(text, compiled.get(counter), 'strong');
  };
}
