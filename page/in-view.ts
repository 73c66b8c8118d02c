/** What of the page is in view: read first, and the only part that is painted where there are thousands of marks. */
import { type Stretch, stretchAround } from './flows.ts';

/** Points of the view that are looked at, across and down. */
const ACROSS = 3;
const DOWN = 8;

/** The runs of text under a grid of points of the view, each once, from the top. Costs a layout if one is due. */
export function runsInView(roots: readonly ShadowRoot[]): Stretch[] {
  const runs = new Map<Node, Stretch>();
  for (let row = 0; row < DOWN; row++) {
    for (let column = 0; column < ACROSS; column++) {
      const x = (innerWidth * (column + 0.5)) / ACROSS;
      const y = (innerHeight * (row + 0.5)) / DOWN;
      const caret = Document.prototype.caretPositionFromPoint.call(document, x, y, {
        shadowRoots: [...roots],
      });
      const node = caret?.offsetNode;
      const run = node?.nodeType === Node.TEXT_NODE ? stretchAround(node) : undefined;
      if (run) runs.set(run.first, run);
    }
  }
  return [...runs.values()];
}

/** Tells of elements whether they are in view or a view's height away from it. */
export class NearView {
  readonly #observer: IntersectionObserver;
  readonly #near = new WeakSet<Element>();

  /** Calls `onChange` for each watched element at first, and whenever it comes near or goes away. */
  constructor(onChange: (element: Element, near: boolean) => void) {
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) this.#near.add(target);
          else this.#near.delete(target);
          onChange(target, isIntersecting);
        }
      },
      { rootMargin: '100%' },
    );
  }

  watch(element: Element): void {
    this.#observer.observe(element);
  }

  isNear(element: Element): boolean {
    return this.#near.has(element);
  }

  forget(element: Element): void {
    this.#observer.unobserve(element);
    this.#near.delete(element);
  }

  stop(): void {
    this.#observer.disconnect();
  }
}
