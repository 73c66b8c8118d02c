/** Facts: each a sentence, then how firmly it stands, when, and according to whom. */
import type { Fact } from '../../data/schema.ts';
import { ENGLISH, Words } from '../messages/English.tsx';
import { weave } from '../messages/weave.tsx';
import { Standing } from '../standing/Standing.tsx';
import { When } from '../text/When.tsx';
import { type SourceMap, Sources } from './Sources.tsx';

interface Props {
  /** Shown in the order given: the casebook puts the most important first. */
  facts: readonly Fact[];
  sources: SourceMap;
}

export function FactList({ facts, sources }: Props) {
  return (
    <ul class="facts">
      {facts.map((fact) => (
        <li key={`${fact.date} ${fact.text}`} class="fact">
          <p class="fact-text" {...ENGLISH}>
            {fact.text}
          </p>
          {fact.differs !== undefined && (
            <p class="differs">{weave('fact.differs', { text: <Words>{fact.differs}</Words> })}</p>
          )}
          <p class="fact-basis">
            <Standing value={fact.standing} />
            <span class="fact-date">
              <When date={fact.date} />
            </span>
            <Sources keys={fact.sources} sources={sources} />
          </p>
        </li>
      ))}
    </ul>
  );
}
