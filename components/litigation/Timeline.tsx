/** What happened, in order, along a line. */
import type { CaseEvent } from '../../data/schema.ts';
import { type SourceMap, Sources } from '../facts/Sources.tsx';
import { ENGLISH, Words } from '../messages/English.tsx';
import { weave } from '../messages/weave.tsx';
import { When } from '../text/When.tsx';

interface Props {
  /** Oldest first. */
  events: readonly CaseEvent[];
  sources: SourceMap;
  /** Names the list for those who cannot see what it stands under. */
  label: string;
  /** In brief: one source each, and nothing on how sources differ. The full record has both. */
  short?: boolean;
}

export function Timeline({ events, sources, label, short = false }: Props) {
  return (
    <ol class="timeline" aria-label={label}>
      {events.map((event) => (
        <li key={`${event.date} ${event.text}`} class={event.key ? 'event key' : 'event'}>
          <EventBody event={event} sources={sources} short={short} />
        </li>
      ))}
    </ol>
  );
}

interface EventProps {
  event: CaseEvent;
  sources: SourceMap;
  short: boolean;
}

/** One event: when, what, and according to whom. */
export function EventBody({ event, sources, short }: EventProps) {
  return (
    <>
      <p class="event-date figures">
        <When date={event.date} />
      </p>
      <p class="event-text" {...ENGLISH}>
        {event.text}
      </p>
      {!short && event.differs !== undefined && (
        <p class="differs">{weave('fact.differs', { text: <Words>{event.differs}</Words> })}</p>
      )}
      <p class="event-sources">
        <Sources keys={event.sources} sources={sources} {...(short ? { most: 1 } : {})} />
      </p>
    </>
  );
}
