/** Marks on the page: which names stand where, and which is pointed at. */
import type { Mention } from '../core/matching/mention.ts';
import type { Look } from '../core/settings/settings.ts';
import { type Flow, placeIn } from './flows.ts';
import { Painting } from './painting.ts';

export interface Mark {
  mention: Mention;
  /** One range for each text node that the name covers, in order. */
  ranges: StaticRange[];
}

export class Marks {
  readonly #byNode = new WeakMap<Text, Mark[]>();
  readonly #all = new Set<Mark>();
  readonly #painting = new Painting();
  readonly #onVisible: () => void;
  #visible = false;

  /** Calls `onVisible` when the first mark is drawn, which needs the style sheet. */
  constructor(onVisible: () => void) {
    this.#onVisible = onVisible;
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
    }
    this.#painting.add(mark);
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
    this.#painting.setCurrent(mark);
    this.#tell();
  }

  /** Makes what was added or taken away since visible. */
  show(): void {
    this.#painting.register();
    this.#tell();
  }

  /** With `none` only the current mark is drawn. */
  setLook(look: Look): void {
    this.#painting.setLook(look);
  }

  #tell(): void {
    if (this.#visible || !this.#painting.isVisible) return;
    this.#visible = true;
    this.#onVisible();
  }

  /** Removes everything of ours from the page. */
  clear(): void {
    for (const mark of this.#all) this.#remove(mark);
    this.#painting.clear();
  }

  #remove(mark: Mark): void {
    this.#all.delete(mark);
    this.#painting.remove(mark);
    for (const range of mark.ranges) {
      const node = range.startContainer as Text;
      const rest = (this.#byNode.get(node) ?? []).filter((other) => other !== mark);
      if (rest.length > 0) this.#byNode.set(node, rest);
      else this.#byNode.delete(node);
    }
  }
}

const standing = ({ ranges }: Mark): boolean =>
  ranges.every(({ startContainer }) => startContainer.isConnected);

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
        endOffset: node === to.node ? to.offset : node.length,
      }),
  );
}
