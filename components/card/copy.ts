/** A record as plain text, to be pasted: nothing in it without its standing, date and source. */
import type { CompiledRecord } from '../../data/compiled.ts';
import type { Fact } from '../../data/schema.ts';
import { grouped } from '../facts/groups.ts';
import { say } from '../messages/say.ts';
import { showDate } from '../text/dates.ts';

/** All of its facts with their sources, and a citation with the dataset's `date`. */
export function plainText(record: CompiledRecord, date: string): string {
  const { status, facts } = record;
  const head = [`${record.name} (${say(`kind.one.${record.kind}`)})`, record.summary];
  if (record.kind === 'target') head.push(evidence(record));
  const parts = [head];
  if (status) {
    const today = say('copy.status', { date: showDate(status.asOf), text: status.text });
    parts.push([today, ...sources(record, status.sources)]);
  }
  for (const { group, facts: some } of grouped(facts)) {
    parts.push([
      say(`fact.group.${group}`).toUpperCase(),
      ...some.flatMap((fact) => lines(record, fact)),
    ]);
  }
  const citation = { name: record.name, id: record.id, date: showDate(date) };
  parts.push([say('copy.citation', citation)]);
  return `${parts.map((part) => part.join('\n')).join('\n\n')}\n`;
}

function evidence({ evidence: value, by }: Extract<CompiledRecord, { kind: 'target' }>): string {
  const words = say(`evidence.${value}`);
  return by.length === 0 ? words : say('evidence.by', { evidence: words, by: by.join(', ') });
}

function lines(record: CompiledRecord, fact: Fact): string[] {
  const standing = say(`standing.word.${fact.standing}`);
  const text = say('copy.fact', { standing, date: showDate(fact.date), text: fact.text });
  const differs = fact.differs === undefined ? [] : [say('fact.differs', { text: fact.differs })];
  return [`- ${text}`, ...differs.map(indented), ...sources(record, fact.sources)];
}

function sources({ sources: all }: CompiledRecord, keys: readonly string[]): string[] {
  return keys.flatMap((key) => {
    const source = all[key];
    if (source === undefined) return [];
    const { publisher, title, date, url } = source;
    return [indented(say('copy.source', { publisher, title, date: showDate(date), url }))];
  });
}

const indented = (line: string): string => `  ${line}`;
