/** Going from mark to mark by command, and jumping to one from the popup's list. */
import type { Place } from '../core/card/view.ts';
import type { Direction } from '../core/messages.ts';
import type { Mark, Marks } from './marks.ts';
import { rectsOf } from './pointing.ts';

/** A mark that was gone to, and which of all it is. */
export interface Step {
  mark: Mark;
  place: Place;
}

export class Stepping {
  readonly #marks: Marks;
  #current: Mark | undefined;

  constructor(marks: Marks) {
    this.#marks = marks;
  }

  /**
   * The next or previous mark that can be seen, from the current one or else from the top of the
   * view, or that one itself; goes round at the ends. Undefined where there is none.
   */
  step(direction: Direction): Step | undefined {
    const visible = this.#marks.inOrder().filter(isRendered);
    if (visible.length === 0) return undefined;
    const at = this.#current ? visible.indexOf(this.#current) : -1;
    const by = { next: 1, previous: -1, here: 0 }[direction];
    const from = at >= 0 ? at : firstBelowTop(visible) - (direction === 'next' ? 1 : 0);
    const to = (from + by + visible.length) % visible.length;
    const mark = visible[to];
    return mark && this.goTo(mark, { at: to + 1, of: visible.length });
  }

  /** Brings a mark into view, if it is not, and makes it the current one. */
  goTo(mark: Mark, place: Place): Step {
    this.#current = mark;
    const [box] = rectsOf(mark);
    const element = mark.ranges[0]?.startContainer.parentElement;
    if (box && element && !isInView(box)) {
      // a page that glides would have the card open before its mark is there
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
    }
    return { mark, place };
  }
}

const isRendered = (mark: Mark): boolean => rectsOf(mark).length > 0;
const isInView = (box: DOMRect): boolean =>
  box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth;

function firstBelowTop(marks: readonly Mark[]): number {
  const index = marks.findIndex((mark) => (rectsOf(mark)[0]?.bottom ?? -1) >= 0);
  return Math.max(0, index);
}
