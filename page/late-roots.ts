/**
 * Custom elements that are defined when the page has long been read: then they get their shadow roots,
 * and no observer hears of it. An extension has no registry of elements to ask, so it looks again.
 */
import { isHidden, isThere, matches, nameOf } from './dom.ts';
import { shadowRootOf } from './elements.ts';

/** Milliseconds until the first look; each wait is twice the one before, up to the last. */
const FIRST = 250;
const LAST = 16_000;

export class LateRoots {
  /** One element of each name that is not defined. */
  readonly #samples = new Map<string, WeakRef<Element>>();
  readonly #roots: () => readonly ShadowRoot[];
  readonly #onRoot: (root: ShadowRoot) => void;
  #wait = FIRST;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `roots` are those in which such elements may stand, besides the document. */
  constructor(
    roots: () => readonly ShadowRoot[],
    onRoot: (root: ShadowRoot) => void,
    signal: AbortSignal,
  ) {
    this.#roots = roots;
    this.#onRoot = onRoot;
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#samples.clear();
    });
  }

  /** A custom element without a root: it is looked at again if it is not defined yet. */
  expect(element: Element): void {
    const name = nameOf(element);
    if (this.#samples.has(name) || matches(element, ':defined')) return;
    this.#samples.set(name, new WeakRef(element));
    this.#wait = FIRST;
    this.#lookLater();
  }

  /** Enters the roots of what has been defined since; costs a question for each name. */
  look(): void {
    for (const [name, sample] of this.#samples) {
      const element = sample.deref();
      if (element && isThere(element) && !matches(element, ':defined')) continue;
      this.#samples.delete(name);
      this.#enter(name);
    }
  }

  #enter(name: string): void {
    for (const root of [document, ...this.#roots()]) {
      const { querySelectorAll } = root instanceof Document ? Document.prototype : root;
      for (const element of querySelectorAll.call(root, CSS.escape(name))) {
        const shadow = shadowRootOf(element);
        if (shadow) this.#onRoot(shadow);
        else this.expect(element);
      }
    }
  }

  /** Less and less often, for many elements with such names are never defined. */
  #lookLater(): void {
    clearTimeout(this.#timer);
    if (this.#samples.size === 0 || this.#wait > LAST) return;
    this.#timer = setTimeout(() => {
      this.#wait *= 2;
      if (!isHidden(document)) this.look();
      this.#lookLater();
    }, this.#wait);
  }
}
