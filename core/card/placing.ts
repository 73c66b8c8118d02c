/** Where the card goes: beside its mark, or along an edge of a small view; never on the mark. */
import type { Box } from './corridor.ts';

/** Pixels between mark and card, and between card and the edge of the view. */
export const GAP = 8;
/** With this much room a card is readable. */
const ENOUGH = 260;
/** The card takes at most this share of the view's height. */
const MOST_OF_VIEW = 0.6;
/** Less than this is no card; a view that small is covered as far as it must be. */
const LEAST = 96;
/** Up to this width of the view a card beside the mark would leave no text to read. */
const NARROW = 480;

export interface View {
  width: number;
  height: number;
}

export type Shape = 'beside' | 'sheet';
export type Side = 'below' | 'above';

/** A sheet where the view is narrow or the pointer a finger. */
export const shapeFor = (view: View, coarse: boolean): Shape =>
  coarse || view.width <= NARROW ? 'sheet' : 'beside';

export interface Room {
  side: Side;
  /** How high the card may be. */
  most: number;
}

/**
 * The side of the mark and how high a card may be there. Below, where reading goes on upwards
 * undisturbed, unless there is little room and more above. A card that is open keeps its side as
 * long as that has `ENOUGH` room, so that it does not jump as the page scrolls.
 */
export function roomFor(mark: Box, view: View, shape: Shape, before?: Side): Room {
  const edge = shape === 'sheet' ? 0 : GAP;
  const below = view.height - mark.bottom - GAP - edge;
  const above = mark.top - GAP - edge;
  const wanted = Math.min(ENOUGH, view.height * MOST_OF_VIEW);
  const first = before ?? 'below';
  const room = { below, above };
  const other = first === 'below' ? 'above' : 'below';
  const side = room[first] >= wanted || room[first] >= room[other] ? first : other;
  return { side, most: Math.max(LEAST, Math.min(room[side], view.height * MOST_OF_VIEW)) };
}

/** Where the card's top left corner goes. `lines` are the mark's boxes, one for each line. */
export function placeBeside(
  lines: readonly Box[],
  card: View,
  view: View,
  side: Side,
  rightToLeft: boolean,
): { x: number; y: number } {
  const mark = around(lines);
  // of a name over two lines the card goes to the one that is nearest
  const line = (side === 'below' ? lines.at(-1) : lines[0]) ?? mark;
  const start = rightToLeft ? line.right - card.width : line.left;
  const y = side === 'below' ? mark.bottom + GAP : mark.top - GAP - card.height;
  return {
    x: within(start, GAP, view.width - card.width - GAP),
    y: within(y, 0, view.height - card.height),
  };
}

/** Along the bottom of the view, or along its top where the mark is at the bottom. */
export function placeSheet(card: View, view: View, side: Side): { x: number; y: number } {
  return {
    x: Math.max(0, (view.width - card.width) / 2),
    y: side === 'below' ? view.height - card.height : 0,
  };
}

/** The box around all boxes; there is at least one. */
export function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

const within = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most));
