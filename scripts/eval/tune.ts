/**
 * Tunes the weights of `data/matching.yaml` by coordinate search: one weight at a time is moved by
 * fixed steps, and stays where the score is best. The features are the kinds of evidence that
 * `core/matching/decide.ts` adds up; nothing else is learned.
 */
import { judgeAll, type PlacedReading, readAll } from '../../core/matching/document.ts';
import { createMatcher, type Matcher } from '../../core/matching/matcher.ts';
import type { Lexicon } from '../../data/compiled.ts';
import type { Weights } from '../../data/schema.ts';
import { f1, type Passage, scoreAll, type Tally } from './score.ts';

/** A passage read once: what its text says does not hang on the weights. */
interface Sample {
  passage: Passage;
  readings: PlacedReading[];
}

export interface Bench {
  samples: Sample[];
  score(samples: readonly Sample[], weights: Weights): Tally;
}

/** Reads every passage once, so that scoring other weights costs only the judging. */
export function createBench(
  lexicon: Lexicon,
  passages: readonly Passage[],
  kindOf: (id: string) => string,
): Bench {
  const reader = createMatcher(lexicon);
  return {
    samples: passages.map((passage) => ({ passage, readings: readAll(reader, passage.text) })),
    score(samples, weights) {
      const matcher: Matcher = createMatcher({ ...lexicon, weights });
      const readings = new Map(samples.map((sample) => [sample.passage.text, sample.readings]));
      const { tallies } = scoreAll(
        samples.map(({ passage }) => passage),
        (text) => judgeAll(matcher, readings.get(text) ?? []).mentions,
        kindOf,
      );
      const all = tallies.get('all');
      if (!all) throw new Error('no passages to score');
      return all;
    },
  };
}

/** Where tuning starts: three grades of evidence and nothing tuned. */
export function plainWeights(weights: Weights): Weights {
  const plain = structuredClone(weights);
  for (const worth of Object.values(plain.worth)) {
    worth.points = worth.points < 0 ? -2 : worth.points >= 2 ? 2 : worth.points >= 1 ? 1 : 0.5;
  }
  for (const kind of Object.keys(plain.needed) as (keyof Weights['needed'])[]) {
    plain.needed[kind] = 3;
  }
  return plain;
}

const STEPS = [-1, -0.5, 0.5, 1];

/** One round over all weights; a weight moves only for a better F1 on `samples`. */
export function tune(bench: Bench, samples: readonly Sample[], start: Weights): Weights {
  let best = structuredClone(start);
  let bestScore = f1(bench.score(samples, best));
  for (const move of movesOf(best)) {
    for (const step of STEPS) {
      const trial = structuredClone(best);
      move(trial, step);
      const score = f1(bench.score(samples, trial));
      if (score > bestScore) [best, bestScore] = [trial, score];
    }
  }
  return best;
}

type Move = (weights: Weights, step: number) => void;

function movesOf({ worth, needed }: Weights): Move[] {
  const worths = (Object.keys(worth) as (keyof Weights['worth'])[]).map(
    (key): Move =>
      (weights, step) => {
        weights.worth[key].points += step;
      },
  );
  const thresholds = (Object.keys(needed) as (keyof Weights['needed'])[]).map(
    (key): Move =>
      (weights, step) => {
        weights.needed[key] += step;
      },
  );
  return [...worths, ...thresholds];
}

/** Passages dealt out in turn, so that each fold has every language and class in like shares. */
export const folds = <T>(all: readonly T[], count: number): T[][] =>
  Array.from({ length: count }, (_, fold) => all.filter((_, i) => i % count === fold));
