/**
 * The labelled passages on which name detection is measured, read from their YAML files.
 * Labels stand inside the text, so that a writer never counts characters by hand.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';

/** `positive`: on spyware; `negative`: the same words in other senses only; `mixed`: both, or awkward. */
const CLASSES = ['positive', 'negative', 'mixed'] as const;

/** Offsets are UTF-16 code units, as the matcher's are: `text.slice(start, end) === surface`. */
export interface Span {
  start: number;
  end: number;
  surface: string;
}

/** A name that has to be found, or that may be where `certain` is false. */
export interface Mention extends Span {
  entity: string;
  certain: boolean;
}

/** One passage, its markup taken out; `traps` are look-alikes that must stay unmarked. */
export interface Passage {
  id: string;
  lang: string;
  class: (typeof CLASSES)[number];
  text: string;
  mentions: Mention[];
  traps: Span[];
}

/** One label as written: what stands in the text and what is said of it. */
interface Label extends Span {
  reference: string;
}

const PassageFile = v.array(
  v.strictObject({
    id: v.string(),
    class: v.picklist(CLASSES, (issue) => `unknown class ${issue.received}`),
    text: v.string(),
  }),
);
type Entry = v.InferOutput<typeof PassageFile>[number];

const LABEL = /⟦([^⟦⟧→]+)→([^⟦⟧→]+)⟧/gu;
const REFERENCE = /^(?:!|([a-z0-9]+(?:-[a-z0-9]+)*)(\?)?)$/u;

/** @throws {Error} naming file and passage where the markup or the class is wrong. */
export function loadPassages(folder: string): Passage[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const passages = files.flatMap((file) =>
    parsePassages(file, readFileSync(join(folder, file), 'utf8')),
  );
  refuseTwins(passages);
  return passages;
}

/** The passages of one file; its name tells the language (`es.yaml`). */
export function parsePassages(file: string, source: string): Passage[] {
  const lang = basename(file, '.yaml');
  return readEntries(file, source).map((entry) => ({
    id: entry.id,
    lang,
    class: entry.class,
    ...readMarkup(`${file}: ${entry.id}`, entry.text),
  }));
}

/** Checks the shape first, since a mistyped key would otherwise drop a passage from the measure unseen. */
function readEntries(file: string, source: string): Entry[] {
  const content = readYaml(file, source);
  const checked = v.safeParse(PassageFile, content);
  if (checked.success) return checked.output;
  const [issue] = checked.issues;
  const index = issue.path?.[0]?.key;
  throw new Error(`${file}: ${nameOf(content, index)}: ${issue.message}`);
}

/** The parser's own complaint does not say which of the files is broken. */
function readYaml(file: string, source: string): unknown {
  try {
    return parse(source);
  } catch (cause) {
    throw new Error(`${file}: not valid YAML: ${String(cause)}`, { cause });
  }
}

/** What to call a broken entry: its id where it has one, else its place in the list. */
function nameOf(content: unknown, index: unknown): string {
  const entry: unknown =
    Array.isArray(content) && typeof index === 'number' ? content[index] : undefined;
  const named = v.safeParse(v.object({ id: v.string() }), entry);
  return named.success ? named.output.id : `entry ${String(index ?? '?')}`;
}

/** Takes the labels out of `marked`; the block's last line end belongs to YAML, not to the passage. */
function readMarkup(
  place: string,
  marked: string,
): { text: string; mentions: Mention[]; traps: Span[] } {
  const { text, labels } = strip(marked.replace(/\n$/u, ''));
  // a bracket left over is a label with a typing error, which would count as plain text
  const left = /[⟦⟧]/u.exec(text);
  if (left) throw new Error(`${place}: malformed label near "${around(text, left.index)}"`);
  const mentions: Mention[] = [];
  const traps: Span[] = [];
  for (const { reference, ...span } of labels) {
    const said = REFERENCE.exec(reference);
    if (!said) throw new Error(`${place}: malformed reference "${reference}"`);
    const [, entity, doubt] = said;
    if (entity === undefined) traps.push(span);
    else mentions.push({ ...span, entity, certain: doubt === undefined });
  }
  return { text, mentions, traps };
}

/** Copies the text piece by piece, so that each label's place is known in what readers see. */
function strip(marked: string): { text: string; labels: Label[] } {
  const labels: Label[] = [];
  let text = '';
  let done = 0;
  for (const match of marked.matchAll(LABEL)) {
    const [whole, surface = '', reference = ''] = match;
    text += marked.slice(done, match.index);
    labels.push({ start: text.length, end: text.length + surface.length, surface, reference });
    text += surface;
    done = match.index + whole.length;
  }
  return { text: text + marked.slice(done), labels };
}

/** Enough of the text for the writer to find the place. */
function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 20), index + 20);
}

/** Two passages under one id could not be told apart in a report of misses. */
function refuseTwins(passages: readonly Passage[]): void {
  const seen = new Set<string>();
  for (const { id, lang } of passages) {
    if (seen.has(id)) throw new Error(`${lang}.yaml: ${id}: this id is taken`);
    seen.add(id);
  }
}
