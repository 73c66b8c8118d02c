/**
 * Texts of a part of the page in batches, for the sieve: all that stands there, without asking which
 * runs read on, for most of it holds no name. docs/decisions/0008-a-glance-before-reading.md has the figures.
 */
import { fold, isOdd } from '../core/matching/fold.ts';
import { firstNot } from '../core/matching/sorted.ts';
import { nextOf, over, parentOf, walkerOver } from './dom.ts';
import { isUnread, mayHost, roleOfName, shadowRootOf } from './elements.ts';
import { isInlineLike, type Stretch } from './flows.ts';

/** Units of text in a batch, about: what is sifted in a fraction of a slice. */
const BATCH = 12_288;
/** What a step to the next node costs, in units. */
const WALKED = 32;
/** A longer run or text is cut. The parts of a text overlap by `REACH`. */
const LONGEST = 65_536;
/** No name needs more units to be told by. */
const REACH = 64;

/** Texts of the page in document order, and the runs that they make. */
export class Batch {
  readonly nodes: Text[] = [];
  /** What each node says. */
  readonly parts: string[] = [];
  /** Numbers of the nodes whose text goes on in a word of the node before: `<b>N</b>SO`. */
  readonly joined = new Set<number>();
  /** The number of the node that each run starts with. */
  readonly runs: number[] = [];
  /** The first run's text in the batch before, where it was cut. */
  before = '';
  /** Whether the last run goes on in the next batch. */
  cut = false;
  #starts: number[] | undefined;

  /** All of it, folded, with a line break wherever words do not go on. */
  text(): string {
    const all = this.#between(0, this.parts.length);
    if (!isOdd(all)) return all;
    // folding changes lengths: part by part, for only few have anything to fold
    this.parts.forEach((part, i) => {
      this.parts[i] = fold(part).text;
    });
    return this.#between(0, this.parts.length);
  }

  /** Whose text stands at an offset of `text()`. */
  nodeAt(offset: number): Text | undefined {
    return this.nodes[this.#numberAt(offset)];
  }

  /** The number of the run at an offset of `text()`. */
  runAt(offset: number): number {
    const number = this.#numberAt(offset);
    return firstNot(this.runs, (start) => start <= number) - 1;
  }

  /** The text of a run. */
  run(index: number): string {
    const own = this.#between(this.runs[index] ?? 0, this.runs[index + 1] ?? this.parts.length);
    return index === 0 && this.before !== '' ? `${this.before}\n${own}` : own;
  }

  #between(from: number, to: number): string {
    const { joined, parts } = this;
    const some = from === 0 && to === parts.length ? parts : parts.slice(from, to);
    return joined.size === 0
      ? some.join('\n')
      : some.map((part, i) => (i === 0 || joined.has(from + i) ? part : `\n${part}`)).join('');
  }

  #numberAt(offset: number): number {
    if (!this.#starts) {
      let at = 0;
      this.#starts = this.parts.map((part, i) => {
        const start = i === 0 || this.joined.has(i) ? at : at + 1;
        at = start + part.length;
        return start;
      });
    }
    return firstNot(this.#starts, (start) => start <= offset) - 1;
  }
}

const TEXT = 3;
const SPACE = 0x20;

/**
 * Goes through a stretch in document order, changing nothing, and names the shadow roots in it, and
 * the custom elements that have none. The
 * caller may pause between batches; where a page moves nodes meanwhile, the mutation brings it back.
 * No generator: engines compile a plain loop sooner, and this one runs over every page.
 */
export class Texts {
  readonly #walker: TreeWalker;
  readonly #end: Node | null;
  readonly #onRoot: (root: ShadowRoot) => void;
  readonly #onRootless: (custom: Element) => void;
  readonly #first: Node;
  #unread: boolean | undefined;
  #node: Node | null;
  /** The text before, which the next may read on from; undefined where a block begins. */
  #last: Text | undefined;
  /** The run that the batch before was cut in. */
  #cut = '';
  /** A text of megabytes, as log viewers have, and how far it is read. Firefox copies it at each `data`. */
  #long: { node: Text; data: string; from: number } | undefined;

