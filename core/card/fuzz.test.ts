/**
 * A pointer that goes anywhere: a page with marks, a card placed as the real one is, simulated time,
 * and the rules that hold whatever the hand does, read off the machine's log.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box, Point } from './corridor.ts';
import { type CardEvent, type CardState, DELAYS, idle, reduce } from './machine.ts';
import { placeBeside, roomFor } from './placing.ts';
import { pointed } from './pointer.ts';

const VIEW = { width: 800, height: 600 };
const CARD = { width: 300, height: 240 };
const FRAME = 16;

const box = (left: number, top: number, width: number, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** Marks side by side, above one another, at the edges, and one over two lines. */
const MARKS: Readonly<Record<string, readonly Box[]>> = {
  first: [box(40, 60, 90)],
  beside: [box(136, 60, 60)],
  below: [box(60, 88, 120)],
  lines: [box(640, 200, 150), box(0, 228, 70)],
  low: [box(300, 570, 100)],
  edge: [box(720, 8, 80)],
};
type Mark = string;

const inside = (point: Point, { left, top, right, bottom }: Box): boolean =>
  point.x >= left && point.x <= right && point.y >= top && point.y <= bottom;
const markAt = (point: Point): Mark | undefined =>
  Object.keys(MARKS).find((name) => MARKS[name]?.some((one) => inside(point, one)));

function cardOf(mark: Mark): Box {
  const lines = MARKS[mark] ?? [];
  const all = lines.reduce((one, other) => ({
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  }));
  const { side } = roomFor(all, VIEW, 'beside');
  const { x, y } = placeBeside(lines, CARD, VIEW, side, false);
  return box(x, y, CARD.width, CARD.height);
}

/** What the hand does: goes somewhere within so many milliseconds, stays, trembles, or presses Escape. */
type Act = { to: Point; within: number } | { stay: number } | { tremble: number } | 'escape';

interface Line {
  at: number;
  what: 'open' | 'close';
  mark: Mark;
  cause: CardEvent<Mark>['type'];
}
/** Where the pointer was at each moment, as far as the rules ask. */
interface Moment {
  at: number;
  on: Mark | undefined;
  inCard: boolean;
  open: Mark | undefined;
}

/** Plays the acts as `page/interaction` would hear them: one look a frame, and only if it moved. */
class Hand {
  readonly log: Line[] = [];
  readonly moments: Moment[] = [];
  #state: CardState<Mark> = idle();
  /** Timers are never taken back here: one that is out of date must do no harm. */
  #due: { token: number; at: number }[] = [];
  #point: Point = { x: 400, y: 400 };
  #leftMarkAt: Point | undefined;
  #inCard = false;
  #now = 0;

  play(acts: readonly Act[]): this {
    for (const act of acts) {
      if (act === 'escape') this.#send({ type: 'escape' });
      else if ('stay' in act) this.#pass(act.stay);
      else if ('tremble' in act) this.#tremble(act.tremble);
      else this.#go(act.to, act.within);
    }
    return this;
  }

