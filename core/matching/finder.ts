/** Finds spellings in a text: one pass for where they may start, then a careful look at each place. */
import type { LexiconAlias } from '../../data/compiled.ts';
import { endingLength, isProclitic } from './inflection.ts';
import { after, before, joined, type Script, scriptOf } from './scripts.ts';
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

interface Candidate {
  /** With plain spaces, apostrophes and hyphens. */
  text: string;
  alias: number;
  inflects: boolean;
}

const isApostrophe = (unit: string): boolean => /['\u2018\u2019\u02bc]/.test(unit);
const isHyphen = (unit: string): boolean => /[-\u2010-\u2013]/.test(unit);
const isSpace = (unit: string): boolean => /\s/.test(unit);

/** Indexes the spellings once; the finder can then be used for any number of texts. */
export function createFinder(aliases: readonly LexiconAlias[]): Finder {
  const starts = new Starts<Candidate>();
  // longest first, so that the first that fits is the one
  const spellings = spellingsOf(aliases).sort((a, b) => b.text.length - a.text.length);
  for (const { text, alias } of spellings) {
    starts.add(text, { text, alias, inflects: aliases[alias]?.inflects ?? false });
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
  const script = scriptOf(after(text, start));
  if (!startsWord(text, start, script)) return undefined;
  for (const { text: spelling, alias, inflects } of candidates) {
    const end = endOf(spelling, text, start);
    if (end === undefined) continue;
    const ending = endOfWord(text, end, { length: spelling.length, inflects });
    if (ending !== undefined) return { start, end: end + ending, alias };
  }
  return undefined;
}

/**
 * Where `spelling` ends if it stands in `text` at `start`: any white space, apostrophe or hyphen of
 * a page will do for the plain one of a record.
 */
function endOf(spelling: string, text: string, start: number): number | undefined {
  let at = start;
  for (let i = 0; i < spelling.length; i++) {
    const wanted = spelling.charAt(i);
    const there = text.charAt(at);
    if (wanted === ' ') {
      if (!isSpace(there)) return undefined;
      while (at < text.length && isSpace(text.charAt(at))) at++;
      continue;
    }
    const same =
      there === wanted ||
      (wanted === "'" && isApostrophe(there)) ||
      (wanted === '-' && isHyphen(there));
    if (!same) return undefined;
    at++;
  }
  return at;
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
const LONGEST_ENDING = 12;

function endOfWord(
  text: string,
  end: number,
  name: { length: number; inflects: boolean },
): number | undefined {
  const last = scriptOf(before(text, end));
  const next = after(text, end);
  const joins =
    next !== '' && (joined(last, scriptOf(next)) || isApostrophe(next) || isHyphen(next));
  if (last === 'unspaced' || !joins) return 0;
  return endingLength(text.slice(end, end + LONGEST_ENDING), last, name);
}
