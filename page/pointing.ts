/** From a point on the screen to the mark under it. */
import type { Mark, Marks } from './marks.ts';

/** A caret is also given for a point beside the text: allow this much around a mark, in CSS pixels. */
const SLACK = 1;

/**
 * The mark at a point of the view, in CSS pixels; undefined for none. The cost does not grow with
 * the number of marks (`highlightsFromPoint` looks at every range in Firefox).
 */
export function markAt(
  marks: Marks,
  roots: readonly ShadowRoot[],
  x: number,
  y: number,
): Mark | undefined {
  const caret = Document.prototype.caretPositionFromPoint.call(document, x, y, {
    shadowRoots: [...roots],
  });
  const node = caret?.offsetNode;
  if (!node || node.nodeType !== Node.TEXT_NODE) return undefined;
  return marks.at(node as Text).find((mark) => coversPoint(mark, x, y));
}

const coversPoint = (mark: Mark, x: number, y: number): boolean =>
  rectsOf(mark).some(
    (rect) =>
      x >= rect.left - SLACK &&
      x <= rect.right + SLACK &&
      y >= rect.top - SLACK &&
      y <= rect.bottom + SLACK,
  );

/** Where a mark stands now, one rectangle for each line and node, in CSS pixels of the view. */
export function rectsOf({ ranges }: Mark): DOMRect[] {
  return ranges.flatMap((range) => {
    // a static range has no geometry; this one lives only as long as the call
    const live = new Range();
    const node = range.startContainer as Text;
    if (range.endOffset > node.length) return [];
    live.setStart(node, range.startOffset);
    live.setEnd(node, range.endOffset);
    return [...live.getClientRects()];
  });
}