  constructor(
    { first, last }: Stretch,
    onRoot: (root: ShadowRoot) => void,
    onRootless: (custom: Element) => void,
  ) {
    this.#walker = walkerOver(parentOf(first) ?? first);
    this.#walker.currentNode = first;
    this.#first = first;
    this.#node = first;
    this.#end = nextOf(last);
    this.#onRoot = onRoot;
    this.#onRootless = onRootless;
  }

  /** Whether all of it stands where nothing is read. Asked only where there is a name: it is dear. */
  get unread(): boolean {
    this.#unread ??= isUnread(this.#first);
    return this.#unread;
  }

  /** The next batch; undefined when all is read. */
  next(): Batch | undefined {
    const batch = new Batch();
    batch.before = this.#cut;
    if (this.#long) this.#window(this.#long, batch);
    else this.#fill(batch);
    if (batch.nodes.length === 0) return undefined;
    batch.cut = this.#last !== undefined;
    this.#cut = batch.cut ? batch.run(batch.runs.length - 1).slice(-LONGEST) : '';
    return batch;
  }

  /** Nearly no text is joined or looked at twice: this runs before any engine has compiled it. */
  #fill({ nodes, parts, runs, joined }: Batch): void {
    const walker = this.#walker;
    const end = this.#end;
    let node = this.#node;
    let last = this.#last;
    // a name may stand across the cut; it is told by any node of its run
    let tail = last && this.#cut.slice(-REACH);
    let inWord = tail !== undefined && tail.charCodeAt(tail.length - 1) > SPACE;
    if (last) runs.push(0);
    for (
      let units = 0;
      node && node !== end && (units < BATCH || (last && units < LONGEST));
      units += WALKED
    ) {
      if (node.nodeType === TEXT) {
        const text = node as Text;
        const { data } = text;
        const { length } = data;
        if (tail !== undefined) {
          nodes.push(text);
          parts.push(tail);
          tail = undefined;
        }
        if (last === undefined) runs.push(parts.length);
        else if (inWord && data.charCodeAt(0) > SPACE) {
          if (blockOf(last) === blockOf(text)) joined.add(parts.length);
          else runs.push(parts.length);
        }
        if (length > 0) inWord = data.charCodeAt(length - 1) > SPACE;
        else joined.add(parts.length);
        last = text;
        nodes.push(text);
        units += length;
        if (length > LONGEST) {
          parts.push(data.slice(0, LONGEST));
          this.#long = { node: text, data, from: LONGEST - REACH };
          units = LONGEST;
        } else parts.push(data);
        node = walker.nextNode();
        continue;
      }
      // a form's field may be named like this: then it is no name that is known
      const name: unknown = (node as Element).localName;
      const role = roleOfName(name);
      if (role === 'absent') {
        node = over(walker);
        continue;
      }
      if (role === 'unread') {
        last = tail = undefined;
        node = over(walker);
        continue;
      }
      if (role === 'break') inWord = false;
      else if (role === undefined || name === 'span') {
        if (mayHost(name)) {
          const root = (node as Element).shadowRoot;
          if (root) this.#onRoot(root);
          else if (node.firstChild === null) this.#seek(node as Element);
        } else if (typeof name === 'string' && name.includes('-')) {
          if (!this.#seek(node as Element)) this.#onRootless(node as Element);
        }
        if (name !== 'span') last = tail = undefined;
      }
      node = walker.nextNode();
    }
    this.#node = node;
    this.#last = this.#long || (node && node !== end) ? last : undefined;
  }

  /** Whether an element has a shadow root, a closed one too. */
  #seek(element: Element): boolean {
    const root = shadowRootOf(element);
    if (root) this.#onRoot(root);
    return root !== null;
  }

  #window(long: { node: Text; data: string; from: number }, { nodes, parts, runs }: Batch): void {
    const { node, data, from } = long;
    nodes.push(node);
    runs.push(0);
    parts.push(data.slice(from, from + LONGEST));
    long.from += LONGEST - REACH;
    if (from + LONGEST >= data.length) this.#long = undefined;
  }
}

/** The element that ends what reads on from a text. */
function blockOf(text: Text): Node | null {
  let at = parentOf(text);
  while (at && isInlineLike(at)) at = parentOf(at);
  return at;
}
