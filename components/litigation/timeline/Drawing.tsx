/** The picture itself: a line with the events on it, their labels above, the scale below. */
import type { Span } from '../../../core/litigation/days.ts';
import type { CaseEvent } from '../../../data/schema.ts';
import { say } from '../../messages/say.ts';
import { showDate, showTick } from '../../text/dates.ts';
import {
  type Frame,
  flagsOf,
  LEVELS,
  type Mark,
  marksOf,
  middleOf,
  type PlacedFlag,
  placeIn,
  ticksFor,
} from './geometry.ts';

export interface DrawingProps {
  events: readonly CaseEvent[];
  /** The event whose text is shown beneath. */
  chosen: number;
  frame: Frame;
  /** Up to here the record tells what happened. */
  known: Span;
  /** Today. */
  now: number;
  /** Makes ids of events unique in the page. */
  id: string;
}

/** What stands inside the `svg`; the events are options of the list that it is. */
export function Drawing({ events, chosen, frame, known, now, id }: DrawingProps) {
  const { em } = frame;
  const marks = marksOf(events, frame);
  const labelOf = (index: number) => {
    const event = events[index];
    if (event?.label !== undefined) return event.label;
    return event !== undefined && index === chosen ? showDate(event.date, 'short') : undefined;
  };
  const flags = flagsOf(marks, labelOf, chosen, frame);
  const line = LEVELS.line * em;
  return (
    <>
      <Line frame={frame} known={known} now={now} />
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in a drawing takes the focus by itself */}
      <g aria-hidden="true">
        {flags.map((flag) => (
          <FlagView key={flag.index} flag={flag} em={em} chosen={flag.index === chosen} />
        ))}
      </g>
      {inDrawingOrder(marks, chosen).map((mark) => {
        const event = events[mark.index];
        return (
          event && (
            <g
              key={mark.index}
              id={`${id}-${mark.index}`}
              role="option"
              lang="en"
              aria-selected={mark.index === chosen}
              aria-label={`${showDate(event.date)}: ${event.text}`}
              aria-setsize={events.length}
              aria-posinset={mark.index + 1}
            >
              <MarkView mark={mark} y={line} em={em} chosen={mark.index === chosen} />
            </g>
          )
        );
      })}
    </>
  );
}

/** The chosen one over key events, and these over the rest. */
const inDrawingOrder = (marks: readonly Mark[], chosen: number): Mark[] => {
  const weight = ({ index, key }: Mark) => (index === chosen ? 2 : Number(key));
  return marks.toSorted((a, b) => weight(a) - weight(b));
};

function Line({ frame, known, now }: Pick<DrawingProps, 'frame' | 'known' | 'now'>) {
  const { em, width } = frame;
  const [line, below] = [LEVELS.line * em, LEVELS.ticks * em];
  const from = placeIn(known.from, frame);
  const to = placeIn(known.to, frame);
  const today = placeIn(now, frame);
  const inside = today >= 0 && today <= width;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in a drawing takes the focus by itself
    <g aria-hidden="true">
      <line class="timeline-known" x1={from} x2={to} y1={line} y2={line} />
      <line class="timeline-unknown" x1={to} x2={today} y1={line} y2={line} />
      {ticksFor(frame, inside ? today : -width).map(({ x, date, unit }) => (
        <g key={date} class="timeline-tick">
          <line x1={x} x2={x} y1={line} y2={line + em * 0.6} />
          <text x={x} y={below} text-anchor="middle">
            {showTick(date, unit)}
          </text>
        </g>
      ))}
      {inside && (
        <g class="timeline-today">
          <line x1={today} x2={today} y1={line - em * 0.7} y2={line + em * 0.7} />
          <text x={today} y={below} text-anchor={anchorAt(today, width)}>
            {say('case.timeline.today')}
          </text>
        </g>
      )}
    </g>
  );
}

/** Words at an edge run inwards. */
const anchorAt = (x: number, width: number) =>
  x < width * 0.1 ? 'start' : x > width * 0.9 ? 'end' : 'middle';

interface MarkProps {
  mark: Mark;
  y: number;
  em: number;
  chosen: boolean;
}

/** A disc where the day is known, a bar over the month or year where it is not. */
function MarkView({ mark, y, em, chosen }: MarkProps) {
  const r = em * (chosen ? 0.5 : mark.key ? 0.42 : 0.27);
  const long = mark.right - mark.left > 2 * r;
  const left = long ? mark.left : middleOf(mark) - r;
  const right = long ? mark.right : middleOf(mark) + r;
  const kind = mark.key ? 'timeline-mark key' : 'timeline-mark';
  return (
    <rect
      class={chosen ? `${kind} chosen` : kind}
      x={left}
      y={y - r}
      width={right - left}
      height={2 * r}
      rx={r}
    />
  );
}

function FlagView({ flag, em, chosen }: { flag: PlacedFlag; em: number; chosen: boolean }) {
  const base = (LEVELS.rows - flag.row) * LEVELS.row * em;
  return (
    <g class={chosen ? 'timeline-flag chosen' : 'timeline-flag'}>
      <line x1={flag.pole} x2={flag.pole} y1={base - em * 0.8} y2={LEVELS.line * em} />
      <text x={flag.x} y={base} text-anchor={flag.anchor} lang="en">
        {flag.text}
      </text>
    </g>
  );
}
