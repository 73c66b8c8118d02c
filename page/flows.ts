/**
 * Flows: runs of text that read on across inline elements, with a map back to their nodes, so that
 * `<b>NSO</b> Group` is one name and `<td>NSO</td><td>Group</td>` is not.
 */
import { bodyOf, nextOf, over, parentOf, previousOf, topOf, walkerOver } from './dom.ts';
import { lookAt, roleOf } from './elements.ts';

export interface Flow {
  text: string;
  nodes: Text[];
  /**
   * Where each node's text starts in `text`; parallel to `nodes`. Below zero for the first node of a
   * flow that goes on where another stopped.
   */
  starts: number[];
  /** Whether it goes on in a node whose text another flow began. */
  continues: boolean;
}

/** A part of the page: the siblings from `first` to `last` with everything inside them. */
export interface Stretch {
  first: Node;
  last: Node;
}

/**
 * Reads a stretch flow by flow, in document order, changing nothing. Lazy, so that the caller may
 * pause between flows; if the page moves the nodes meanwhile the walk ends or strays, and the mutation
 * that moved them brings it back.
 */
export function* flowsIn({ first, last }: Stretch): Generator<Flow> {
  const parent = parentOf(first);
  const walker = walkerOver(parent ?? first);
  walker.currentNode = first;
  let flow = emptyFlow();
  let top = first;
  let before = first;
  for (let node: Node | null = first; node; ) {
    const { role, above } = lookAt(node);
    if (above === parent) {
      if (top === last && node !== first) break;
      top = node;
    }
    // whatever is not inside or beside the one before comes after a climb
    if (flow.nodes.length > 0 && (endsFlow(role) || leftBlock(before, node, above))) {
      yield flow;
      flow = emptyFlow();
    }
    if (role === 'text') {
      append(flow, node as Text);
      while (flow.text.length > LONGEST) {
        const rest = cut(flow);
        yield flow;
        flow = rest;
      }
    } else if (role === 'break') flow.text += '\n';
    before = node;
    node = role === 'absent' || role === 'unread' ? over(walker) : walker.nextNode();
  }
  if (flow.nodes.length > 0) yield flow;
}

/** Whether a block ended between `before` and `node`, whose parent is `above`. */
function leftBlock(before: Node, node: Node, above: Node | null): boolean {
  if (above === before) return false;
  for (let at: Node | null = before; at && at !== above; at = parentOf(at)) {
    if (at !== node && endsFlow(roleOf(at))) return true;
  }
  return false;
}

const emptyFlow = (): Flow => ({ text: '', nodes: [], starts: [], continues: false });

/**
 * A longer run is read in parts, so that no step of the scan takes long: log viewers and plain text
 * files are one node of megabytes.
 */
const LONGEST = 65_536;
/** The end of a sentence or line is looked for this far back from there; else any white space. */
const END_WITHIN = 4_096;

/** Cuts a flow that is too long behind a sentence and returns what comes after it. */
function cut(flow: Flow): Flow {
  const at = endBefore(flow.text, LONGEST);
  const from = placeIn(flow, at, 'start');
  const first = from ? flow.nodes.indexOf(from.node) : 0;
  const inside = from !== undefined && from.offset > 0;
  const rest: Flow = {
    text: flow.text.slice(at),
    nodes: flow.nodes.slice(first),
    starts: flow.starts.slice(first).map((start) => start - at),
    continues: inside,
  };
  const kept = inside ? first + 1 : first;
  flow.text = flow.text.slice(0, at);
  flow.nodes.length = kept;
  flow.starts.length = kept;
  return rest;
}

function endBefore(text: string, most: number): number {
  const tail = text.slice(most - END_WITHIN, most);
  const sentence = Math.max(tail.lastIndexOf('\n'), tail.lastIndexOf('. '), tail.lastIndexOf('。'));
  const end = sentence >= 0 ? sentence : tail.lastIndexOf(' ');
  return end >= 0 ? most - END_WITHIN + end + 1 : most;
}
const endsFlow = (role: string): boolean => role === 'block' || role === 'unread';

function append(flow: Flow, node: Text): void {
  if (node.data === '') return;
  flow.nodes.push(node);
  flow.starts.push(flow.text.length);
  flow.text += node.data;
}

/** The whole of a document or shadow root as a stretch; undefined while it is empty. */
export function everything(root: Document | ShadowRoot): Stretch | undefined {
  // a frameset has no text of its own, and its frames have readers of their own
  if (root instanceof Document) {
    const top = bodyOf(root) ?? topOf(root);
    return top ? { first: top, last: top } : undefined;
  }
  const { firstChild, lastChild } = root;
  return firstChild && lastChild ? { first: firstChild, last: lastChild } : undefined;
}

/**
 * The smallest stretch that must be read again when `node` came, went or changed its text: the
 * node itself if it is a block, else the run of inline siblings that it reads on with.
 */
export function stretchAround(node: Node): Stretch | undefined {
  let at = node;
  let above = parentOf(at);
  while (above && isInlineLike(at) && isInlineLike(above)) {
    at = above;
    above = parentOf(at);
  }
  if (!above) return undefined;
  if (!isInlineLike(at)) return { first: at, last: at };
  return { first: endOfRun(at, previousOf), last: endOfRun(at, nextOf) };
}

/** The last sibling in one direction that text reads on to. */
function endOfRun(from: Node, beside: (node: Node) => Node | null): Node {
  let at = from;
  for (let other = beside(at); other && isInlineLike(other); other = beside(at)) at = other;
  return at;
}

/** Whether text reads on through `node`. */
export function isInlineLike(node: Node): boolean {
  const role = roleOf(node);
  return role === 'text' || role === 'inline' || role === 'break' || role === 'absent';
}

/** A place in a flow's text as node and offset; the end of a span sticks to the node before it. */
export function placeIn(
  flow: Flow,
  offset: number,
  side: 'start' | 'end',
): { node: Text; offset: number } | undefined {
  let low = 0;
  let high = flow.starts.length - 1;
  const target = side === 'end' ? offset - 1 : offset;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((flow.starts[middle] ?? 0) <= target) low = middle;
    else high = middle - 1;
  }
  const node = flow.nodes[low];
  const start = flow.starts[low];
  if (!node || start === undefined) return undefined;
  return { node, offset: Math.min(offset - start, node.length) };
}
