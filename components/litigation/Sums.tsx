/** Sums of money: the exact figure, what it is, and a bar that is true to scale. */
import type { BriefSum } from '../../core/litigation/brief.ts';
import { type SourceMap, Sources } from '../facts/Sources.tsx';
import { ENGLISH, Words } from '../messages/English.tsx';
import { say } from '../messages/say.ts';
import { weave } from '../messages/weave.tsx';
import { showCount, showSum } from '../text/sums.ts';
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
          <Bar sum={sum} />
          <p class="sum-label">
            <span {...ENGLISH}>{sum.label}</span>
            <Scale sum={sum} />
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

// a bar narrower than this is hard to find without a hand that points to it
const TINY = 0.02;

/** The bar has no least width: what is a hundredth of the largest is drawn as a hundredth. */
function Bar({ sum: { share, is, replacedBy } }: { sum: BriefSum }) {
  const width = `${share * 100}%`;
  return (
    <svg class="sum-bar" data-is={is} data-replaced={replacedBy !== undefined} aria-hidden="true">
      <rect class="sum-scale" width="100%" height="100%" />
      <rect class="sum-share" width={width} height="100%" />
      {share < TINY && (
        <svg class="sum-hand" x={width} overflow="visible" aria-hidden="true">
          <path d="M3 5 L9 1 L9 9 Z" />
        </svg>
      )}
    </svg>
  );
}

/** In words, what the bar shows: how much of the largest it is, and what came in its place. */
function Scale({ sum: { amount, share, replacedBy } }: { sum: BriefSum }) {
  const part = share > 0 && share < 0.5 ? `1/${showCount(Math.round(1 / share))}` : undefined;
  const cut = replacedBy !== undefined && replacedBy.amount < amount;
  return (
    <>
      {part !== undefined && <span class="sum-note">{say('case.sum.part', { part })}</span>}
      {cut && (
        <span class="sum-note">
          {say('case.sum.cut-to', { sum: showSum(replacedBy.amount, replacedBy.currency) })}
        </span>
      )}
    </>
  );
}
