/** The litigation at a glance: the one case as a picture and in full, the others in a few lines. */
import { useState } from 'preact/hooks';
import type { Brief } from '../../core/litigation/brief.ts';
import type { OtherCase } from '../../core/litigation/others.ts';
import type { SourceMap } from '../facts/Sources.tsx';
import { OtherCases } from '../litigation/OtherCases.tsx';
import { Points } from '../litigation/Points.tsx';
import { Sides } from '../litigation/Sides.tsx';
import { StateWord, StatusToday } from '../litigation/Status.tsx';
import { Sums } from '../litigation/Sums.tsx';
import { Timeline } from '../litigation/Timeline.tsx';
import { TimelinePicture } from '../litigation/timeline/TimelinePicture.tsx';
import { Words } from '../messages/English.tsx';
import { say } from '../messages/say.ts';
import { useLater } from './useLater.ts';

export interface LitigationProps {
  main: { brief: Brief; sources: SourceMap } | undefined;
  others: readonly OtherCase[];
  /** The number of today's day. */
  now: number;
  /** Where the full record of an entity is. */
  hrefOf(id: string): string;
}

export function Litigation({ main, others, now, hrefOf }: LitigationProps) {
  const later = useLater();
  return (
    <>
      {main && <MainCase {...main} now={now} hrefOf={hrefOf} whole={later} />}
      {later && others.length > 0 && (
        <section class="others" aria-labelledby="others-heading">
          <h2 id="others-heading">{say('popup.other-cases')}</h2>
          <OtherCases cases={others} hrefOf={hrefOf} />
        </section>
      )}
    </>
  );
}

type CaseProps = { brief: Brief; sources: SourceMap } & Pick<LitigationProps, 'now' | 'hrefOf'>;

function MainCase({ whole, ...props }: CaseProps & { whole: boolean }) {
  const { brief, sources } = props;
  return (
    <section class="litigation" aria-labelledby="litigation-heading">
      <p class="eyebrow">
        {say('popup.litigation')} · <StateWord state={brief.state} />
      </p>
      <h2 id="litigation-heading">
        <Words>{brief.name}</Words>
      </h2>
      <StatusToday today={brief.today} sources={sources} stale={brief.stale} short />
      {whole && <CaseInFull {...props} />}
    </section>
  );
}

function CaseInFull({ brief, sources, now, hrefOf }: CaseProps) {
  return (
    <>
      <History brief={brief} sources={sources} now={now} />
      <Points brief={brief} sources={sources} />
      {brief.sums.length > 0 && (
        <>
          <h3>{say('case.money')}</h3>
          <Sums sums={brief.sums} sources={sources} short />
        </>
      )}
      <h3>{say('case.sides')}</h3>
      <Sides sides={brief.sides} hrefOf={hrefOf} />
      <p class="note">
        <a href={hrefOf(brief.id)} target="_blank" rel="noopener">
          {say('popup.full-record')}
        </a>
      </p>
    </>
  );
}

/** The picture, and the same in words for whoever would rather read it. */
function History({ brief, sources, now }: Omit<CaseProps, 'hrefOf'>) {
  // drawn when it is asked for: the popup opens the sooner
  const [listed, setListed] = useState(false);
  if (brief.events.length === 0) return null;
  const label = say('case.timeline-of', { name: brief.name });
  return (
    <>
      <h3>{say('popup.history')}</h3>
      <TimelinePicture
        events={brief.events}
        sources={sources}
        label={label}
        asOf={brief.today.asOf}
        now={now}
      />
      <details class="more" onToggle={({ currentTarget }) => setListed(currentTarget.open)}>
        <summary>{say('case.timeline.list')}</summary>
        {listed && <Timeline events={brief.events} sources={sources} label={label} short />}
      </details>
    </>
  );
}
