/** Calendar dates as numbers of days, so that they can be put on a line. No time zones: a court's day is a day. */

const DAY = 86_400_000;

/** Days since 1 January 1970; `to` is the first day after. */
export interface Span {
  from: number;
  to: number;
}

/** The day of a calendar date; a month or a day beyond the last runs on into the next. */
export const dayOf = (year: number, month = 1, day = 1): number =>
  Date.UTC(year, month - 1, day) / DAY;

/** The days that a casebook date may mean: one, or all of its month or year. */
export function spanOf(date: string): Span {
  const [year = 1970, month, day] = date.split('-').map(Number);
  if (month === undefined) return { from: dayOf(year), to: dayOf(year + 1) };
  if (day === undefined) return { from: dayOf(year, month), to: dayOf(year, month + 1) };
  const from = dayOf(year, month, day);
  return { from, to: from + 1 };
}

/** A day as a casebook date, `2021-11-03`. */
export const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The day on which `now` falls, in universal time. */
export const today = (now: Date): number => Math.floor(now.getTime() / DAY);
