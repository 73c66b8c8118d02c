/** What a second reader works from: facts drawn at random, and facts that stand on one weak leg. */
import type { CompiledRecord } from '../../data/compiled.ts';
import type { Fact, Source } from '../../data/schema.ts';

/** A fact with its record's id and the sources that it cites. */
export interface SourcedFact {
  record: string;
  kind: CompiledRecord['kind'];
  /** Its place in the record, counted from 0. */
  index: number;
  fact: Fact;
  sources: Source[];
}

/** All facts of the casebook, in the order of its records. */
export const factsOf = (records: readonly CompiledRecord[]): SourcedFact[] =>
  records.flatMap(({ id, kind, facts, sources }) =>
    facts.map((fact, index) => ({
      record: id,
      kind,
      index,
      fact,
      sources: fact.sources.flatMap((key) => sources[key] ?? []),
    })),
  );

/** `count` facts, each as likely as any other; the same for the same `seed`. */
export function draw(facts: readonly SourcedFact[], count: number, seed: number): SourcedFact[] {
  const pool = [...facts];
  const drawn: SourcedFact[] = [];
  let state = seed >>> 0;
  while (drawn.length < count && pool.length > 0) {
    // mulberry32, a small generator with no bias that matters here
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const [one] = pool.splice(((mixed ^ (mixed >>> 14)) >>> 0) % pool.length, 1);
    if (one) drawn.push(one);
  }
  return drawn;
}

/** Facts that rest on a single source, and that one second hand. */
export const onOneSecondary = (facts: readonly SourcedFact[]): SourcedFact[] =>
  facts.filter(({ sources }) => sources.length === 1 && sources[0]?.class === 'secondary');

/** One fact as a reader checks it: the sentence, then where it is said to stand. */
export const sayFact = ({ record, index, fact, sources }: SourcedFact): string =>
  [
    `${record}[${index}] ${fact.standing}, ${fact.date}: ${fact.text}`,
    ...(fact.differs ? [`  differs: ${fact.differs}`] : []),
    ...sources.map(
      ({ publisher, title, url, date, class: own, via }) =>
        `  - ${own}, ${publisher}, ${date}: ${title} <${url}>${via ? ` via <${via}>` : ''}`,
    ),
  ].join('\n');
