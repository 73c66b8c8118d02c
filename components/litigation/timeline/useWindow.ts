/** Which stretch of time a picture shows, which event is chosen, and what moves them. */
import { useMemo, useState } from 'preact/hooks';
import { type Span, spanOf } from '../../../core/litigation/days.ts';
import { moved, showing, wholeOf, zoomed } from '../../../core/litigation/window.ts';
import type { CaseEvent } from '../../../data/schema.ts';

export interface Moves {
  window: Span;
  /** Nothing is left out. */
  isWhole: boolean;
  chosen: number;
  /** Chooses an event and moves the window so that it can be seen. */
  choose(index: number): void;
  /** Shows `factor` times as much, around a day or else around the chosen event. */
  zoom(factor: number, at?: number): void;
  /** By shares of what is shown; more is later. */
  move(share: number): void;
  showAll(): void;
}

/** Begins with everything, and the latest event that has happened. */
export function useWindow(events: readonly CaseEvent[], now: number): Moves {
  const spans = useMemo(() => events.map(({ date }) => spanOf(date)), [events]);
  const whole = useMemo(() => wholeOf(spans, now), [spans, now]);
  const [window, setWindow] = useState(whole);
  const [chosen, setChosen] = useState(() =>
    Math.max(
      0,
      spans.findLastIndex(({ from }) => from <= now),
    ),
  );
  const middle = () => {
    const span = spans[chosen];
    const at = span === undefined ? 0 : (span.from + span.to) / 2;
    return at > window.from && at < window.to ? at : (window.from + window.to) / 2;
  };
  return {
    window,
    isWhole: window.to - window.from >= whole.to - whole.from - 1,
    chosen,
    choose(index) {
      const at = Math.min(events.length - 1, Math.max(0, index));
      const span = spans[at];
      setChosen(at);
      if (span !== undefined) setWindow((now) => showing(now, span, whole));
    },
    zoom: (factor, at = middle()) => setWindow((now) => zoomed(now, factor, at, whole)),
    move: (share) => setWindow((now) => moved(now, share, whole)),
    showAll: () => setWindow(whole),
  };
}
