/**
 * `npm run export [-- --out FOLDER]`: the dataset for other tools: `casebook.json`, its facts as
 * `casebook.csv`, its cases as `cases.csv`, and `CITATION.cff`. The folder is `export/` unless told.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '../data/compile/index.ts';
import { citation, csv, rowsOfCases, rowsOfFacts } from './data/export.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'export' } } });
const { casebook } = compile();
mkdirSync(values.out, { recursive: true });
const write = (name: string, text: string) => writeFileSync(join(values.out, name), text);
write('casebook.json', `${JSON.stringify(casebook, null, 2)}\n`);
write('casebook.csv', csv(rowsOfFacts(casebook)));
write('cases.csv', csv(rowsOfCases(casebook)));
write('CITATION.cff', citation(casebook.date));
console.log(`Wrote ${casebook.records.length} records to ${values.out}/.`);
