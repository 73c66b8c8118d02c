/** The corridor: on its way from mark to card the pointer may cross other things. Pure geometry. */

export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Slack around the corridor's mouth, in CSS pixels: hands do not move in straight lines. */
const SLACK = 8;

/**
 * Whether `to` lies in the triangle between where the pointer left the mark and the near side of
 * the card, and is not farther from the card than before.
 */
export function inCorridor(left: Point, to: Point, card: Box): boolean {
  const below = card.top >= left.y;
  const above = card.bottom <= left.y;
  if (!below && !above) return false;
  const edge = below ? card.top : card.bottom;
  const a = { x: card.left - SLACK, y: edge };
  const b = { x: card.right + SLACK, y: edge };
  const mouth = { x: left.x, y: left.y + (below ? -SLACK : SLACK) };
  return insideTriangle(to, mouth, a, b);
}

function insideTriangle(p: Point, a: Point, b: Point, c: Point): boolean {
  const d1 = side(p, a, b);
  const d2 = side(p, b, c);
  const d3 = side(p, c, a);
  const negative = d1 < 0 || d2 < 0 || d3 < 0;
  const positive = d1 > 0 || d2 > 0 || d3 > 0;
  return !(negative && positive);
}

const side = (p: Point, a: Point, b: Point): number =>
  (p.x - b.x) * (a.y - b.y) - (a.x - b.x) * (p.y - b.y);
