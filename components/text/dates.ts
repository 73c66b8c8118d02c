/**
 * Dates as people read them. A casebook date is as precise as its source (`2021`, `2021-11`,
 * `2021-11-03`), and is never shown more precisely than that.
 */

import { language, locale } from '../messages/say.ts';

export type DateStyle = 'long' | 'short';

type Precision = 'year' | 'month' | 'day';

/** Made once each: a page of ours shows hundreds of dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(style: DateStyle, precision: Precision): Intl.DateTimeFormat {
  const key = `${locale()} ${style} ${precision}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale(), {
    // a court's calendar day must not shift with the reader's time zone
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision === 'year' ? {} : { month: style }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  });
  formatters.set(key, made);
  return made;
}

const PRECISIONS: readonly Precision[] = ['year', 'month', 'day'];

/** `2021-11-03` as "3 November 2021" or "3 Nov 2021"; what is not a date is shown as it stands. */
export function showDate(date: string, style: DateStyle = 'long'): string {
  const precision = PRECISIONS[date.split('-').length - 1];
  const at = new Date(date);
  if (precision === undefined || Number.isNaN(at.getTime())) return date;
  const shown = formatter(style, precision).format(at);
  // "Sept" is four letters where all other short months have three
  return language() === 'en' ? shown.replace('Sept ', 'Sep ') : shown;
}

/** A tick of a scale: "2021", "Nov 2021" or "3 Nov", as much as its unit calls for. */
export function showTick(date: string, unit: Precision): string {
  if (unit !== 'day') return showDate(date.slice(0, unit === 'year' ? 4 : 7), 'short');
  const key = `${locale()} tick`;
  const made =
    formatters.get(key) ??
    new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', day: 'numeric', month: 'short' });
  formatters.set(key, made);
  return made.format(new Date(date));
}
