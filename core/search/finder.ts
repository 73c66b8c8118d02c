/** Looking through the whole casebook for what somebody types. */
import MiniSearch, { type SearchResult } from 'minisearch';
import type { CompiledRecord } from '../../data/compiled.ts';
import { type Passage, passagesOf } from './passages.ts';
import { wordsOf } from './words.ts';

/** A record that was found, and the passage in it that speaks for it best. */
export interface Found {
  record: CompiledRecord;
  passage: Passage;
  /** The terms to be seen in it, as `wordsOf` has them. */
  terms: ReadonlySet<string>;
}

export interface Finder {
  /** How many records were found, and the best of them, best first. */
  find(typed: string, most: number): { count: number; found: Found[] };
}

type Field = Passage['in'];
type Entry = { id: string } & Record<Field, string>;

/** Names count most: somebody who types a name wants its record before all that mention it. */
const BOOST: Readonly<Record<Field, number>> = {
  name: 12,
  spelling: 6,
  number: 10,
  summary: 3,
  fact: 2,
  story: 1,
};
const FIELDS = Object.keys(BOOST) as Field[];
// so many records at a time: a few milliseconds
const SLICE = 30;
// shorter words and numbers are meant as they stand
const FUZZY_FROM = 4;
// whose name is what was typed is among the first hits, if not the very first
const LOOK_FOR_NAMED = 50;

const LETTERS = /^\p{L}+$/u;

/** Reads the records a few at a time and rests in between, so that typing is never held up. */
export async function finderOver(
  records: readonly CompiledRecord[],
  rest: () => Promise<void>,
): Promise<Finder> {
  const byId = new Map(records.map((record) => [record.id, record]));
  const index = new MiniSearch<Entry>({
    fields: FIELDS,
    tokenize: (text) => wordsOf(text).map(({ term }) => term),
    processTerm: withoutArticle,
    searchOptions: {
      processTerm: (term) => term,
      combineWith: 'AND',
      boost: BOOST,
      prefix: true,
      fuzzy: (term) => (term.length >= FUZZY_FROM && LETTERS.test(term) ? 1 : false),
      weights: { prefix: 0.5, fuzzy: 0.2 },
    },
  });
  for (let at = 0; at < records.length; at += SLICE) {
    index.addAll(records.slice(at, at + SLICE).map(entryOf));
    await rest();
  }
  return {
    find(typed, most) {
      const wanted = phraseOf(typed);
      const hits = index.search(typed).flatMap((result, rank) => {
        const record = byId.get(result.id);
        if (record === undefined) return [];
        return { record, result, named: rank < LOOK_FOR_NAMED && isNamed(record, wanted) };
      });
      // "Pegasus" is the name of one record and stands in those of many
      hits.sort((a, b) => Number(b.named) - Number(a.named));
      const found = hits.slice(0, most).map(({ record, result }) => foundIn(record, result));
      return { count: hits.length, found };
    },
  };
}

const phraseOf = (text: string): string =>
  wordsOf(text)
    .map(({ term }) => term)
    .join(' ');

const isNamed = ({ name, aliases }: CompiledRecord, wanted: string): boolean =>
  phraseOf(name) === wanted || aliases.some(({ text }) => phraseOf(text) === wanted);

/** Arabic's article is written together with its word; either is looked for. */
const withoutArticle = (term: string): string | string[] =>
  term.length > 4 && term.startsWith('ال') ? [term, term.slice(2)] : term;

function entryOf(record: CompiledRecord): Entry {
  const entry: Entry = {
    id: record.id,
    name: '',
    spelling: '',
    number: '',
    summary: '',
    fact: '',
    story: '',
  };
  for (const { in: field, text } of passagesOf(record)) entry[field] += `${text}\n`;
  return entry;
}

function foundIn(record: CompiledRecord, { match, queryTerms }: SearchResult): Found {
  const terms = new Set(Object.keys(match));
  const passages = passagesOf(record).map((passage) => ({
    passage,
    covers: covered(passage.text, terms, queryTerms),
  }));
  const most = Math.max(...passages.map(({ covers }) => covers));
  const best = passages.find(({ covers }) => covers === most)?.passage;
  return { record, passage: best ?? { in: 'name', index: 0, text: record.name }, terms };
}

/** How much of what was asked for stands in a text; words just as asked count for more. */
function covered(text: string, terms: ReadonlySet<string>, wanted: readonly string[]): number {
  const there = new Set(
    wordsOf(text).flatMap(({ term }) => [withoutArticle(term)].flat().filter((t) => terms.has(t))),
  );
  const exact = wanted.filter((term) => there.has(term)).length;
  const begun = wanted.filter((term) => [...there].some((one) => one.startsWith(term))).length;
  return exact + begun + Math.min(there.size, 1) * 0.5;
}
