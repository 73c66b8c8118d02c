/**
 * Marks on the page: highlights over static ranges, never elements. The registry of highlights is
 * shared with the page, which may read or clear it; ours is put back when we next paint.
 */

import type { Mention } from '../core/matching/mention.ts';
import type { Kind } from '../data/terms.ts';
import { type Flow, placeIn } from './flows.ts';

export interface Mark {
  mention: Mention;
  /** One range for each text node that the name covers, in order. */
  ranges: StaticRange[];
}

/**
 * Neutral names: what a mark means stays between style sheet and reader. One for each line style:
 * solid for vendors and products, dotted for targets, dashed for cases, parties and watchdogs.
 */
const NAMES = { solid: 'a1', dotted: 'a2', dashed: 'a3' } as const;
type Style = keyof typeof NAMES;
/** The mark that a jump flashes, or whose card is open. */
const CURRENT = 'a4';

const styleOf = (kind: Kind): Style =>
  kind === 'vendor' || kind === 'product' ? 'solid' : kind === 'target' ? 'dotted' : 'dashed';

export class Marks {
  readonly #byNode = new WeakMap<Text, Mark[]>();
  readonly #all = new Set<Mark>();
  readonly #highlights: Record<Style, Highlight> = {
    solid: new Highlight(),
    dotted: new Highlight(),
    dashed: new Highlight(),
  };
  readonly #current = new Highlight();

  constructor() {
    this.#current.priority = 1;
  }

  get size(): number {
    return this.#all.size;
  }

  /** Marks at a text node, for pointing at them. */
  at(node: Text): readonly Mark[] {
    return this.#byNode.get(node) ?? [];
  }

  /** All marks that still stand in the page, in reading order. */
  inOrder(): Mark[] {
    return [...this.#all].filter(standing).sort((a, b) => {
      const [one, other] = [a.ranges[0], b.ranges[0]];
      if (!one || !other) return 0;
      if (one.startContainer === other.startContainer) return one.startOffset - other.startOffset;
      const { DOCUMENT_POSITION_PRECEDING } = Node;
      const order = one.startContainer.compareDocumentPosition(other.startContainer);
      return order & DOCUMENT_POSITION_PRECEDING ? 1 : -1;
    });
  }

  /** Adds a mark for a mention of a flow. */
  add(mention: Mention, flow: Flow): Mark | undefined {
    const ranges = rangesOf(mention, flow);
    const [first] = ranges;
    if (!first) return undefined;
    const mark = { mention, ranges };
    this.#all.add(mark);
    for (const range of ranges) {
      const node = range.startContainer as Text;
      this.#byNode.set(node, [...(this.#byNode.get(node) ?? []), mark]);
      this.#highlights[styleOf(mention.kind)].add(range);
    }
    return mark;
  }

  /** Takes away every mark that touches `node`: its text changed or is being read again. */
  drop(node: Text): void {
    for (const mark of this.#byNode.get(node) ?? []) this.#remove(mark);
  }

  /** Takes away the marks whose nodes have left the page. */
  sweep(): void {
    this.dropWhere((mark) => !standing(mark));
  }

  /** Takes away the marks for which `test` holds. */
  dropWhere(test: (mark: Mark) => boolean): void {
    for (const mark of this.#all) if (test(mark)) this.#remove(mark);
  }

  /** Shows `mark` as the current one; undefined for none. */
  setCurrent(mark: Mark | undefined): void {
    this.#current.clear();
    for (const range of mark?.ranges ?? []) this.#current.add(range);
    this.register();
  }

  /** Puts our highlights into the registry where they are missing; empty ones do not stay there. */
  register(): void {
    for (const style of Object.keys(NAMES) as Style[]) {
      enlist(NAMES[style], this.#highlights[style]);
    }
    enlist(CURRENT, this.#current);
  }

  /** Removes everything of ours from the page. */
  clear(): void {
    for (const mark of this.#all) this.#remove(mark);
    this.#current.clear();
    for (const style of Object.keys(NAMES) as Style[]) {
      delist(NAMES[style], this.#highlights[style]);
    }
    delist(CURRENT, this.#current);
  }

  #remove(mark: Mark): void {
    this.#all.delete(mark);
    for (const range of mark.ranges) {
      this.#highlights[styleOf(mark.mention.kind)].delete(range);
      this.#current.delete(range);
      const node = range.startContainer as Text;
      const rest = (this.#byNode.get(node) ?? []).filter((other) => other !== mark);
      if (rest.length > 0) this.#byNode.set(node, rest);
      else this.#byNode.delete(node);
    }
  }
}

const standing = ({ ranges }: Mark): boolean =>
  ranges.every(({ startContainer }) => startContainer.isConnected);

function enlist(name: string, highlight: Highlight): void {
  if (highlight.size === 0) delist(name, highlight);
  else if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
}

/** Leaves alone what the page, or a newer copy of ourselves, has put under the same name. */
function delist(name: string, highlight: Highlight): void {
  if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
}

function rangesOf({ start, end }: Mention, flow: Flow): StaticRange[] {
  const from = placeIn(flow, start, 'start');
  const to = placeIn(flow, end, 'end');
  if (!from || !to) return [];
  const nodes = flow.nodes.slice(flow.nodes.indexOf(from.node), flow.nodes.indexOf(to.node) + 1);
  return nodes.map(
    (node) =>
      new StaticRange({
        startContainer: node,
        startOffset: node === from.node ? from.offset : 0,
        endContainer: node,
        endOffset: node === to.node ? to.offset : node.data.length,
      }),
  );
}
