import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayOf, spanOf, today } from './days.ts';
import { hoist } from './flags.ts';
import { ticksOf } from './ticks.ts';
import { CLOSEST, dayAt, moved, placeOf, showing, wholeOf, zoomed } from './window.ts';

const day = fc.integer({ min: dayOf(1990), max: dayOf(2060) });
const span = fc.tuple(day, fc.integer({ min: 1, max: 400 })).map(([from, length]) => ({
  from,
  to: from + length,
}));
const direction = fc.constantFrom('ltr' as const, 'rtl' as const);

describe('days', () => {
  it('takes a vague date for all the days that it may mean', () => {
    expect(spanOf('2024')).toEqual({ from: dayOf(2024), to: dayOf(2024) + 366 });
    expect(spanOf('2021-12')).toEqual({ from: dayOf(2021, 12), to: dayOf(2022) });
    expect(spanOf('2025-05-06')).toEqual({ from: dayOf(2025, 5, 6), to: dayOf(2025, 5, 7) });
  });

  it('comes back to the same date', () => {
    fc.assert(
      fc.property(day, (one) => {
        expect(spanOf(dateOf(one)).from).toBe(one);
      }),
    );
  });

  it('knows the day of a moment', () => {
    expect(dateOf(today(new Date('2026-11-20T23:59:59Z')))).toBe('2026-11-20');
  });
});

describe('the window', () => {
  it('shows every event and today, with room at both ends', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), day, (spans, now) => {
        const whole = wholeOf(spans, now);
        for (const one of [...spans, { from: now, to: now + 1 }]) {
          expect(one.from).toBeGreaterThan(whole.from);
          expect(one.to).toBeLessThan(whole.to);
        }
        expect(whole.to - whole.from).toBeGreaterThanOrEqual(CLOSEST - 1e-6);
      }),
    );
  });

  it('never leaves the whole and never gets closer than it may, whatever is done to it', () => {
    const step = fc.oneof(
      fc.record({ zoom: fc.double({ min: 0.05, max: 20, noNaN: true }), at: day }),
      fc.record({ move: fc.double({ min: -3, max: 3, noNaN: true }) }),
      fc.record({ show: span }),
    );
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 5 }), fc.array(step), (all, steps) => {
        const whole = wholeOf(all, all[0]?.from ?? 0);
        let window = whole;
        for (const one of steps) {
          if ('zoom' in one) window = zoomed(window, one.zoom, one.at, whole);
          else if ('move' in one) window = moved(window, one.move, whole);
          else window = showing(window, one.show, whole);
          expect(window.from).toBeGreaterThanOrEqual(whole.from - 1e-6);
          expect(window.to).toBeLessThanOrEqual(whole.to + 1e-6);
          expect(window.to - window.from).toBeGreaterThanOrEqual(CLOSEST - 1e-6);
        }
      }),
    );
  });

  it('keeps the day under the pointer where it is while it zooms in', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 0.9, noNaN: true }), direction, (share, runs) => {
        const whole = { from: dayOf(2019), to: dayOf(2027) };
        const at = dayAt(share * 348, whole, 348, runs);
        const closer = zoomed(whole, 0.5, at, whole);
        expect(placeOf(at, closer, 348, runs)).toBeCloseTo(share * 348, 6);
      }),
    );
  });

  it('is moved no further than needed to show an event', () => {
    const whole = { from: dayOf(2019), to: dayOf(2027) };
    const window = { from: dayOf(2020), to: dayOf(2021) };
    expect(showing(window, spanOf('2020-06-01'), whole)).toEqual(window);
    const later = showing(window, spanOf('2025-05-06'), whole);
    expect(later.from).toBeLessThan(dayOf(2025, 5, 6));
    expect(later.to).toBeGreaterThan(dayOf(2025, 5, 7));
    expect(later.to - later.from).toBeCloseTo(window.to - window.from, 6);
  });

  it('runs from right to left where the script does', () => {
    const window = { from: 0, to: 100 };
    expect(placeOf(25, window, 400, 'ltr')).toBe(100);
    expect(placeOf(25, window, 400, 'rtl')).toBe(300);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 400, noNaN: true }), direction, (x, runs) => {
        expect(placeOf(dayAt(x, window, 400, runs), window, 400, runs)).toBeCloseTo(x, 6);
      }),
    );
  });
});

