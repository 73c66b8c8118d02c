/** What the page changed, as stretches to read again; one observer for every root of the frame. */
import { isThere, parentOf, typeOf } from './dom.ts';
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

/** Each changed node's stretch, once, and none that lies within another changed node. */
function stretchesOf(dirty: ReadonlySet<Node>): Stretch[] {
  const byFirst = new Map<Node, Stretch>();
  for (const node of dirty) {
    if (!isThere(node) || insideAnother(node, dirty)) continue;
    const stretch = stretchAround(node);
    if (stretch) byFirst.set(stretch.first, stretch);
  }
  return [...byFirst.values()];
}

function insideAnother(node: Node, dirty: ReadonlySet<Node>): boolean {
  for (let at = parentOf(node); at; at = parentOf(at)) if (dirty.has(at)) return true;
  return false;
}
