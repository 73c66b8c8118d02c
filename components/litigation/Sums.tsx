/** Sums of money: the exact figure, what it is, and a bar that shows it against the largest. */
import type { BriefSum } from '../../core/litigation/brief.ts';
import { type SourceMap, Sources } from '../facts/Sources.tsx';
import { ENGLISH, Words } from '../messages/English.tsx';
import { weave } from '../messages/weave.tsx';
import { showSum } from '../text/sums.ts';
import { When } from '../text/When.tsx';

interface Props {
  sums: readonly BriefSum[];
  sources: SourceMap;
  /** In brief: one source each. */
  short?: boolean;
}

export function Sums({ sums, sources, short = false }: Props) {
  return (
    <ul class="sums">
      {sums.map((sum) => (
        <li key={`${sum.date} ${sum.label}`} class="sum">
          <p class="sum-head figures">
            <span class="sum-amount">{showSum(sum.amount, sum.currency)}</span>
            <span class="sum-is">
              {weave(`case.sum.${sum.is}`, { date: <When date={sum.date} /> })}
            </span>
          </p>
          <span class="sum-bar" data-is={sum.is} style={{ '--share': `${sum.share}` }} />
          <p class="sum-label" {...ENGLISH}>
            {sum.label}
          </p>
          <p class="fact-basis">
            <Sources keys={sum.sources} sources={sources} {...(short ? { most: 1 } : {})} />
          </p>
          {sum.reckoned !== undefined && (
            <p class="differs">{weave('case.reckoned', { text: <Words>{sum.reckoned}</Words> })}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
