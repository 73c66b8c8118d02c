/** Finds spellings in a text: the sieve tells where they may start, then comes a careful look. */
import { FIRST_UNSPACED, inCapitals, plain } from '../../data/characters.ts';
import type { Lexicon, LexiconAlias } from '../../data/compiled.ts';
import { type Aliases, createAliases } from './aliases.ts';
import { isProclitic } from './inflection.ts';
import { after, before, joined, type Script, scriptOf } from './scripts.ts';
import type { Sieve } from './sieve.ts';
import { firstNot } from './sorted.ts';
import { endOf, type Spelled } from './spelled.ts';

/** A spelling that stands in the text with word borders around it; its sense is not yet decided. */
export interface Hit {
  start: number;
  end: number;
  alias: LexiconAlias;
}

/** @returns all hits in order of `start`, none overlapping: the longest spelling at a place wins. */
export type Finder = (text: string) => Hit[];

interface Candidate extends Spelled {
  alias: LexiconAlias;
}

/** The finder can be used for any number of texts; it unpacks spellings as it meets their starts. */
export function createFinder(lexicon: Lexicon, sieve: Sieve): Finder {
  const candidatesAt = unpacker(lexicon.spellings, createAliases(lexicon.aliases));
  return (text) => {
    const hits: Hit[] = [];
    for (let at = sieve.next(text, 0); at >= 0; ) {
      const hit = longestAt(text, at, candidatesAt);
      if (hit) hits.push(hit);
      at = sieve.next(text, hit?.end ?? at + 1);
    }
    return hits;
  };
}

/** Units that a spelling is looked up by; a script without spaces has names of two. */
const HEAD = 3;
const UNSPACED_HEAD = 2;

/** Gives the spellings that start as a text does, longest first, so that the first that fits is the one. */
function unpacker(spellings: string, aliases: Aliases): (head: string) => readonly Candidate[] {
  const lines = spellings.split('\n');
  const known = new Map<string, Candidate[]>();
  let capitals: Map<string, Candidate[]> | undefined;
  return (head) => {
    const unpacked = known.get(head);
    if (unpacked) return unpacked;
    const found = unpack(lines, head, aliases);
    if (isCapitals(head)) {
      capitals ??= capitalsOf(lines, aliases);
      const own = new Set(found.map(({ text }) => text));
      found.push(...(capitals.get(head) ?? []).filter(({ text }) => !own.has(text)));
    }
    known.set(head, longestFirst(found));
    return found;
  };
}

const isCapitals = (head: string): boolean =>
  head === head.toUpperCase() && head !== head.toLowerCase();
const longestFirst = (candidates: Candidate[]): Candidate[] =>
  candidates.sort((a, b) => b.text.length - a.text.length);

function unpack(lines: readonly string[], head: string, aliases: Aliases): Candidate[] {
  const found: Candidate[] = [];
  for (let i = firstNot(lines, (line) => line < head); lines[i]?.startsWith(head); i++) {
    found.push(candidateOf(lines[i] ?? '', aliases));
  }
  return found;
}

/** All spellings in capitals, by their heads: made when a page first shouts one of their starts. */
function capitalsOf(lines: readonly string[], aliases: Aliases): Map<string, Candidate[]> {
  const byHead = new Map<string, Candidate[]>();
  for (const line of lines) {
    const text = inCapitals(line.slice(0, line.indexOf('\t')));
    if (text === undefined || line.endsWith('#')) continue;
    const head = text.slice(0, HEAD);
    const candidate = { ...candidateOf(line, aliases), text, words: text.split(' ') };
    byHead.set(head, [...(byHead.get(head) ?? []), candidate]);
  }
  return byHead;
}

function candidateOf(line: string, aliases: Aliases): Candidate {
  const [text = '', number = ''] = line.split('\t');
  const alias = aliases(Number.parseInt(number, 10));
  return {
    text,
    words: text.split(' '),
    alias,
    tag: number.endsWith('#'),
    inflects: alias.inflects,
    // a name without a namesake is not in the plural when an s follows it
    sure: alias.match === 'sure' || alias.counter < 0,
  };
}

function longestAt(
  text: string,
  start: number,
  candidatesAt: (head: string) => readonly Candidate[],
): Hit | undefined {
  const units = text.charCodeAt(start) >= FIRST_UNSPACED ? UNSPACED_HEAD : HEAD;
  const candidates = candidatesAt(plain(text.slice(start, start + units)));
  if (candidates.length === 0) return undefined;
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
