import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from './corridor.ts';
import { around, GAP, placeBeside, placeSheet, roomFor, type Shape, shapeFor } from './placing.ts';

const line = (left: number, top: number, width: number, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const view = { width: 1000, height: 800 };

/** The card as it comes to lie: as high as it wants to be, or as it may. */
function lay(
  lines: readonly Box[],
  shape: Shape,
  within: typeof view,
  wish: number,
  rightToLeft: boolean,
): Box {
  const { side, most } = roomFor(around(lines), within, shape);
  const card = {
    width: Math.min(360, within.width - 2 * GAP),
    height: Math.min(wish, most),
  };
  const { x, y } =
    shape === 'sheet'
      ? placeSheet(card, within, side)
      : placeBeside(lines, card, within, side, rightToLeft);
  return line(x, y, card.width, card.height);
}

describe('where the card goes', () => {
  it('never covers its mark and never leaves the view, wherever there is room for any card', () => {
    const size = fc.record({
      width: fc.integer({ min: 320, max: 2000 }),
      height: fc.integer({ min: 300, max: 1400 }),
    });
    const mark = fc.record({
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: 0, max: 1, noNaN: true }),
      width: fc.integer({ min: 1, max: 300 }),
      lines: fc.integer({ min: 1, max: 3 }),
    });
    const shape = fc.constantFrom<Shape>('beside', 'sheet');
    fc.assert(
      fc.property(
        size,
        mark,
        shape,
        fc.integer({ min: 60, max: 2000 }),
        fc.boolean(),
        (within, at, as, wish, rightToLeft) => {
          const top = at.y * (within.height - at.lines * 20);
          const lines = Array.from({ length: at.lines }, (_, index) =>
            line(at.x * (within.width - at.width), top + index * 20, at.width),
          );
          const card = lay(lines, as, within, wish, rightToLeft);
          const all = around(lines);
          expect(card.top >= all.bottom || card.bottom <= all.top).toBe(true);
          expect(card.top).toBeGreaterThanOrEqual(0);
          expect(card.bottom).toBeLessThanOrEqual(within.height + 0.001);
          expect(card.left).toBeGreaterThanOrEqual(0);
          expect(card.right).toBeLessThanOrEqual(within.width + 0.001);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is below the mark at its start, which is the right in text from right to left', () => {
    const card = { width: 360, height: 300 };
    expect(placeBeside([line(400, 100, 80)], card, view, 'below', false)).toEqual({
      x: 400,
      y: 128,
    });
    expect(placeBeside([line(400, 100, 80)], card, view, 'below', true)).toEqual({
      x: 120,
      y: 128,
    });
  });

  it('is at the nearest line of a name that wraps', () => {
    const wrapped = [line(900, 100, 90), line(10, 120, 60)];
    const card = { width: 360, height: 60 };
    expect(placeBeside(wrapped, card, view, 'below', false)).toEqual({ x: 10, y: 148 });
    expect(placeBeside(wrapped, card, view, 'above', false)).toEqual({ x: 632, y: 32 });
  });

  it('is above where there is more room, and stays where it is while that has enough', () => {
    const low = line(10, 500, 80);
    expect(roomFor(low, view, 'beside')).toEqual({ side: 'below', most: 264 });
    expect(roomFor(line(10, 600, 80), view, 'beside').side).toBe('above');
    expect(roomFor(low, view, 'beside', 'above').side).toBe('above');
    expect(roomFor(line(10, 100, 80), view, 'beside', 'above').side).toBe('below');
  });

  it('is a sheet along the bottom of a narrow view or under a finger, or along its top', () => {
    expect(shapeFor({ width: 480, height: 800 }, false)).toBe('sheet');
    expect(shapeFor({ width: 481, height: 800 }, false)).toBe('beside');
    expect(shapeFor({ width: 1000, height: 800 }, true)).toBe('sheet');
    const phone = { width: 360, height: 640 };
    const sheet = { width: 360, height: 300 };
    expect(placeSheet(sheet, phone, roomFor(line(10, 100, 80), phone, 'sheet').side)).toEqual({
      x: 0,
      y: 340,
    });
    expect(placeSheet(sheet, phone, roomFor(line(10, 500, 80), phone, 'sheet').side)).toEqual({
      x: 0,
      y: 0,
    });
  });
});
