/** A case in brief: where it stands, how it got there, what money is at stake, who takes part. */
import type { CaseEvent, Point, Status, Sum } from '../../data/schema.ts';
import { isStale } from './age.ts';
import { spanOf, today as todayOf } from './days.ts';
import type { CaseState, LitigationCase } from './records.ts';
import { type Sides, sidesOf } from './sides.ts';

export interface BriefSum extends Sum {
  /** Its size against the largest sum of the same currency in this case, from 0 to 1. */
  share: number;
  /** The sum that came in its place, if one did. */
  replacedBy: Sum | undefined;
}

export interface Brief {
  id: string;
  name: string;
  court: string;
  state: CaseState;
  /** Where it stands today, whole: a sentence of law is never cut to fit. */
  today: Status;
  /** The status is older than six months. */
  stale: boolean;
  decided: readonly Point[];
  open: readonly Point[];
  /** The first event that is still to come; undefined where the record knows of none. */
  next: CaseEvent | undefined;
  /** All events, oldest first. */
  events: readonly CaseEvent[];
  /** In the order of their dates. */
  sums: readonly BriefSum[];
  sides: Sides;
}

export function brief(record: LitigationCase, now: Date): Brief {
  const events = inOrder(record.events);
  return {
    id: record.id,
    name: record.name,
    court: record.court,
    state: record.state,
    today: record.status,
    stale: isStale(record.status.asOf, now),
    decided: record.decided,
    open: record.open,
    next: events.find(({ date }) => spanOf(date).from > todayOf(now)),
    events,
    sums: sumsOf(record.sums),
    sides: sidesOf(record.parties),
  };
}

/**
 * Oldest first. A vaguer date stands before a more precise one in the same year or month, and
 * events of one day keep the record's order.
 */
export function inOrder<T extends { date: string }>(dated: readonly T[]): T[] {
  return [...dated].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

function sumsOf(sums: readonly Sum[]): BriefSum[] {
  const largest = new Map<string, number>();
  for (const { currency, amount } of sums) {
    largest.set(currency, Math.max(amount, largest.get(currency) ?? 0));
  }
  return inOrder(sums).map((sum) => {
    const most = largest.get(sum.currency) ?? 0;
    return {
      ...sum,
      share: most === 0 ? 0 : sum.amount / most,
      replacedBy: sums.find(({ replaces }) => replaces === sum.label),
    };
  });
}
