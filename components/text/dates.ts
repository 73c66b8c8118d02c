/**
 * Dates as people read them. A casebook date is as precise as its source (`2021`, `2021-11`,
 * `2021-11-03`), and is never shown more precisely than that.
 */

export type DateStyle = 'long' | 'short';

type Precision = 'year' | 'month' | 'day';

// The casebook's prose is British English whatever the browser's own language is. UTC, because a
// court's calendar day must not shift with the reader's time zone.
const formatter = (style: DateStyle, precision: Precision) =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision === 'year' ? {} : { month: style }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  });

const FORMATTERS: Readonly<Record<DateStyle, Record<Precision, Intl.DateTimeFormat>>> = {
  long: {
    year: formatter('long', 'year'),
    month: formatter('long', 'month'),
    day: formatter('long', 'day'),
  },
  short: {
    year: formatter('short', 'year'),
    month: formatter('short', 'month'),
    day: formatter('short', 'day'),
  },
};

const PRECISIONS: readonly Precision[] = ['year', 'month', 'day'];

/** `2021-11-03` as "3 November 2021" or "3 Nov 2021"; what is not a date is shown as it stands. */
export function showDate(date: string, style: DateStyle = 'long'): string {
  const precision = PRECISIONS[date.split('-').length - 1];
  const at = new Date(date);
  if (precision === undefined || Number.isNaN(at.getTime())) return date;
  // "Sept" is four letters where all other short months have three
  return FORMATTERS[style][precision].format(at).replace('Sept ', 'Sep ');
}
