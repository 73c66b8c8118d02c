/** What is decided in a case, what is open, and what comes next. */
import type { Brief } from '../../core/litigation/brief.ts';
import type { Point } from '../../data/schema.ts';
import { type SourceMap, Sources } from '../facts/Sources.tsx';
import { ENGLISH } from '../messages/English.tsx';
import { say } from '../messages/say.ts';
import { weave } from '../messages/weave.tsx';
import { When } from '../text/When.tsx';

interface Props {
  brief: Brief;
  sources: SourceMap;
}

export function Points({ brief, sources }: Props) {
  const { decided, open, next, today } = brief;
  return (
    <div class="points">
      <PointList sort="decided" points={decided} sources={sources} />
      <PointList sort="open" points={open} sources={sources} />
      <h3>{say('case.next')}</h3>
      {next === undefined ? (
        <p class="note">
          {weave('case.next.none', { date: <When date={today.asOf} style="long" /> })}
        </p>
      ) : (
        <PointLine
          point={{ text: next.text, asOf: next.date, sources: next.sources }}
          sources={sources}
        />
      )}
    </div>
  );
}

interface ListProps {
  sort: 'decided' | 'open';
  points: readonly Point[];
  sources: SourceMap;
}

function PointList({ sort, points, sources }: ListProps) {
  if (points.length === 0) return null;
  return (
    <section class="point-list" data-sort={sort}>
      <h3>{say(`case.points.${sort}`)}</h3>
      <ul>
        {points.map((point) => (
          <li key={point.text}>
            <PointLine point={point} sources={sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PointLine({ point, sources }: { point: Point; sources: SourceMap }) {
  return (
    <>
      <p {...ENGLISH}>{point.text}</p>
      <p class="fact-basis">
        <When date={point.asOf} />
        <Sources keys={point.sources} sources={sources} most={1} />
      </p>
    </>
  );
}
