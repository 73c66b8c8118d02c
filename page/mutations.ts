/** What the page changed, as stretches to read again; one observer for every root of the frame. */
import { isThere, nextOf, parentOf, typeOf } from './dom.ts';
import { isInlineLike, type Stretch, stretchAround } from './flows.ts';

export interface Changes {
  stretches: Stretch[];
  /** Text nodes whose content changed: marks on them no longer fit. */
  edited: Set<Text>;
  removed: boolean;
}

export class Mutations {
  readonly #observer: MutationObserver;
  readonly #roots = new WeakSet<Node>();

  constructor(onChange: (changes: Changes) => void, signal: AbortSignal) {
    this.#observer = new MutationObserver((records) => onChange(changesIn(records)));
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  /** Follows a document or shadow root; false if it was followed already. */
  follow(root: Document | ShadowRoot): boolean {
    if (this.#roots.has(root)) return false;
    this.#roots.add(root);
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
    return true;
  }
}

function changesIn(records: readonly MutationRecord[]): Changes {
  const dirty = new Set<Node>();
  const edited = new Set<Text>();
  let removed = false;
  for (const record of records) {
    if (record.type === 'characterData') {
      if (typeOf(record.target) !== Node.TEXT_NODE) continue;
      edited.add(record.target as Text);
      dirty.add(record.target);
      continue;
    }
    removed ||= record.removedNodes.length > 0;
    for (const node of record.addedNodes) dirty.add(node);
    // the text on either side may read on where it was cut, or be cut where it read on
    for (const beside of [record.previousSibling, record.nextSibling]) {
      if (beside && isInlineLike(beside)) dirty.add(beside);
    }
  }
  return { stretches: stretchesOf(dirty), edited, removed };
}

/**
 * Each changed node's stretch, once, and none that lies within another changed node. Neighbours become
 * one: a virtual list brings its rows one by one.
 */
function stretchesOf(dirty: ReadonlySet<Node>): Stretch[] {
  const byFirst = new Map<Node, Stretch>();
  let before: Stretch | undefined;
  let above: Node | null = null;
  let inside = false;
  for (const node of dirty) {
    const parent = parentOf(node);
    if (parent !== above) inside = insideAnother(node, dirty);
    above = parent;
    if (inside || !isThere(node)) continue;
    const stretch = stretchAround(node);
    if (!stretch) continue;
    if (before && nextOf(before.last) === stretch.first) before.last = stretch.last;
    else if (!byFirst.has(stretch.first)) {
      byFirst.set(stretch.first, stretch);
      before = stretch;
    }
  }
  return [...byFirst.values()];
}

function insideAnother(node: Node, dirty: ReadonlySet<Node>): boolean {
  for (let at = parentOf(node); at; at = parentOf(at)) if (dirty.has(at)) return true;
  return false;
}
