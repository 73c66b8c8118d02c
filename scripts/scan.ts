/**
 * `npm run scan`: finds mentions with the very code that runs in pages.
 *   npm run --silent scan -- --jsonl FILE     {"id","text"} lines in, {"id","mentions"} lines out
 *   npm run scan -- FILE…                     .txt and .html files, for people
 * With `--why` the reason for each mention is printed, with `--rejected` also what was seen and not
 * marked, and why not (in JSON Lines, as `rejected` beside `mentions`).
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Found, findAll } from '../core/matching/document.ts';
import { createMatcher } from '../core/matching/matcher.ts';
import { compile } from '../data/compile/index.ts';
import { textOfHtml } from './scan/html.ts';
import { print } from './scan/print.ts';

const USAGE =
  'usage: npm run scan -- [--why] [--rejected] FILE…   or   npm run --silent scan -- --jsonl FILE';

function main(): void {
  const { values, positionals } = parseArgs({
    options: {
      jsonl: { type: 'string' },
      why: { type: 'boolean', default: false },
      rejected: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const matcher = createMatcher(compile().lexicon);
  const find = (text: string) => findAll(matcher, text);
  if (values.jsonl !== undefined) {
    scanLines(values.jsonl, find, values.rejected);
    return;
  }
  if (positionals.length === 0) throw new Error(USAGE);
  for (const file of positionals) {
    const raw = readFileSync(file, 'utf8');
    const text = /\.x?html?$/i.test(file) ? textOfHtml(raw) : raw;
    print(file, text, find(text), values);
  }
}

function scanLines(file: string, find: (text: string) => Found, withRejected: boolean): void {
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (line.trim() === '') return;
      const { id, text } = passage(line, `${file}:${index + 1}`);
      const { mentions, rejected } = find(text);
      console.log(JSON.stringify({ id, mentions, ...(withRejected ? { rejected } : {}) }));
    });
}

function passage(line: string, place: string): { id: string; text: string } {
  const value: unknown = JSON.parse(line);
  if (typeof value === 'object' && value !== null && 'id' in value && 'text' in value) {
    const { id, text } = value;
    if (typeof id === 'string' && typeof text === 'string') return { id, text };
  }
  throw new Error(`${place}: each line needs a string "id" and a string "text"`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
