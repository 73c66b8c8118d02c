/**
 * Text in, mentions out. Reading a flow finds candidates and evidence once; judging them can be
 * repeated as the page shows more, without looking at the text again.
 */
import type { Lexicon } from '../../data/compiled.ts';
import { decide, type Verdict } from './decide.ts';
import { type Cue, createCounterFinder, createCueFinder } from './evidence.ts';
import { createFinder, type Hit } from './finder.ts';
import { type Folded, fold } from './fold.ts';
import type { Mention, Rejected } from './mention.ts';
import { type PageKnowledge, weightOf } from './page.ts';
import { createSieve, type Sieve } from './sieve.ts';

/** A flow that holds at least one candidate, with all that its text says about them. */
export interface Reading {
  text: string;
  folded: Folded;
  hits: Hit[];
  cues: Cue[];
  /** Words for another sense, by the list they come from; looked for once, when first asked for. */
  counters: Map<number, Cue[]>;
  /** What was said of each hit last, and how much the page had shown then. */
  verdicts: Map<Hit, { verdict: Verdict; weight: number }>;
}

export interface Matcher {
  /** Tells where `read` may find a candidate. */
  readonly sieve: Sieve;
  /** Reads one flow of text; undefined, at the cost of one pass, where it holds no candidate. */
  read(text: string): Reading | undefined;
  /**
   * Adds what a reading shows to the page's knowledge: its topic words, and the names that stand
   * by themselves or by what is near them.
   */
  learn(reading: Reading, page: PageKnowledge): void;
  /** Adds the topic words of a text that is not itself marked, such as the page's title. */
  hear(text: string, page: PageKnowledge): void;
  /** The mentions of a reading in the light of the page so far. */
  judge(reading: Reading, page: PageKnowledge): Mention[];
  /** What `judge` leaves out, and why. */
  rejected(reading: Reading, page: PageKnowledge): Rejected[];
}

/** One for each frame that needs it. Tests may give another sieve. */
export function createMatcher(
  lexicon: Lexicon,
  sieve: Sieve = createSieve(lexicon.sieve),
): Matcher {
  const find = createFinder(lexicon, sieve);
  const findCues = createCueFinder(lexicon.topic);
  const findCounters = createCounterFinder(lexicon.counters);
  const note = (cues: readonly Cue[], page: PageKnowledge) => {
    for (const { word, kind } of cues) {
      if (kind === 'strong' || kind === 'weak') page[kind].add(word.toLowerCase());
    }
  };
  const countersOf = ({ folded, counters }: Reading, list: number): Cue[] => {
    if (list < 0) return [];
    const known = counters.get(list) ?? findCounters(folded.text, list);
    counters.set(list, known);
    return known;
  };
  const verdictOn = (hit: Hit, reading: Reading, page: PageKnowledge): Verdict => {
    const { folded, hits, cues, verdicts } = reading;
    const weight = weightOf(page);
    const last = verdicts.get(hit);
    if (last && (last.weight === weight || hit.alias.match === 'sure')) return last.verdict;
    const verdict = decide(hit, {
      text: folded.text,
      lexicon,
      hits,
      cues,
      counters: countersOf(reading, hit.alias.counter),
      page,
    });
    verdicts.set(hit, { verdict, weight });
    return verdict;
  };
  return {
    sieve,
    read(text) {
      const folded = fold(text);
      const hits = find(folded.text);
      if (hits.length === 0) return undefined;
      return {
        text,
        folded,
        hits,
        cues: findCues(folded.text),
        counters: new Map(),
        verdicts: new Map(),
      };
    },
    learn(reading, page) {
      note(reading.cues, page);
      for (const hit of reading.hits) {
        const verdict = verdictOn(hit, reading, page);
        if ('why' in verdict && STANDS_ALONE.has(verdict.why.rule)) page.named.add(verdict.entity);
      }
    },
    hear(text, page) {
      note(findCues(fold(text).text), page);
    },
    judge: (reading, page) =>
      reading.hits.flatMap((hit) => {
        const verdict = verdictOn(hit, reading, page);
        const entity = 'why' in verdict ? lexicon.entities[verdict.entity] : undefined;
        if (!entity || !('why' in verdict)) return [];
        const { id, kind } = entity;
        return [{ ...placeOf(hit, reading), entity: id, kind, why: verdict.why }];
      }),
    rejected: (reading, page) =>
      reading.hits.flatMap((hit) => {
        const verdict = verdictOn(hit, reading, page);
        if ('why' in verdict) return [];
        const entities = hit.alias.of.flatMap((owner) => lexicon.entities[owner]?.id ?? []);
        return [{ ...placeOf(hit, reading), entities, ...verdict }];
      }),
  };
}

/** Rules that do not lean on the page: what they accept may in turn be evidence for the page. */
const STANDS_ALONE: ReadonlySet<Mention['why']['rule']> = new Set(['sure', 'near']);

function placeOf(hit: Hit, { text, folded }: Reading): Pick<Mention, 'start' | 'end' | 'surface'> {
  const start = folded.toOriginal(hit.start, 'start');
  const end = folded.toOriginal(hit.end, 'end');
  return { start, end, surface: text.slice(start, end) };
}
