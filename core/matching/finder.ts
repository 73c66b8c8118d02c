/** Finds spellings in a text: one compiled, case-sensitive pass, then a careful look at each hit. */
import type { LexiconAlias } from '../../data/compiled.ts';
import { endingLength, isProclitic } from './inflection.ts';
import { after, before, joined, type Script, scriptOf } from './scripts.ts';
import { spellingsOf } from './spellings.ts';

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
  alias: number;
  length: number;
  inflects: boolean;
  /** Sticky: matches at `lastIndex` or not at all. */
  here: RegExp;
}

const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;
// any white space, apostrophe or hyphen of a page stands for the plain one of a record
const APOSTROPHES = /['\u2018\u2019\u02bc]/g;
const HYPHENS = /[-\u2010-\u2013]/g;

const canonical = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(APOSTROPHES, "'").replace(HYPHENS, '-');

const pattern = (text: string): string =>
  canonical(text)
    .replace(SPECIAL, '\\$&')
    .replace(/ /g, '\\s+')
    .replace(/'/g, APOSTROPHES.source)
    .replace(/-/g, HYPHENS.source);

/** Compiles the spellings once; the finder can then be used for any number of texts. */
export function createFinder(aliases: readonly LexiconAlias[]): Finder {
  const places = placesOf(aliases);
  if (places.size === 0) return () => [];
  const locate = new RegExp([...places.keys()].map(pattern).join('|'), 'g');
  return (text) => {
    const hits: Hit[] = [];
    locate.lastIndex = 0;
    for (let found = locate.exec(text); found !== null; found = locate.exec(text)) {
      const hit = longestAt(text, found.index, places.get(canonical(found[0])) ?? []);
      if (hit) hits.push(hit);
      locate.lastIndex = hit ? hit.end : found.index + 1;
    }
    return hits;
  };
}

/**
 * The spellings grouped under their shortest: "NSO" stands for "NSO Group" as well, so the pattern
 * that every page pays for holds each beginning once. Longest first within a group.
 */
function placesOf(aliases: readonly LexiconAlias[]): Map<string, Candidate[]> {
  const places = new Map<string, Candidate[]>();
  const spellings = spellingsOf(aliases).sort((a, b) => a.text.length - b.text.length);
  for (const { text, alias } of spellings) {
    const spelled = canonical(text);
    const place = beginningIn(places, spelled) ?? spelled;
    const candidate = {
      alias,
      length: spelled.length,
      inflects: aliases[alias]?.inflects ?? false,
      here: new RegExp(pattern(spelled), 'y'),
    };
    places.set(place, [candidate, ...(places.get(place) ?? [])]);
  }
  return places;
}

function beginningIn(places: ReadonlyMap<string, unknown>, text: string): string | undefined {
  for (let length = 1; length < text.length; length++) {
    if (places.has(text.slice(0, length))) return text.slice(0, length);
  }
  return undefined;
}

function longestAt(text: string, start: number, candidates: readonly Candidate[]): Hit | undefined {
  const script = scriptOf(after(text, start));
  if (!startsWord(text, start, script)) return undefined;
  for (const { alias, length, inflects, here } of candidates) {
    here.lastIndex = start;
    if (!here.test(text)) continue;
    const end = here.lastIndex;
    const ending = endOfWord(text, end, { length, inflects });
    if (ending !== undefined) return { start, end: end + ending, alias };
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
const LONGEST_ENDING = 12;

function endOfWord(
  text: string,
  end: number,
  name: { length: number; inflects: boolean },
): number | undefined {
  const last = scriptOf(before(text, end));
  const next = after(text, end);
  if (
    last === 'unspaced' ||
    (next !== '' && !joined(last, scriptOf(next)) && !/['\u2019\u2010\u2011-]/.test(next))
  ) {
    return 0;
  }
  return endingLength(text.slice(end, end + LONGEST_ENDING), last, name);
}