describe('ticks', () => {
  it('are no more than there is room for, in order, inside, and evenly of one unit', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 14, max: 12_000 }), (from, length) => {
        const ticks = ticksOf({ from, to: from + length }, 7);
        expect(ticks.length).toBeLessThanOrEqual(7);
        expect(new Set(ticks.map(({ unit }) => unit)).size).toBeLessThanOrEqual(1);
        ticks.forEach((tick, index) => {
          expect(tick.day).toBeGreaterThanOrEqual(from);
          expect(tick.day).toBeLessThanOrEqual(from + length);
          expect(tick.day).toBeGreaterThan(ticks[index - 1]?.day ?? 0);
        });
      }),
    );
  });

  it('are always there, two at least in a window of years', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 14, max: 12_000 }), (from, length) => {
        expect(ticksOf({ from, to: from + length }, 6).length).toBeGreaterThan(0);
      }),
    );
  });

  it.each([
    ['2019-01-15', '2026-12-31', ['2020-01-01', '2022-01-01', '2024-01-01', '2026-01-01']],
    ['2025-01-01', '2025-12-31', ['2025-01-01', '2025-04-01', '2025-07-01', '2025-10-01']],
    ['2025-04-20', '2025-07-05', ['2025-05-01', '2025-06-01', '2025-07-01']],
  ])('from %s to %s', (from, to, dates) => {
    const ticks = ticksOf({ from: spanOf(from).from, to: spanOf(to).from }, 6);
    expect(ticks.map((tick) => dateOf(tick.day))).toEqual(dates);
  });

  it('stay where they are as the window moves', () => {
    const at = (from: number) => ticksOf({ from, to: from + 120 }, 20).map((tick) => tick.day);
    const before = at(dayOf(2025));
    const after = new Set(at(dayOf(2025) + 3));
    expect(before.filter((one) => one >= dayOf(2025) + 3).every((one) => after.has(one))).toBe(
      true,
    );
  });
});

describe('flags', () => {
  const flags = fc.array(
    fc.record({
      x: fc.double({ min: 0, max: 348, noNaN: true }),
      width: fc.double({ min: 10, max: 160, noNaN: true }),
    }),
    { maxLength: 20 },
  );

  it('cover neither each other’s words nor each other’s poles, and stay in the picture', () => {
    fc.assert(
      fc.property(flags, (all) => {
        const placed = hoist(all, 348, 5);
        for (const one of placed) {
          expect(one.left).toBeGreaterThanOrEqual(0);
          expect(one.right).toBeLessThanOrEqual(348);
          for (const other of placed) {
            if (other === one) continue;
            const sameRow = one.row === other.row;
            const overlap = one.left < other.right && other.left < one.right;
            expect(sameRow && overlap).toBe(false);
            const crossed = one.flag.x > other.left && one.flag.x < other.right;
            expect(one.row >= other.row && crossed).toBe(false);
          }
        }
      }),
    );
  });

  it('puts up the first of the list for sure, and the next above it where there is room', () => {
    const [left, right] = [
      { x: 10, width: 60 },
      { x: 20, width: 60 },
    ];
    const put = (rows: number) =>
      hoist([right, left], 348, rows).map(({ flag, row }) => [flag, row]);
    expect(put(1)).toEqual([[right, 0]]);
    expect(put(2)).toEqual([
      [right, 0],
      [left, 1],
    ]);
  });

  it('turns a flag round at the edge', () => {
    const [flag] = hoist([{ x: 340, width: 60 }], 348, 1);
    expect(flag?.right).toBeLessThan(340);
  });
});
