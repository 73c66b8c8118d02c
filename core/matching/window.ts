/** The part of a sorted list that lies in a window: what is near costs no look at what is far. */
import { firstNot } from './sorted.ts';

/** Entries whose place is from `from` to `to`, both included; `list` is in order of place. */
export function within<T>(
  list: readonly T[],
  placeOf: (entry: T) => number,
  from: number,
  to: number,
): T[] {
  const low = firstNot(list, (entry) => placeOf(entry) < from);
  const found: T[] = [];
  for (let i = low; i < list.length; i++) {
    const entry = list[i];
    if (entry === undefined || placeOf(entry) > to) break;
    found.push(entry);
  }
  return found;
}

/** What stands in a window around a name, but not in the name itself. */
export const beside = <T extends { at: number }>(
  list: readonly T[],
  name: { start: number; end: number },
  from: number,
  to: number,
): T[] =>
  within(list, ({ at }) => at, from, to).filter(({ at }) => at < name.start || at >= name.end);
