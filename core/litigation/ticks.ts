/** Where a timeline's scale has its ticks: years, months or days, as many as there is room for. */
import { dateOf, dayOf, type Span } from './days.ts';

export interface Tick {
  day: number;
  /** What its label names. */
  unit: 'year' | 'month' | 'day';
}

/** From the finest to the coarsest. */
const STEPS: readonly { unit: Tick['unit']; every: number }[] = [
  { unit: 'day', every: 1 },
  { unit: 'day', every: 7 },
  { unit: 'month', every: 1 },
  { unit: 'month', every: 3 },
  { unit: 'year', every: 1 },
  { unit: 'year', every: 2 },
  { unit: 'year', every: 5 },
  { unit: 'year', every: 10 },
  { unit: 'year', every: 25 },
];

/** The finest scale with at most `most` ticks inside the window; none if even the coarsest has more. */
export function ticksOf(window: Span, most: number): Tick[] {
  for (const { unit, every } of STEPS) {
    const ticks = ticksAt(window, unit, every, most);
    if (ticks !== undefined) return ticks;
  }
  return [];
}

function ticksAt(window: Span, unit: Tick['unit'], every: number, most: number) {
  const ticks: Tick[] = [];
  for (let n = firstAfter(window.from, unit, every); ; n += every) {
    const day = dayOfUnit(n, unit);
    if (day > window.to) return ticks;
    if (day < window.from) continue;
    if (ticks.length === most) return undefined;
    ticks.push({ day, unit });
  }
}

/** Years, months and days are counted from a fixed start, so that ticks stay put as the window moves. */
function firstAfter(from: number, unit: Tick['unit'], every: number): number {
  const [year = 1970, month = 1] = dateOf(Math.floor(from)).split('-').map(Number);
  const count = unit === 'year' ? year : unit === 'month' ? year * 12 + month - 1 : from;
  return Math.floor(count / every) * every;
}

function dayOfUnit(count: number, unit: Tick['unit']): number {
  if (unit === 'day') return count;
  if (unit === 'year') return dayOf(count);
  return dayOf(Math.floor(count / 12), (count % 12) + 1);
}
