/** The whole way from the folder of records to the bundled forms. */
import { fileURLToPath } from 'node:url';
import type { Casebook, Docket, Lexicon, Sieves } from '../compiled.ts';
import { compileCasebook } from './casebook.ts';
import { checkCasebook } from './check.ts';
import { compileDocket } from './docket.ts';
import { compileLexicon } from './lexicon.ts';
import { loadCasebook } from './load.ts';
import { BrokenCasebook } from './problem.ts';

/** The folder that holds the records. */
export const DATA = fileURLToPath(new URL('..', import.meta.url));

/** @throws {BrokenCasebook} listing file, line and reason of everything that is wrong. */
export function compile(root = DATA): {
  casebook: Casebook;
  docket: Docket;
  lexicon: Lexicon;
  sieves: Sieves;
} {
  const { records, topic, weights, dataset } = loadCasebook(root);
  const problems = checkCasebook(records);
  if (problems.length > 0) throw new BrokenCasebook(problems);
  const values = records.map(({ value }) => value);
  const casebook = compileCasebook(values, dataset);
  return {
    casebook,
    docket: compileDocket(casebook),
    ...compileLexicon(values, topic, weights, dataset),
  };
}
