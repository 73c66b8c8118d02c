/** Finds spellings in a text: one pass for where they may start, then a careful look at each place. */
import type { LexiconAlias } from '../../data/compiled.ts';
import { isProclitic } from './inflection.ts';
import { after, before, joined, type Script, scriptOf } from './scripts.ts';
import { endOf, type Spelled } from './spelled.ts';
import { spellingsOf } from './spellings.ts';
import { Starts } from './starts.ts';

/** A spelling that stands in the text with word borders around it; its sense is not yet decided. */
export interface Hit {
  start: number;
  end: number;
  /** Index into the lexicon's aliases. */
  alias: number;
}

/** @returns all hits in order of `start`, none overlapping: the longest spelling at a place wins. */
export type Finder = (text: string) => Hit[];

interface Candidate extends Spelled {
  alias: number;
}

/** Indexes the spellings once; the finder can then be used for any number of texts. */
export function createFinder(aliases: readonly LexiconAlias[]): Finder {
  const starts = new Starts<Candidate>();
  // longest first, so that the first that fits is the one
  const spellings = spellingsOf(aliases).sort((a, b) => b.text.length - a.text.length);
  for (const { text, alias, tag } of spellings) {
    const { inflects = false, match } = aliases[alias] ?? {};
    starts.add(text, {
      text,
      words: text.split(' '),
      alias,
      tag,
      inflects,
      sure: match === 'sure',
    });
  }
  return (text) => {
    const hits: Hit[] = [];
    starts.scan(text, (at, candidates) => {
      const hit = longestAt(text, at, candidates);
      if (hit) hits.push(hit);
      return hit?.end ?? at;
    });
    return hits;
  };
}

function longestAt(text: string, start: number, candidates: readonly Candidate[]): Hit | undefined {
  if (!startsWord(text, start, scriptOf(after(text, start)))) return undefined;
  for (const candidate of candidates) {
    const end = endOf(candidate, text, start);
    if (end !== undefined) return { start, end, alias: candidate.alias };
  }
  return undefined;
}

/** Whether a word starts at `start`, or one of the clitics that Arabic and Hebrew write onto it. */
function startsWord(text: string, start: number, script: Script): boolean {
  const previous = before(text, start);
  if (!joined(scriptOf(previous), script)) return true;
  if (script !== 'arabic' && script !== 'hebrew') return false;
  const prefix = /[\p{L}\p{M}]+$/u.exec(
    text.slice(Math.max(0, start - LONGEST_CLITIC), start),
  )?.[0];
  return prefix !== undefined && isProclitic(prefix, script);
}

const LONGEST_CLITIC = 6;
