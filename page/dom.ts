/**
 * The DOM's own getters, asked in a way that a page cannot answer in their place. A form shows its
 * fields as properties that hide its real ones, in a content script too: `<input name="parentNode">`
 * makes `form.parentNode` that input, and a walk that trusts it never ends. The makers are marked as
 * harmless: each script carries only the getters that it asks.
 */

/** Reads `name` as the prototype defines it. The look-up waits for the first use: tools have no DOM. */
/* @__NO_SIDE_EFFECTS__ */
function getter<T extends object, R>(prototype: () => object, name: string): (of: T) => R {
  let get: ((this: T) => R) | undefined;
  return (of) => {
    get ??= find(prototype(), name) as (this: T) => R;
    return get.call(of);
  };
}

function find(prototype: object, name: string): () => unknown {
  for (let at: object | null = prototype; at; at = Object.getPrototypeOf(at)) {
    const get = Object.getOwnPropertyDescriptor(at, name)?.get;
    if (get) return get;
  }
  throw new Error(`no getter for ${name}`);
}

const ofNode = /* @__NO_SIDE_EFFECTS__ */ <R>(name: string) =>
  getter<Node, R>(() => Node.prototype, name);
const ofElement = /* @__NO_SIDE_EFFECTS__ */ <R>(name: string) =>
  getter<Element, R>(() => Element.prototype, name);

export const typeOf = ofNode<number>('nodeType');
export const parentOf = ofNode<Node | null>('parentNode');
export const nextOf = ofNode<Node | null>('nextSibling');
const ownerOf = ofNode<Document | null>('ownerDocument');
const documentOf = (node: Node): Document => ownerOf(node) ?? (node as Document);
export const previousOf = ofNode<Node | null>('previousSibling');
export const isThere = ofNode<boolean>('isConnected');
export const nameOf = ofElement<string>('localName');

/** Where `other` stands, as the bits of `compareDocumentPosition`. */
export const positionOf = (node: Node, other: Node): number =>
  Node.prototype.compareDocumentPosition.call(node, other);

/** The nearest element that matches, starting with `element` itself. */
export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);
export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);
const slotOf = ofElement<Element | null>('assignedSlot');

/** The nearest element that matches as the page is drawn: through slots, and out of shadow trees. */
export function closestDrawn(from: Element, selector: string): Element | undefined {
  for (let at: Node | null = from; at; at = drawnIn(at)) {
    if (at instanceof Element && matches(at, selector)) return at;
  }
  return undefined;
}

const drawnIn = (node: Node): Node | null =>
  node instanceof ShadowRoot
    ? node.host
    : ((node instanceof Element ? slotOf(node) : null) ?? parentOf(node));

/** The document or shadow root that a node is in, or the top of what it was cut off with. */
export const topRootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);

/** Steps through elements and text. It steps in half the time of the nodes' own links, and no page can name its way out. */
export const walkerOver = (root: Node): TreeWalker =>
  Document.prototype.createTreeWalker.call(
    documentOf(root),
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );

/** The next node that is not inside the current one. */
export function over(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}

// a document's named elements hide its properties as a form's fields do: <img name="body">
const ofDocument = /* @__NO_SIDE_EFFECTS__ */ <R>(name: string) =>
  getter<Document, R>(() => Document.prototype, name);

export const bodyOf = ofDocument<HTMLElement | null>('body');
export const topOf = ofDocument<Element | null>('documentElement');
export const titleOf = ofDocument<string>('title');
export const isHidden = ofDocument<boolean>('hidden');
export const designModeOf = ofDocument<string>('designMode');
export const focusedIn = ofDocument<Element | null>('activeElement');

/** Adds each of our listeners once more; the same one twice is one. */
const listening = new Set<() => void>();
let heardIn: Element | null = null;

/** `addEventListener` of any target, however the page has named its elements. */
export function listen(
  target: EventTarget,
  type: string,
  listener: (event: Event) => void,
  options: AddEventListenerOptions & { signal: AbortSignal },
): void {
  const add = () => EventTarget.prototype.addEventListener.call(target, type, listener, options);
  add();
  listening.add(add);
  options.signal.addEventListener('abort', () => listening.delete(add));
}

/**
 * `document.open` takes every listener from window and document, an extension's too. Called when the
 * page has changed: puts ours back where the document has another top element than before.
 */
export function keepListening(): void {
  const top = topOf(document);
  if (top === heardIn) return;
  heardIn = top;
  for (const add of listening) add();
}
