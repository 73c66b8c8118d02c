/** The litigation in brief: the one case in full view, the others in a line each. */
import type { Brief } from '../../core/litigation/brief.ts';
import type { OtherCase } from '../../core/litigation/others.ts';
import type { SourceMap } from '../facts/Sources.tsx';
import { OtherCases } from '../litigation/OtherCases.tsx';
import { StateWord, StatusToday } from '../litigation/Status.tsx';
import { Sums } from '../litigation/Sums.tsx';
import { Timeline } from '../litigation/Timeline.tsx';
import { Words } from '../messages/English.tsx';
import { say } from '../messages/say.ts';

export interface LitigationProps {
  main: { brief: Brief; sources: SourceMap } | undefined;
  others: readonly OtherCase[];
  /** Where the full record of an entity is. */
  hrefOf(id: string): string;
}

// as many as can be taken in without scrolling
const FIRST = 5;

export function Litigation({ main, others, hrefOf }: LitigationProps) {
  return (
    <>
      {main && (
        <section class="litigation" aria-labelledby="litigation-heading">
          <p class="eyebrow">
            {say('popup.litigation')} · <StateWord state={main.brief.state} />
          </p>
          <h2 id="litigation-heading">
            <Words>{main.brief.name}</Words>
          </h2>
          <StatusToday today={main.brief.today} sources={main.sources} stale={main.brief.stale} />
          <MainCase brief={main.brief} sources={main.sources} href={hrefOf(main.brief.id)} />
        </section>
      )}
      {others.length > 0 && (
        <section class="others" aria-labelledby="others-heading">
          <h2 id="others-heading">{say('popup.other-cases')}</h2>
          <OtherCases cases={others.slice(0, FIRST)} hrefOf={hrefOf} />
          {others.length > FIRST && (
            <details class="more">
              <summary>{say('popup.more-cases', { count: others.length - FIRST })}</summary>
              <OtherCases cases={others.slice(FIRST)} hrefOf={hrefOf} />
            </details>
          )}
        </section>
      )}
    </>
  );
}

function MainCase({ brief, sources, href }: { brief: Brief; sources: SourceMap; href: string }) {
  return (
    <>
      {brief.sums.length > 0 && (
        <>
          <h3>{say('case.money')}</h3>
          <Sums sums={brief.sums} sources={sources} short />
        </>
      )}
      <h3>{say('popup.history')}</h3>
      <Timeline
        events={brief.timeline}
        sources={sources}
        label={say('case.timeline-of', { name: brief.name })}
        short
      />
      <p class="note">
        <a href={href} target="_blank" rel="noopener">
          {brief.further > 0
            ? say('popup.full-record-more', { count: brief.further })
            : say('popup.full-record')}
        </a>
      </p>
    </>
  );
}
