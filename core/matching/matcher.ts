/**
 * Text in, mentions out. Reading a flow finds candidates and evidence once; judging them can be
 * repeated as the page shows more, without looking at the text again.
 */
import type { Lexicon } from '../../data/compiled.ts';
import { reasonFor } from './decide.ts';
import { type Cue, createCounterFinder, createCueFinder } from './evidence.ts';
import { createFinder, type Hit } from './finder.ts';
import { type Folded, fold } from './fold.ts';
import type { Mention } from './mention.ts';
import type { PageKnowledge } from './page.ts';

/** A flow that holds at least one candidate, with all that its text says about them. */
export interface Reading {
  text: string;
  folded: Folded;
  hits: Hit[];
  cues: Cue[];
}

export interface Matcher {
  /** Reads one flow of text; undefined, at the cost of one pass, where it holds no candidate. */
  read(text: string): Reading | undefined;
  /** Adds what a reading shows to the page's knowledge. */
  learn(reading: Reading, page: PageKnowledge): void;
  /** Adds the topic words of a text that is not itself marked, such as the page's title. */
  hear(text: string, page: PageKnowledge): void;
  /** The mentions of a reading in the light of the page so far. */
  judge(reading: Reading, page: PageKnowledge): Mention[];
}

/** Compiles the lexicon once a frame. */
export function createMatcher(lexicon: Lexicon): Matcher {
  const find = createFinder(lexicon.aliases);
  const findCues = createCueFinder(lexicon.topic);
  const findCounters = createCounterFinder(lexicon.counters);
  const note = (cues: readonly Cue[], page: PageKnowledge) => {
    for (const { word, strong } of cues) (strong ? page.strong : page.weak).add(word.toLowerCase());
  };
  return {
    read(text) {
      const folded = fold(text);
      const hits = find(folded.text);
      return hits.length === 0 ? undefined : { text, folded, hits, cues: findCues(folded.text) };
    },
    learn(reading, page) {
      note(reading.cues, page);
      for (const { alias } of reading.hits) {
        const spelling = lexicon.aliases[alias];
        if (spelling?.sure) page.sure.add(spelling.entity);
      }
    },
    hear(text, page) {
      note(findCues(fold(text).text), page);
    },
    judge: (reading, page) =>
      reading.hits.flatMap((hit) => {
        const counters = findCounters(
          reading.folded.text,
          lexicon.aliases[hit.alias]?.counter ?? -1,
        );
        const why = reasonFor(hit, {
          text: reading.folded.text,
          lexicon,
          hits: reading.hits,
          cues: reading.cues,
          counters,
          page,
        });
        return why ? mention(hit, why, reading, lexicon) : [];
      }),
  };
}

function mention(
  hit: Hit,
  why: Mention['why'],
  { text, folded }: Reading,
  { aliases, entities }: Lexicon,
): Mention[] {
  const entity = entities[aliases[hit.alias]?.entity ?? -1];
  if (!entity) return [];
  const start = folded.toOriginal(hit.start, 'start');
  const end = folded.toOriginal(hit.end, 'end');
  return [
    { start, end, surface: text.slice(start, end), entity: entity.id, kind: entity.kind, why },
  ];
}
