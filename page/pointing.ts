/** From a point on the screen to the mark under it. */
import type { Point } from '../core/card/corridor.ts';
import { topRootOf } from './dom.ts';
import type { Mark, Marks } from './marks.ts';
import { onTurned } from './turned.ts';

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
  if (!caret || !node || node.nodeType !== Node.TEXT_NODE) return undefined;
  const text = node as Text;
  const point = { x, y };
  return marks
    .at(text)
    .find(
      (mark) =>
        coversPoint(mark, point) &&
        onLetters(mark, text, caret.offset, point) &&
        !isCutOff(text, point),
    );
}

const coversPoint = (mark: Mark, { x, y }: Point): boolean =>
  rectsOf(mark).some(
    (rect) =>
      x >= rect.left - SLACK &&
      x <= rect.right + SLACK &&
      y >= rect.top - SLACK &&
      y <= rect.bottom + SLACK,
  );

/** Whether the letters on either side of the caret, or the two nearest of the mark, are under the point. */
function onLetters({ ranges }: Mark, text: Text, caret: number, point: Point): boolean {
  const range = ranges.find(({ startContainer }) => startContainer === text);
  if (!range || range.endOffset - range.startOffset < 2) return true;
  const next = Math.max(range.startOffset + 1, Math.min(caret, range.endOffset - 1));
  const [one, other] = [letterAt(text, next - 1), letterAt(text, next)];
  // these boxes are computed: a pixel more
  return !one || !other || onTurned(one, other, point, SLACK + 1);
}

function letterAt(text: Text, offset: number): DOMRect | undefined {
  const letter = new Range();
  letter.setStart(text, offset);
  letter.setEnd(text, offset + 1);
  return letter.getClientRects()[0];
}

/** Whether what is hit at the point is something around the text, because the text is cut off there. */
function isCutOff(text: Text, { x, y }: Point): boolean {
  const parent = text.parentElement;
  const root = topRootOf(text);
  if (!parent || getComputedStyle(parent).pointerEvents === 'none') return false;
  const hit =
    root instanceof ShadowRoot
      ? root.elementFromPoint(x, y)
      : Document.prototype.elementFromPoint.call(document, x, y);
  return hit !== null && hit !== parent && hit.contains(parent);
}

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
