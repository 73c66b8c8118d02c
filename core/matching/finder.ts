/** Finds spellings in a text: the sieve tells where they may start, then comes a careful look. */
import { FIRST_UNSPACED, inCapitals, plain, takesEnding } from '../../data/characters.ts';
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
  return (head) => {
    const unpacked = known.get(head);
    if (unpacked) return unpacked;
    const found = [
      ...linesWith(lines, head).map((line) => candidateOf(line, aliases)),
      ...inCapitalsWith(lines, head, aliases),
    ].sort((a, b) => b.text.length - a.text.length);
    known.set(head, found);
    return found;
  };
}

function linesWith(lines: readonly string[], head: string): string[] {
  const found: string[] = [];
  for (let i = firstNot(lines, (line) => line < head); lines[i]?.startsWith(head); i++) {
    found.push(lines[i] ?? '');
  }
  return found;
}

/** Spellings that a page may shout: those that start like `head` in any case, in capitals. */
function inCapitalsWith(lines: readonly string[], head: string, aliases: Aliases): Candidate[] {
  if (head !== head.toUpperCase()) return [];
  return inAnyCase(head)
    .flatMap((own) => linesWith(lines, own))
    .flatMap((line) => {
      const text = inCapitals(line.slice(0, line.indexOf('\t')));
      if (text === undefined || !text.startsWith(head)) return [];
      return [candidateOf(line, aliases, text)];
    });
}

function inAnyCase(head: string): string[] {
  let forms = [''];
  for (const unit of head) {
    const lower = unit.toLowerCase();
    const cases = lower === unit ? [unit] : [unit, lower];
    forms = forms.flatMap((form) => cases.map((one) => form + one));
  }
  return forms;
}

/** The candidate of a line, in capitals if that is how it is `written`. */
function candidateOf(line: string, aliases: Aliases, written?: string): Candidate {
  const [plain = '', number = ''] = line.split('\t');
  const text = written ?? plain;
  const alias = aliases(Number.parseInt(number, 10));
  const words = text.split(' ');
  return {
    text,
    words,
    bends: words.map((word) => alias.inflects && takesEnding(word)),
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
