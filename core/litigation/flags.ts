/**
 * Labels above a timeline, as flags: each on a pole that stands on its mark, its words to one side.
 * What does not fit is left out, so that nothing ever covers anything.
 */

export interface Flag {
  /** Where the pole stands. */
  x: number;
  /** How wide the words are. */
  width: number;
}

export interface Hoisted<F extends Flag> {
  flag: F;
  /** 0 is nearest to the line. */
  row: number;
  /** Where the words begin and end. */
  left: number;
  right: number;
}

// between words and pole, and between one flag and the next
const GAP = 4;

/**
 * Places as many flags as it can in a picture of that width; the first of the list stands for sure,
 * if it fits at all. The others are tried from the right and from the left.
 */
export function hoist<F extends Flag>(
  flags: readonly F[],
  width: number,
  rows: number,
): Hoisted<F>[] {
  const [first, ...rest] = flags;
  if (first === undefined) return [];
  const leftwards = [first, ...rest.toSorted((a, b) => b.x - a.x)];
  const fromRight = inTurn(leftwards, width, rows);
  const mirrored = leftwards.map((flag) => ({ flag, x: width - flag.x, width: flag.width }));
  const [head, ...tail] = mirrored;
  const fromLeft = head ? inTurn([head, ...tail.toReversed()], width, rows) : [];
  if (fromRight.length >= fromLeft.length) return fromRight;
  return fromLeft.map(({ flag: { flag }, row, left, right }) => ({
    flag,
    row,
    left: width - right,
    right: width - left,
  }));
}

/** One after the other, each where it finds room. */
function inTurn<F extends Flag>(flags: readonly F[], width: number, rows: number): Hoisted<F>[] {
  const placed: Hoisted<F>[] = [];
  for (const flag of flags) {
    const fit = candidates(flag, rows).find(
      (one) => one.left >= 0 && one.right <= width && placed.every((other) => apart(one, other)),
    );
    if (fit) placed.push(fit);
  }
  return placed;
}

/**
 * To the right of its pole as low as possible, else to the left of it as high as possible: so the
 * next flag to the left finds room above the one, or below the other.
 */
function candidates<F extends Flag>(flag: F, rows: number): Hoisted<F>[] {
  const right = { left: flag.x + GAP, right: flag.x + GAP + flag.width };
  const left = { left: flag.x - GAP - flag.width, right: flag.x - GAP };
  const all = Array.from({ length: rows }, (_, row) => row);
  return [
    ...all.map((row) => ({ flag, row, ...right })),
    ...all.toReversed().map((row) => ({ flag, row, ...left })),
  ];
}

/** Neither covers the other's words, nor runs its pole through them. */
function apart(a: Hoisted<Flag>, b: Hoisted<Flag>): boolean {
  if (a.row === b.row)
    return spread(a).right <= spread(b).left || spread(b).right <= spread(a).left;
  const [low, high] = a.row < b.row ? [a, b] : [b, a];
  return high.flag.x < low.left - GAP / 2 || high.flag.x > low.right + GAP / 2;
}

/** Words and pole together, with the space that they keep. */
const spread = ({ flag, left, right }: Hoisted<Flag>) => ({
  left: Math.min(flag.x, left) - GAP / 2,
  right: Math.max(flag.x, right) + GAP / 2,
});