  #go(to: Point, within: number): void {
    const from = this.#point;
    const frames = Math.max(1, Math.round(within / FRAME));
    for (let frame = 1; frame <= frames; frame++) {
      const share = frame / frames;
      this.#point = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
      this.#look();
      this.#pass(FRAME);
    }
  }

  #tremble(time: number): void {
    const { x, y } = this.#point;
    for (let left = time; left > 0; left -= 2 * FRAME) {
      this.#go({ x: x + 0.5, y }, FRAME);
      this.#go({ x, y }, FRAME);
    }
  }

  #look(): void {
    const card = this.#state.phase === 'open' ? cardOf(this.#state.mark) : undefined;
    const inCard = card !== undefined && inside(this.#point, card);
    if (inCard !== this.#inCard) {
      this.#inCard = inCard;
      if (card) this.#send({ type: inCard ? 'enter-card' : 'leave-card' });
    }
    if (inCard) return;
    const { event, leftMarkAt } = pointed(
      this.#state,
      this.#point,
      markAt(this.#point),
      card,
      this.#leftMarkAt,
    );
    this.#leftMarkAt = leftMarkAt;
    this.#send(event);
  }

  #pass(time: number): void {
    const end = this.#now + time;
    const due = this.#due.filter(({ at }) => at <= end);
    this.#due = this.#due.filter(({ at }) => at > end);
    for (const { token, at } of due) {
      this.#note(at);
      this.#send({ type: 'timer', token });
    }
    this.#note(end);
  }

  #note(at: number): void {
    this.#now = at;
    const open = this.#state.phase === 'open' ? this.#state.mark : undefined;
    const inCard = open !== undefined && inside(this.#point, cardOf(open));
    const on = inCard ? undefined : markAt(this.#point);
    this.moments.push({ at, on, inCard, open });
  }

  #send(event: CardEvent<Mark>): void {
    const before = this.#state;
    const { state, effects } = reduce(before, event);
    this.#state = state;
    for (const effect of effects) {
      if (effect.type === 'wait') {
        this.#due.push({ token: effect.token, at: this.#now + DELAYS[effect.delay] });
      } else if (effect.type === 'open') {
        this.log.push({ at: this.#now, what: 'open', mark: effect.mark, cause: event.type });
      } else if (effect.type === 'close') {
        const mark = before.phase === 'open' ? before.mark : 'nothing';
        this.log.push({ at: this.#now, what: 'close', mark, cause: event.type });
        this.#inCard = false;
      }
    }
  }
}

/** A reader aims at marks and at where cards open more often than at nothing. */
const spot = (inBox: Box) =>
  fc.record({
    x: fc.double({ min: inBox.left, max: inBox.right, noNaN: true }),
    y: fc.double({ min: inBox.top, max: inBox.bottom, noNaN: true }),
  });
const anywhere = spot(box(0, 0, VIEW.width, VIEW.height));
const onMark = fc.constantFrom(...Object.values(MARKS).flat()).chain(spot);
const inCard = fc.constantFrom(...Object.keys(MARKS)).chain((mark) => spot(cardOf(mark)));
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      to: fc.oneof(anywhere, onMark, onMark, inCard),
      within: fc.integer({ min: 0, max: 900 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ stay: fc.integer({ min: 1, max: 1000 }) }) },
  { weight: 2, arbitrary: fc.record({ tremble: fc.integer({ min: 1, max: 1000 }) }) },
  { weight: 1, arbitrary: fc.constant('escape' as const) },
);
const acts = fc.array(act, { minLength: 1, maxLength: 30 });
/** Away from everything, and long enough for every delay. */
const END: readonly Act[] = [{ to: { x: 780, y: 590 }, within: FRAME }, { stay: 5000 }];

const check = (rule: (hand: Hand) => void) =>
  fc.assert(
    fc.property(acts, (list) => rule(new Hand().play(list).play(END))),
    { numRuns: 500 },
  );

describe('under a pointer that goes anywhere', () => {
  it('every card that opens is closed or gives way to another, and never two are open', () => {
    check(({ log, moments }) => {
      let open: Mark | undefined;
      for (const line of log) {
        if (line.what === 'close') expect(open).toBe(line.mark);
        else expect(line.mark).not.toBe(open);
        open = line.what === 'open' ? line.mark : undefined;
      }
      expect(open).toBeUndefined();
      expect(moments.at(-1)?.open).toBeUndefined();
    });
  });

  it('a card opens only where the pointer has rested', () => {
    check(({ log, moments }) => {
      for (const { at, mark } of log.filter(({ what }) => what === 'open')) {
        const during = moments.filter((one) => one.at > at - DELAYS.rest + FRAME && one.at < at);
        for (const { on } of during) expect(on).toBe(mark);
      }
    });
  });

  it('a card closes only after the pointer was away for the whole grace, or at Escape', () => {
    check(({ log, moments }) => {
      for (const { at, mark, cause } of log.filter(({ what }) => what === 'close')) {
        if (cause === 'escape') continue;
        const during = moments.filter((one) => one.at > at - DELAYS.grace + FRAME && one.at < at);
        for (const one of during) {
          expect(one.inCard).toBe(false);
          expect(one.on).not.toBe(mark);
        }
      }
    });
  });

  it('does not flicker: a card that closed comes back only after the pointer had left', () => {
    check(({ log, moments }) => {
      log.forEach(({ what, at, mark, cause }, index) => {
        const next = log[index + 1];
        if (what !== 'close' || next?.mark !== mark) return;
        expect(next.at - at).toBeGreaterThanOrEqual(cause === 'escape' ? 0 : DELAYS.rest);
        const between = moments.filter((one) => one.at >= at && one.at <= next.at);
        if (cause === 'escape') {
          const left = between.some(({ on }) => on !== mark) || !wasOn(moments, at, mark);
          expect(left).toBe(true);
        }
      });
    });
  });

  it('a pointer that stays on a mark gets that mark’s card', () => {
    const patience = DELAYS.rest + DELAYS.grace + 2 * FRAME;
    fc.assert(
      fc.property(
        acts.map((list) => list.filter((one) => one !== 'escape')),
        onMark,
        fc.integer({ min: 0, max: 900 }),
        (list, to, within) => {
          const hand = new Hand().play([...list, { to, within }, { stay: patience }]);
          const last = hand.moments.at(-1);
          // what it came to rest on may be a card that covers the mark
          if (last && !last.inCard) expect(last.open).toBe(markAt(to));
        },
      ),
      { numRuns: 500 },
    );
  });
});

const wasOn = (moments: readonly Moment[], at: number, mark: Mark): boolean =>
  moments.findLast((one) => one.at <= at)?.on === mark;
