/** Where a case stands, and on which day it stood there. */
import type { CaseState } from '../../core/litigation/records.ts';
import type { Status } from '../../data/schema.ts';
import { type SourceMap, Sources } from '../facts/Sources.tsx';
import { ENGLISH } from '../messages/English.tsx';
import { say } from '../messages/say.ts';
import { weave } from '../messages/weave.tsx';
import { When } from '../text/When.tsx';

export function StateWord({ state }: { state: CaseState }) {
  return (
    <span class="case-state" data-state={state}>
      {say(`case.state.${state}`)}
    </span>
  );
}

interface Props {
  today: Status;
  sources: SourceMap;
  stale: boolean;
  /** In brief: one source. */
  short?: boolean;
}

export function StatusToday({ today, sources, stale, short = false }: Props) {
  return (
    <div class="case-status">
      <p class="case-status-text" {...ENGLISH}>
        {today.text}
      </p>
      <p class="fact-basis">
        <span>{weave('case.as-of', { date: <When date={today.asOf} style="long" /> })}</span>
        <Sources keys={today.sources} sources={sources} {...(short ? { most: 1 } : {})} />
      </p>
      {stale && <p class="stale">{say('case.stale')}</p>}
    </div>
  );
}
