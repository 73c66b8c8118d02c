/**
 * A case's events as a picture: to be zoomed and moved by buttons, keys, wheel and drag. To a screen
 * reader it is a list of events to walk through; the same list stands in words beside it.
 */
import { useId, useRef } from 'preact/hooks';
import { dateOf, type Span, spanOf } from '../../../core/litigation/days.ts';
import { dayAt } from '../../../core/litigation/window.ts';
import type { CaseEvent } from '../../../data/schema.ts';
import type { SourceMap } from '../../facts/Sources.tsx';
import { direction, say } from '../../messages/say.ts';
import { When } from '../../text/When.tsx';
import { EventBody } from '../Timeline.tsx';
import { Drawing } from './Drawing.tsx';
import { type Frame, LEVELS, marksOf, middleOf } from './geometry.ts';
import { useSize } from './useSize.ts';
import { type Moves, useWindow } from './useWindow.ts';

interface Props {
  /** Oldest first; at least one. */
  events: readonly CaseEvent[];
  sources: SourceMap;
  label: string;
  /** The day up to which the record tells what happened. */
  asOf: string;
  now: number;
}

const CLOSER = 0.5;
// fingers and mice move a little even when they press
const STILL = 4;

export function TimelinePicture({ events, sources, label, asOf, now }: Props) {
  const { ref, width, em } = useSize<HTMLDivElement>();
  const moves = useWindow(events, now);
  const id = useId();
  const frame: Frame = { window: moves.window, width, em, direction: direction() };
  const chosen = events[moves.chosen];
  const known = { from: moves.window.from, to: spanOf(asOf).to };
  return (
    <figure class="timeline-picture">
      <Controls moves={moves} />
      <div
        ref={ref}
        class="timeline-drawing"
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-describedby={`${id}-help`}
        aria-activedescendant={`${id}-${moves.chosen}`}
        aria-orientation="horizontal"
        onKeyDown={(event) => onKey(event, moves, events.length)}
        {...usePointer(moves, events, frame)}
      >
        <svg role="presentation" height={LEVELS.height * em}>
          <Drawing
            events={events}
            chosen={moves.chosen}
            frame={frame}
            known={known}
            now={now}
            id={id}
          />
        </svg>
      </div>
      <p id={`${id}-help`} class="unseen">
        {say('case.timeline.help')}
      </p>
      <figcaption class="timeline-chosen">
        {chosen && <EventBody event={chosen} sources={sources} short />}
      </figcaption>
    </figure>
  );
}

function Controls({ moves }: { moves: Moves }) {
  const { window, isWhole } = moves;
  return (
    <div class="timeline-controls">
      <p class="note figures">{rangeOf(window)}</p>
      <Control name="earlier" sign="‹" off={isWhole} onPress={() => moves.move(-0.5)} />
      <Control name="later" sign="›" off={isWhole} onPress={() => moves.move(0.5)} />
      <Control name="zoom-out" sign="−" off={isWhole} onPress={() => moves.zoom(1 / CLOSER)} />
      <Control name="zoom-in" sign="+" off={false} onPress={() => moves.zoom(CLOSER)} />
      <Control name="whole" sign="↔" off={isWhole} onPress={moves.showAll} />
    </div>
  );
}

const rangeOf = ({ from, to }: Span) => {
  const precise = to - from < 400 ? 10 : 4;
  const date = (day: number) => <When date={dateOf(Math.floor(day)).slice(0, precise)} />;
  return (
    <>
      {date(from)} – {date(to)}
    </>
  );
};

interface ControlProps {
  name: 'earlier' | 'later' | 'zoom-in' | 'zoom-out' | 'whole';
  sign: string;
  /** It would change nothing; it keeps the focus all the same. */
  off: boolean;
  onPress(): void;
}

function Control({ name, sign, off, onPress }: ControlProps) {
  const words = say(`case.timeline.${name}`);
  return (
    <button
      type="button"
      class="button timeline-control"
      title={words}
      aria-label={words}
      aria-disabled={off}
      onClick={() => !off && onPress()}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

function onKey(event: KeyboardEvent, moves: Moves, count: number): void {
  const ahead = direction() === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = direction() === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  const acts: Record<string, () => void> = {
    [ahead]: () => moves.choose(moves.chosen + 1),
    [back]: () => moves.choose(moves.chosen - 1),
    Home: () => moves.choose(0),
    End: () => moves.choose(count - 1),
    PageUp: () => moves.move(-0.5),
    PageDown: () => moves.move(0.5),
    '+': () => moves.zoom(CLOSER),
    '=': () => moves.zoom(CLOSER),
    '-': () => moves.zoom(1 / CLOSER),
    '0': moves.showAll,
  };
  const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : acts[event.key];
  if (act === undefined) return;
  event.preventDefault();
  act();
}

/** Press an event to choose it, drag to move, pinch or turn the wheel with Ctrl to zoom. */
function usePointer(moves: Moves, events: readonly CaseEvent[], frame: Frame) {
  const drag = useRef<{ from: number; last: number; moved: boolean } | undefined>(undefined);
  const { width } = frame;
  const late = frame.direction === 'rtl' ? -1 : 1;
  return {
    onPointerDown(event: PointerEvent) {
      if (event.button === 0) drag.current = { from: event.x, last: event.x, moved: false };
    },
    onPointerMove(event: PointerEvent & { currentTarget: Element }) {
      const held = drag.current;
      if (held === undefined || (!held.moved && Math.abs(event.x - held.from) < STILL)) return;
      if (!held.moved) event.currentTarget.setPointerCapture(event.pointerId);
      moves.move((late * (held.last - event.x)) / width);
      Object.assign(held, { last: event.x, moved: true });
    },
    onPointerUp(event: PointerEvent & { currentTarget: Element }) {
      const held = drag.current;
      drag.current = undefined;
      if (held === undefined || held.moved) return;
      const at = event.x - event.currentTarget.getBoundingClientRect().left;
      const nearest = nearestTo(at, moves.chosen, events, frame);
      if (nearest !== undefined) moves.choose(nearest);
    },
    onPointerCancel() {
      drag.current = undefined;
    },
    onWheel(event: WheelEvent & { currentTarget: Element }) {
      const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
      // the page is to scroll as everywhere else
      if (!event.ctrlKey && !sideways) return;
      event.preventDefault();
      const at = event.x - event.currentTarget.getBoundingClientRect().left;
      if (sideways) moves.move((late * event.deltaX) / width);
      else
        moves.zoom(Math.exp(event.deltaY / 200), dayAt(at, frame.window, width, frame.direction));
    },
  };
}

/** The event nearest to a place; of several there, the one after the chosen. */
function nearestTo(
  at: number,
  chosen: number,
  events: readonly CaseEvent[],
  frame: Frame,
): number | undefined {
  const far = (mark: { left: number; right: number }) =>
    Math.max(0, mark.left - at, at - mark.right);
  const marks = marksOf(events, frame);
  const least = Math.min(...marks.map(far));
  const near = marks.filter((mark) => far(mark) <= least + frame.em / 2);
  const next = near.find(({ index }) => index > chosen);
  const taken = near.some(({ index }) => index === chosen);
  const closest = near.toSorted(
    (a, b) =>
      Number(b.key) - Number(a.key) || Math.abs(middleOf(a) - at) - Math.abs(middleOf(b) - at),
  )[0];
  return taken ? (next ?? near[0])?.index : closest?.index;
}
