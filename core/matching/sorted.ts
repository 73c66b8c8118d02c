/** Looking things up in sorted lists. */

/** The first of sorted lines that is not before `head`. */
export function firstFrom(lines: readonly string[], head: string): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? '') < head) low = middle + 1;
    else high = middle;
  }
  return low;
}
