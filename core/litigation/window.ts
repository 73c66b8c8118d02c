/** The stretch of time that a timeline shows, and how it is moved: always inside the whole. */
import type { Span } from './days.ts';

/** No closer than two weeks: then single days stand apart. */
export const CLOSEST = 14;
// so that the first and the last mark do not touch the edges
const MARGIN = 0.03;

const lengthOf = ({ from, to }: Span): number => to - from;

/** A window over all of `spans` and over `now`. */
export function wholeOf(spans: readonly Span[], now: number): Span {
  const from = Math.min(now, ...spans.map((span) => span.from));
  const to = Math.max(now + 1, ...spans.map((span) => span.to));
  const margin = Math.max((to - from) * MARGIN, (CLOSEST - (to - from)) / 2);
  return { from: from - margin, to: to + margin };
}

/** `window` of that length at least and at most, moved so that it lies inside `whole`. */
function within(window: Span, whole: Span): Span {
  const length = Math.min(lengthOf(whole), Math.max(CLOSEST, lengthOf(window)));
  const from = Math.min(Math.max(window.from, whole.from), whole.to - length);
  return { from, to: from + length };
}

/** Shows `factor` times as much; the day `at` stays where it is, if the whole allows it. */
export function zoomed(window: Span, factor: number, at: number, whole: Span): Span {
  const length = Math.min(lengthOf(whole), Math.max(CLOSEST, lengthOf(window) * factor));
  const share = (at - window.from) / lengthOf(window);
  const from = at - share * length;
  return within({ from, to: from + length }, whole);
}

/** Moved by a share of what it shows: 0.5 is half a window later. */
export function moved(window: Span, share: number, whole: Span): Span {
  const by = lengthOf(window) * share;
  return within({ from: window.from + by, to: window.to + by }, whole);
}

/** Moved no further than needed for `span` to stand inside it, off the edges. */
export function showing(window: Span, { from, to }: Span, whole: Span): Span {
  const edge = lengthOf(window) * 0.08;
  const middle = (from + to) / 2;
  const by = Math.min(0, middle - edge - window.from) + Math.max(0, middle + edge - window.to);
  return within({ from: window.from + by, to: window.to + by }, whole);
}

/** Where a day stands in a picture of that width; right to left where the script runs so. */
export function placeOf(day: number, window: Span, width: number, direction: 'ltr' | 'rtl') {
  const share = (day - window.from) / lengthOf(window);
  return (direction === 'rtl' ? 1 - share : share) * width;
}

/** The day at a place of the picture: the other way round. */
export function dayAt(x: number, window: Span, width: number, direction: 'ltr' | 'rtl') {
  const share = x / width;
  return window.from + (direction === 'rtl' ? 1 - share : share) * lengthOf(window);
}
