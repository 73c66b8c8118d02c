/** What the page changed, as stretches to read again; one observer for every root of the frame. */
import {
  isHidden,
  isThere,
  keepListening,
  listen,
  nextOf,
  parentOf,
  positionOf,
  typeOf,
} from './dom.ts';
import { isInlineLike, type Stretch, stretchAround } from './flows.ts';
import type { Job } from './scanner.ts';

export interface Changes {
  stretches: Stretch[];
  /** Text nodes whose content changed: marks on them no longer fit. */
  edited: Set<Text>;
  removed: boolean;
}

interface MutationsOptions {
  onChange(changes: Changes): void;
  /** The page has changed while its tab was hidden, in ways that nobody followed. */
  onMissed(): void;
  /** Does in slices what is too long for the page to wait for. */
  later(job: Job): void;
  signal: AbortSignal;
}

/** Records that are gone through before the page goes on; a table of 10,000 rows brings 70,000. */
const AT_ONCE = 500;
/** Records between two chances to pause. */
const STEP = 250;

export class Mutations {
  readonly #observer: MutationObserver;
  readonly #roots = new WeakSet<Node>();
  #missed = false;

  constructor({ onChange, onMissed, later, signal }: MutationsOptions) {
    this.#observer = new MutationObserver((records) => {
      keepListening();
      // a clock that ticks in a hidden tab must cost nothing, and not be remembered
      if (isHidden(document)) this.#missed = true;
      else if (records.length > AT_ONCE) later(digest(records, onChange));
      else finish(digest(records, onChange));
    });
    const look = () => {
      if (!this.#missed || isHidden(document)) return;
      this.#missed = false;
      onMissed();
    };
    listen(document, 'visibilitychange', look, { signal });
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

function finish(job: Job): void {
  while (!job.next().done);
}

function* digest(records: readonly MutationRecord[], onChange: (changes: Changes) => void): Job {
  const dirty = new Set<Node>();
  const spans: Stretch[] = [];
  // all that came in, with what came into that: a row, its cells, their texts
  const fresh = new Set<Node>();
  const edited = new Set<Text>();
  let removed = false;
  let count = 0;
  for (const record of records) {
    if (++count % STEP === 0) yield;
    const { target } = record;
    if (record.type === 'characterData') {
      if (typeOf(target) !== Node.TEXT_NODE) continue;
      edited.add(target as Text);
      if (!fresh.has(target)) dirty.add(target);
      continue;
    }
    const { addedNodes } = record;
    // by number: Firefox takes three times as long to hand out an iterator
    const [first, last] = [addedNodes[0], addedNodes[addedNodes.length - 1]];
    for (let i = 0; i < addedNodes.length; i++) fresh.add(addedNodes[i] as Node);
    if (fresh.has(target)) continue;
    removed ||= record.removedNodes.length > 0;
    if (first && last && inOrder(first, last)) spans.push({ first, last });
    else for (const node of addedNodes) dirty.add(node);
    // the text on either side may read on where it was cut, or be cut where it read on
    for (const beside of [record.previousSibling, record.nextSibling]) {
      if (beside && isInlineLike(beside)) dirty.add(beside);
    }
  }
  const stretches: Stretch[] = [];
  yield* gather(
    [...spans, ...[...dirty].map((node) => ({ first: node, last: node }))],
    fresh,
    stretches,
  );
  onChange({ stretches, edited, removed });
}

/** Whether two siblings still are, one after the other: then all that came with them stands between, or went on. */
const inOrder = (first: Node, last: Node): boolean =>
  parentOf(first) !== null &&
  parentOf(first) === parentOf(last) &&
  (positionOf(first, last) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/**
 * Each changed part's stretch, once, and none that lies within something that came in. Neighbours become
 * one: a table grows row by row.
 */
function* gather(parts: readonly Stretch[], fresh: ReadonlySet<Node>, into: Stretch[]): Job {
  const firsts = new Set<Node>();
  let before: Stretch | undefined;
  let above: Node | null = null;
  let inside = false;
  let count = 0;
  for (const { first, last } of parts) {
    if (++count % STEP === 0) yield;
    const parent = parentOf(first);
    if (parent !== above) inside = insideOneOf(fresh, first);
    above = parent;
    if (inside || !isThere(first)) continue;
    const stretch = stretchAround(first);
    const end = first === last ? stretch : stretchAround(last);
    if (!stretch || !end) continue;
    if (before && nextOf(before.last) === stretch.first) before.last = end.last;
    else if (!firsts.has(stretch.first)) {
      firsts.add(stretch.first);
      before = { first: stretch.first, last: end.last };
      into.push(before);
    }
  }
}

function insideOneOf(nodes: ReadonlySet<Node>, node: Node): boolean {
  for (let at = parentOf(node); at; at = parentOf(at)) if (nodes.has(at)) return true;
  return false;
}
