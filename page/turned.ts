/**
 * Text that the page has turned: there the boxes that browsers give are those around it, and their
 * corners are far from any letter. From the boxes of two neighbours the turned ones can be told.
 */
import type { Box, Point } from '../core/card/corridor.ts';

/** Less than this share of a step aside is a matter of fonts and rounding. */
const STRAIGHT = 0.02;

/**
 * Whether a point lies on one of two letters that stand side by side, give or take `slack`. True for
 * any point where the line is not turned: then the letters’ own boxes are exact.
 */
export function onTurned(one: Box, next: Box, { x, y }: Point, slack: number): boolean {
  const [a, b] = [middle(one), middle(next)];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const step = Math.hypot(dx, dy);
  const [cos, sin] = [Math.abs(dx) / step, Math.abs(dy) / step];
  if (step === 0 || Math.min(cos, sin) < STRAIGHT) return true;
  // a turned box of width w and height h is w cos + h sin wide and w sin + h cos high
  const height =
    cos > sin
      ? (high(one) + high(next) - 2 * step * sin) / (2 * cos)
      : (wide(one) + wide(next) - 2 * step * cos) / (2 * sin);
  return [
    { at: a, box: one },
    { at: b, box: next },
  ].some(({ at, box }) => {
    const width = cos > sin ? (wide(box) - height * sin) / cos : (high(box) - height * cos) / sin;
    const along = Math.abs((x - at.x) * dx + (y - at.y) * dy) / step;
    const aside = Math.abs((x - at.x) * dy - (y - at.y) * dx) / step;
    return along <= width / 2 + slack && aside <= height / 2 + slack;
  });
}

const wide = ({ left, right }: Box): number => right - left;
const high = ({ top, bottom }: Box): number => bottom - top;
const middle = ({ left, right, top, bottom }: Box): Point => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});
