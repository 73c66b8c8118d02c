/** A date for people and for machines. */
import { type DateStyle, showDate } from './dates.ts';

export function When({ date, style = 'short' }: { date: string; style?: DateStyle }) {
  return <time dateTime={date}>{showDate(date, style)}</time>;
}
