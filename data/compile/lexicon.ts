/** The page script's share of the dataset: spellings, ties and topic words, no facts. */
import {
  CUE_KINDS,
  type Lexicon,
  type LexiconAlias,
  type LexiconEntity,
  type Sieves,
  type TopicWords,
} from '../compiled.ts';
import type { CasebookRecord, Dataset, Topic, Weights } from '../schema.ts';
import { type PackedStems, packStems } from '../stems.ts';
import { packAliases } from './pack.ts';
import { shortFormsOf } from './short-forms.ts';
import { nameSieve, topicSieve } from './sieve.ts';
import { spellingsOf } from './spellings.ts';

/** Expects checked records; a record without aliases cannot be marked and is left out. */
export function compileLexicon(
  records: readonly CasebookRecord[],
  topic: Topic,
  weights: Weights,
  dataset: Dataset,
): { lexicon: Lexicon; sieves: Sieves } {
  const marked = records.filter(({ aliases }) => aliases.some(isMarked));
  const counters = new Map<string, number>();
  const aliases = [...writtenAliases(marked, counters), ...shortForms(marked)];
  const spellings = spellingsOf(aliases);
  const entities = entitiesOf(marked);
  const topicWords = Object.entries(topic).map(([lang, words]) => ({ lang, ...words }));
  return {
    lexicon: {
      date: dataset.date,
      entities,
      ...packAliases(aliases, spellings),
      sieve: nameSieve(spellings, aliases, entities, 'with'),
      counters: [...counters.keys()].map((key) => JSON.parse(key) as string[]),
      topic: packTopic(topicWords),
      weights,
    },
    sieves: {
      names: nameSieve(spellings, aliases, entities, 'without'),
      topic: topicSieve(topicWords),
    },
  };
}

/** Topic words of all languages, a list for each kind. */
export const packTopic = (topic: readonly TopicWords[]): PackedStems =>
  packStems(CUE_KINDS.map((kind) => topic.flatMap((words) => words[kind])));

type WrittenAlias = CasebookRecord['aliases'][number];
type MarkedAlias = WrittenAlias & { match: LexiconAlias['match'] };

const isMarked = (alias: WrittenAlias): alias is MarkedAlias => alias.match !== 'unmarked';

/** The spellings that the records list; fills `counters` with their look-alikes' cues. */
function writtenAliases(
  marked: readonly CasebookRecord[],
  counters: Map<string, number>,
): LexiconAlias[] {
  return marked.flatMap(({ aliases }, entity) =>
    aliases.filter(isMarked).map((alias) => ({
      text: alias.text,
      of: [entity],
      match: alias.match,
      inflects: alias.inflects,
      counter: counterOf(cuesOf(alias), counters),
    })),
  );
}

/** Surnames and the like, each once with all who share it, unless some record lists it itself. */
function shortForms(marked: readonly CasebookRecord[]): LexiconAlias[] {
  const written = new Set(marked.flatMap(({ aliases }) => aliases.map(({ text }) => text)));
  const owners = new Map<string, number[]>();
  marked.forEach((record, entity) => {
    for (const short of shortFormsOf(record)) {
      if (!written.has(short)) owners.set(short, [...(owners.get(short) ?? []), entity]);
    }
  });
  return [...owners].map(([text, of]) => ({
    text,
    of,
    match: 'short',
    inflects: true,
    counter: -1,
  }));
}

function counterOf(cues: readonly string[], counters: Map<string, number>): number {
  if (cues.length === 0) return -1;
  const key = JSON.stringify(cues);
  const known = counters.get(key) ?? counters.size;
  counters.set(key, known);
  return known;
}

/** Lower-case cues of every look-alike of a spelling, each once. */
const cuesOf = ({ lookAlikes }: CasebookRecord['aliases'][number]): string[] => [
  ...new Set(lookAlikes.flatMap(({ cues }) => cues.map((cue) => cue.toLowerCase()))),
];

function entitiesOf(marked: readonly CasebookRecord[]): LexiconEntity[] {
  const index = new Map(marked.map(({ id }, i) => [id, i]));
  const ties = marked.map(() => new Set<number>());
  const tie = (a: number | undefined, b: number | undefined) => {
    if (a === undefined || b === undefined || a === b) return;
    ties[a]?.add(b);
    ties[b]?.add(a);
  };
  marked.forEach((record, own) => {
    for (const { to } of record.relations) tie(own, index.get(to));
    for (const { id } of record.kind === 'case' ? record.parties : []) {
      if (id !== undefined) tie(own, index.get(id));
    }
  });
  return marked.map((record, i) => ({
    id: record.id,
    kind: record.kind,
    name: record.name,
    class: classOf(record),
    related: [...(ties[i] ?? [])].sort((a, b) => a - b),
  }));
}

/** Companies, courts, media and governments are in all the news. */
function classOf(record: CasebookRecord): LexiconEntity['class'] {
  if (record.kind !== 'organisation') return 'topic';
  return record.form === 'watchdog' ? 'watchdog' : 'general';
}
