/**
 * `npm run data:draw -- [--count 120] [--seed N]`: facts drawn at random, for somebody who did not write
 * them to check against their sources. `--weak` lists instead all facts with only one, secondary source.
 */
import { parseArgs } from 'node:util';
import { compile } from '../data/compile/index.ts';
import { draw, factsOf, onOneSecondary, sayFact } from './data/readings.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '120' },
    seed: { type: 'string', default: String(Date.now()) },
    weak: { type: 'boolean', default: false },
  },
});
const facts = factsOf(compile().casebook.records);
const chosen = values.weak
  ? onOneSecondary(facts)
  : draw(facts, Number(values.count), Number(values.seed));
for (const fact of chosen) console.log(`${sayFact(fact)}\n`);
console.log(
  values.weak
    ? `${chosen.length} of ${facts.length} facts rest on one secondary source.`
    : `${chosen.length} of ${facts.length} facts, seed ${values.seed}.`,
);
