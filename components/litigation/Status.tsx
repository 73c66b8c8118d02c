/** Where a case stands, and on which day it stood there. */
import type { CaseState } from '../../core/litigation/records.ts';
import type { Status } from '../../data/schema.ts';
import { type SourceMap, Sources } from '../facts/Sources.tsx';
import { When } from '../text/When.tsx';
import { STATE_WORDS } from './words.ts';

export function StateWord({ state }: { state: CaseState }) {
  return (
    <span class="case-state" data-state={state}>
      {STATE_WORDS[state]}
    </span>
  );
}

interface Props {
  today: Status;
  sources: SourceMap;
  stale: boolean;
}

export function StatusToday({ today, sources, stale }: Props) {
  return (
    <div class="case-status">
      <p class="case-status-text">{today.text}</p>
      <p class="fact-basis">
        <span>
          As of <When date={today.asOf} style="long" />
        </span>
        <Sources keys={today.sources} sources={sources} />
      </p>
      {stale && (
        <p class="stale">This status is more than six months old and may have changed since.</p>
      )}
    </div>
  );
}
