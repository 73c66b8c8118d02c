/** What can be found in a record: each passage with its place. */
import type { CompiledRecord } from '../../data/compiled.ts';

export interface Passage {
  /** `number`: a docket, a caption, a vulnerability; `story`: what happened in a case, and who took part. */
  in: 'name' | 'spelling' | 'number' | 'summary' | 'fact' | 'story';
  /** Its place among those of its sort. */
  index: number;
  text: string;
}

/** All passages, the more telling before the less. */
export function passagesOf(record: CompiledRecord): Passage[] {
  const spellings = record.aliases.map(({ text }) => text).filter((text) => text !== record.name);
  return [
    ...placed('name', [record.name]),
    ...placed('spelling', spellings),
    ...placed('number', numbersOf(record)),
    ...placed(
      'fact',
      record.facts.map(({ text }) => text),
    ),
    ...placed('summary', [record.summary]),
    ...placed('story', storyOf(record)),
  ];
}

const placed = (where: Passage['in'], texts: readonly string[]): Passage[] =>
  texts.map((text, index) => ({ in: where, index, text }));

function numbersOf(record: CompiledRecord): string[] {
  if (record.kind === 'case') return [...record.dockets, record.caption];
  return record.kind === 'product' ? record.cves : [];
}

function storyOf(record: CompiledRecord): string[] {
  const status = record.status ? [record.status.text] : [];
  if (record.kind === 'concept') return [record.explanation, ...status];
  if (record.kind !== 'case') return status;
  return [
    ...status,
    ...record.events.map(({ text }) => text),
    ...record.parties.map(({ name, note }) => (note === undefined ? name : `${name}: ${note}`)),
    record.court,
  ];
}
