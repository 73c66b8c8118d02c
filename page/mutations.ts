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
/** Nodes that come at once and are looked at one by one. */
const FEW = 50;

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

interface Part extends Stretch {
  /** What several nodes came into. */
  into?: Node;
}

function* digest(records: readonly MutationRecord[], onChange: (changes: Changes) => void): Job {
  const dirty = new Set<Node>();
  const spans: Part[] = [];
  // all that came in a few at a time, with what came into that: a row, its cells, their texts
  const fresh = new Set<Node>();
  const many: Part[] = [];
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
    const { length } = addedNodes;
    // each node that is touched costs Firefox a wrapper: 100,000 new lines kept a key waiting for half a second
    if (records.length > 1 && length <= FEW) {
      for (let i = 0; i < length; i++) fresh.add(addedNodes[i] as Node);
    }
    if (fresh.has(target)) continue;
    removed ||= record.removedNodes.length > 0;
    const [first, last] = [addedNodes[0], addedNodes[length - 1]];
    if (first && last && stillTogether(first, last, length)) {
      (length > FEW ? many : spans).push({ first, last, into: target });
    } else for (const node of addedNodes) dirty.add(node);
    // the text on either side may read on where it was cut, or be cut where it read on
    for (const beside of [record.previousSibling, record.nextSibling]) {
      if (beside && isInlineLike(beside)) dirty.add(beside);
    }
  }
  const stretches: Stretch[] = [];
  const single = [...dirty].map((node) => ({ first: node, last: node }));
  yield* gather([...many, ...spans, ...single], fresh, many, stretches);
  onChange({ stretches, edited, removed });
}

/** Whether siblings that came together still stand so: one that does not has gone on, which is a change of its own. */
function stillTogether(first: Node, last: Node, length: number): boolean {
  if (length > FEW) {
    const follows = (positionOf(first, last) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return follows && parentOf(first) === parentOf(last);
  }
  // asking for the order of siblings takes browsers a walk through all of their parent's children
  let at: Node | null = first;
  for (let i = 1; at && i < length; i++) at = nextOf(at);
  return at === last;
}

/**
 * Each changed part's stretch, once, and none that lies within something that came in. Neighbours become
 * one: a table grows row by row.
 */
function* gather(
  parts: readonly Part[],
  fresh: ReadonlySet<Node>,
  many: readonly Stretch[],
  into: Stretch[],
): Job {
  const firsts = new Set<Node>();
  let before: Stretch | undefined;
  let above: Node | null = null;
  let inside = false;
  let count = 0;
  for (const part of parts) {
    if (++count % STEP === 0) yield;
    const { first, last } = whole(part);
    const parent = parentOf(first);
    if (parent !== above) inside = insideOneOf(fresh, first);
    above = parent;
    if (inside || isAmong(many, first) || !isThere(first)) continue;
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

/** The part; or, where its ends have gone while we paused, all of what it came into. */
function whole(part: Part): Stretch {
  const { first, last, into } = part;
  const stands = isThere(first) && parentOf(first) === parentOf(last);
  return stands || into === undefined ? part : { first: into, last: into };
}

/** Whether a node lies in what came in large numbers. Not asked of too many: then some text is read twice. */
const isAmong = (many: readonly Stretch[], node: Node): boolean =>
  many.length <= FEW && many.some((span) => span.first !== node && isWithin(node, span));

/** Whether a node stands between the ends of a stretch, or in one of them. */
const isWithin = (node: Node, { first, last }: Stretch): boolean =>
  isThere(first) &&
  (positionOf(first, node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
  (positionOf(last, node) &
    (Node.DOCUMENT_POSITION_PRECEDING | Node.DOCUMENT_POSITION_CONTAINED_BY)) !==
    0;

function insideOneOf(nodes: ReadonlySet<Node>, node: Node): boolean {
  for (let at = parentOf(node); at; at = parentOf(at)) if (nodes.has(at)) return true;
  return false;
}
