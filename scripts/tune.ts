/**
 * `npm run tune`: how well the weights hold on passages they were not chosen on. Each fifth of the
 * passages is scored with weights tuned on the other four, starting from plain ones, beside the
 * weights that ship. Prints; changes nothing.
 */
import { compile } from '../data/compile/index.ts';
import { ownPassages, sharedPassages } from './eval/corpora.ts';
import { f1, precision, recall, type Tally } from './eval/score.ts';
import { createBench, folds, plainWeights, tune } from './eval/tune.ts';

const FOLDS = 5;
const { casebook, lexicon } = compile();
const kinds = new Map(casebook.records.map(({ id, kind }) => [id, kind as string]));
const passages = [...ownPassages(), ...(sharedPassages() ?? [])];
const bench = createBench(lexicon, passages, (id) => kinds.get(id) ?? 'none');
const plain = plainWeights(lexicon.weights);

const say = (tally: Tally): string =>
  [recall(tally), precision(tally), f1(tally)]
    .map((share) => (100 * share).toFixed(1).padStart(6))
    .join(' ');
const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((a, b) => ({
    passages: a.passages + b.passages,
    gold: a.gold + b.gold,
    found: a.found + b.found,
    right: a.right + b.right,
    wrong: a.wrong + b.wrong,
    trapped: a.trapped + b.trapped,
    wrongPassages: a.wrongPassages + b.wrongPassages,
  }));

const parts = folds(bench.samples, FOLDS);
const heldOut = parts.map((part, i) => {
  const others = parts.flatMap((other, j) => (i === j ? [] : other));
  const tuned = tune(bench, others, plain);
  return { tuned: bench.score(part, tuned), plain: bench.score(part, plain) };
});

console.log(`${passages.length} passages, ${FOLDS} folds: recall, precision, F1`);
console.log(`plain weights, nothing tuned    ${say(sum(heldOut.map(({ plain }) => plain)))}`);
console.log(`tuned on the other folds        ${say(sum(heldOut.map(({ tuned }) => tuned)))}`);
console.log(`as shipped                      ${say(bench.score(bench.samples, lexicon.weights))}`);
