/** The page script's share of the dataset: spellings and topic words, no facts. */
import type { Lexicon } from '../compiled.ts';
import type { CasebookRecord, Dataset, Topic } from '../schema.ts';

/** Expects checked records; a record without aliases cannot be marked and is left out. */
export function compileLexicon(
  records: readonly CasebookRecord[],
  topic: Topic,
  dataset: Dataset,
): Lexicon {
  const marked = records.filter(({ aliases }) => aliases.length > 0);
  const counters = new Map<string, number>();
  const counterOf = (cues: readonly string[]): number => {
    if (cues.length === 0) return -1;
    const key = JSON.stringify(cues);
    if (!counters.has(key)) counters.set(key, counters.size);
    return counters.get(key) ?? -1;
  };
  return {
    date: dataset.date,
    entities: marked.map(({ id, kind, name }) => ({ id, kind, name })),
    aliases: marked.flatMap(({ aliases }, entity) =>
      aliases.map((alias) => ({
        text: alias.text,
        entity,
        sure: alias.match === 'sure',
        inflects: alias.inflects,
        counter: counterOf(cuesOf(alias)),
      })),
    ),
    // after `aliases`, which fills it
    counters: [...counters.keys()].map((key) => JSON.parse(key) as string[]),
    topic: Object.entries(topic).map(([lang, { strong, weak }]) => ({ lang, strong, weak })),
  };
}

/** Lower-case cues of every look-alike of a spelling, each once. */
const cuesOf = ({ lookAlikes }: CasebookRecord['aliases'][number]): string[] => [
  ...new Set(lookAlikes.flatMap(({ cues }) => cues.map((cue) => cue.toLowerCase()))),
];
