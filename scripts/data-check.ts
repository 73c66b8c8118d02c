/** `npm run data:check`: checks the dataset and prints what it holds. Exits 1 if anything is wrong. */
import { compile } from '../data/compile/index.ts';
import { BrokenCasebook } from '../data/compile/problem.ts';
import { countsOf, stalePlaces } from './data/counts.ts';

try {
  const { casebook } = compile();
  for (const [title, counts] of Object.entries(countsOf(casebook))) {
    console.log(`\n${title}`);
    for (const [name, count] of counts) console.log(`  ${String(count).padStart(6)}  ${name}`);
  }
  const stale = stalePlaces(casebook, new Date());
  for (const place of stale) console.warn(`warning: ${place}`);
  console.log(`\nThe casebook is sound (${casebook.records.length} records, ${casebook.date}).`);
} catch (error) {
  if (!(error instanceof BrokenCasebook)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
