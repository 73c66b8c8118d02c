/** Facts: each a sentence, then how firmly it stands, when, and according to whom. */
import type { Fact } from '../../data/schema.ts';
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
          <p class="fact-text">{fact.text}</p>
          {fact.differs !== undefined && <p class="differs">Sources differ: {fact.differs}</p>}
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
