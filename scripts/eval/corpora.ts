/** The labelled passages and saved pages that detection and speed are measured on. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadPassages } from '../../tests/eval/passages.ts';
import type { Passage } from './score.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const OWN = path('../../tests/eval/passages');
const PAGES = path('../../../shared/pages');
const SHARED = path('../../../shared/eval/dev-passages.jsonl');

/** The project's own. */
export const ownPassages = (): Passage[] => loadPassages(OWN);

/** Those shared between projects, which name their traps `trapSpans`; undefined where they are not. */
export function sharedPassages(): Passage[] | undefined {
  if (!existsSync(SHARED)) return undefined;
  return readFileSync(SHARED, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const passage = JSON.parse(line) as Omit<Passage, 'traps'> & { trapSpans?: Passage['traps'] };
      return { ...passage, traps: passage.trapSpans ?? [] };
    });
}

/** Saved real pages, none of which is about spyware; empty where they are not. */
export const savedPages = (): { file: string; html: string }[] =>
  existsSync(PAGES)
    ? readdirSync(PAGES)
        .filter((file) => file.endsWith('.html'))
        .map((file) => ({ file, html: readFileSync(join(PAGES, file), 'utf8') }))
    : [];
