/** Where everything in a timeline's picture stands, in pixels. */
import { dateOf, type Span, spanOf } from '../../../core/litigation/days.ts';
import { type Flag, type Hoisted, hoist } from '../../../core/litigation/flags.ts';
import { type Tick, ticksOf } from '../../../core/litigation/ticks.ts';
import { placeOf } from '../../../core/litigation/window.ts';
import type { CaseEvent } from '../../../data/schema.ts';

export interface Frame {
  window: Span;
  width: number;
  /** The size of its type. */
  em: number;
  direction: 'ltr' | 'rtl';
}

export interface Mark {
  index: number;
  /** The stretch of the line that the event may lie in; nearly a point, where its day is known. */
  left: number;
  right: number;
  key: boolean;
}

export interface LabelFlag extends Flag {
  index: number;
  text: string;
}

export interface PlacedFlag {
  index: number;
  text: string;
  pole: number;
  row: number;
  /** Where the words begin or end, and which of it. */
  x: number;
  anchor: 'start' | 'end';
}

const ROWS = 7;
// of the interface's faces, wide enough for capitals
const LETTER = 0.56;
const TICK_ROOM = 5.6;

/** Heights in units of the type's size, from the top. */
export const LEVELS = { rows: ROWS, row: 1.4, line: 10.8, ticks: 12.8, height: 13.4 } as const;

const x = (day: number, { window, width, direction }: Frame) =>
  placeOf(day, window, width, direction);

/** The marks of the events that the window shows. */
export function marksOf(events: readonly CaseEvent[], frame: Frame): Mark[] {
  return events.flatMap(({ date, key }, index) => {
    const span = spanOf(date);
    if (span.to < frame.window.from || span.from > frame.window.to) return [];
    const ends = [x(span.from, frame), x(span.to, frame)];
    return { index, left: Math.min(...ends), right: Math.max(...ends), key };
  });
}

export const middleOf = ({ left, right }: Mark): number => (left + right) / 2;

/** Labels of key events and of the chosen one, as far as there is room: the chosen one first. */
export function flagsOf(
  marks: readonly Mark[],
  labelOf: (index: number) => string | undefined,
  chosen: number,
  frame: Frame,
): PlacedFlag[] {
  const mirror = (at: number) => (frame.direction === 'rtl' ? frame.width - at : at);
  const flags = marks.flatMap((mark): LabelFlag[] => {
    const text = labelOf(mark.index);
    if (text === undefined) return [];
    const width = text.length * LETTER * frame.em;
    return [{ index: mark.index, text, x: mirror(middleOf(mark)), width }];
  });
  flags.sort((a, b) => Number(b.index === chosen) - Number(a.index === chosen));
  return hoist(flags, frame.width, ROWS).map((one) => placed(one, frame));
}

/** Flags are placed as from left to right, and turned round where the script runs the other way. */
function placed({ flag, row, left, right }: Hoisted<LabelFlag>, frame: Frame): PlacedFlag {
  const rtl = frame.direction === 'rtl';
  const mirror = (at: number) => (rtl ? frame.width - at : at);
  const behind = left > flag.x;
  return {
    index: flag.index,
    text: flag.text,
    pole: mirror(flag.x),
    row,
    x: mirror(behind ? left : right),
    anchor: behind === rtl ? 'end' : 'start',
  };
}

export interface PlacedTick extends Tick {
  x: number;
  date: string;
}

/** Ticks whose labels fit, and keep clear of `taken`. */
export function ticksFor(frame: Frame, taken: number): PlacedTick[] {
  const room = TICK_ROOM * frame.em;
  return ticksOf(frame.window, Math.max(2, Math.floor(frame.width / room)))
    .map((tick) => ({ ...tick, x: x(tick.day, frame), date: dateOf(tick.day) }))
    .filter((tick) => tick.x > room / 3 && tick.x < frame.width - room / 3)
    .filter((tick) => Math.abs(tick.x - taken) > room * 0.8);
}

export { x as placeIn };
