/** A case in brief: where it stands, how it got there, what money is at stake. */
import type { CaseEvent, Status, Sum } from '../../data/schema.ts';
import { isStale } from './age.ts';
import type { CaseState, LitigationCase } from './records.ts';

export interface BriefSum extends Sum {
  /** Its size against the largest sum of the same currency in this case, from 0 to 1. */
  share: number;
}

export interface Brief {
  id: string;
  name: string;
  caption: string;
  court: string;
  state: CaseState;
  /** Where it stands today, whole: a sentence of law is never cut to fit. */
  today: Status;
  /** The events that tell the story, oldest first. */
  timeline: readonly CaseEvent[];
  /** How many further events the record holds. */
  further: number;
  /** In the order of their dates. */
  sums: readonly BriefSum[];
  /** The status is older than six months. */
  stale: boolean;
}

export function brief(record: LitigationCase, now: Date): Brief {
  const timeline = timelineOf(record.events);
  return {
    id: record.id,
    name: record.name,
    caption: record.caption,
    court: record.court,
    state: record.state,
    today: record.status,
    timeline,
    further: record.events.length - timeline.length,
    sums: sumsOf(record.sums),
    stale: isStale(record.status.asOf, now),
  };
}

/** The key events; all of them where the record marks none. */
function timelineOf(events: readonly CaseEvent[]): CaseEvent[] {
  const key = events.filter((event) => event.key);
  return inOrder(key.length > 0 ? key : events);
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
    return { ...sum, share: most === 0 ? 0 : sum.amount / most };
  });
}
