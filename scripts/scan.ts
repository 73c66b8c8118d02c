/**
 * `npm run scan`: finds mentions with the very code that runs in pages.
 *   npm run --silent scan -- --jsonl FILE     {"id","text"} lines in, {"id","mentions"} lines out
 *   npm run scan -- FILE…                     .txt and .html files, for people
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findMentions } from '../core/matching/document.ts';
import { createMatcher } from '../core/matching/matcher.ts';
import type { Mention } from '../core/matching/mention.ts';
import { compile } from '../data/compile/index.ts';
import { textOfHtml } from './scan/html.ts';
import { printMentions } from './scan/print.ts';

const USAGE = 'usage: npm run scan -- FILE…   or   npm run --silent scan -- --jsonl FILE';

function main(): void {
  const { values, positionals } = parseArgs({
    options: { jsonl: { type: 'string' } },
    allowPositionals: true,
  });
  const matcher = createMatcher(compile().lexicon);
  const find = (text: string) => findMentions(matcher, text);
  if (values.jsonl !== undefined) {
    scanLines(values.jsonl, find);
    return;
  }
  if (positionals.length === 0) throw new Error(USAGE);
  for (const file of positionals) {
    const raw = readFileSync(file, 'utf8');
    const text = /\.x?html?$/i.test(file) ? textOfHtml(raw) : raw;
    printMentions(file, text, find(text));
  }
}

function scanLines(file: string, find: (text: string) => Mention[]): void {
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (line.trim() === '') return;
      const { id, text } = passage(line, `${file}:${index + 1}`);
      console.log(JSON.stringify({ id, mentions: find(text) }));
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
