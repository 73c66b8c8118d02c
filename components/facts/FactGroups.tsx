/** What is established and what is not, told apart by heading and line before a word is read. */
import { useState } from 'preact/hooks';
import type { Fact } from '../../data/schema.ts';
import { say } from '../messages/say.ts';
import { FactList } from './FactList.tsx';
import { foremost, grouped } from './groups.ts';
import type { SourceMap } from './Sources.tsx';

interface Props {
  facts: readonly Fact[];
  sources: SourceMap;
  /** So many are shown before the reader asks for all. */
  most: number;
}

export function FactGroups({ facts, sources, most }: Props) {
  const [all, setAll] = useState(facts.length <= most);
  return (
    <>
      {grouped(all ? facts : foremost(facts, most)).map(({ group, facts: some }) => (
        <section key={group} class="fact-group" data-group={group}>
          <h3 class="fact-group-name">{say(`fact.group.${group}`)}</h3>
          <FactList facts={some} sources={sources} />
        </section>
      ))}
      {!all && (
        <button type="button" class="facts-all" onClick={() => setAll(true)}>
          {say('fact.all', { count: facts.length })}
        </button>
      )}
    </>
  );
}
