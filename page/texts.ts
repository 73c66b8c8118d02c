/**
 * Texts of a part of the page in batches, for the sieve: all that stands there, without asking which
 * runs read on, for most of it holds no name. docs/decisions/0008-a-glance-before-reading.md has the figures.
 */
import { fold, isOdd } from '../core/matching/fold.ts';
import { firstNot } from '../core/matching/sorted.ts';
import { nextOf, over, parentOf, walkerOver } from './dom.ts';
import { AT_ELEMENT, shadowRootOf } from './elements.ts';
import type { Stretch } from './flows.ts';

/** Units of text in a batch, about: what is sifted in a fraction of a slice. */
const BATCH = 8192;
/** What walking to a text costs, in units. */
const WALKED = 32;
/** A longer text is cut, and its parts overlap by `REACH`. */
const LONGEST = 65_536;
/** No name needs more units to be told by. */
const REACH = 64;

/** Texts at the end of a batch that come again: a name has so many nodes at most. */
const OVERLAP = 8;

/** Parts of text, set apart by line breaks as blocks are. */
export class Batch {
  /** Whose text each part is; a node may have several. */
  readonly nodes: Text[] = [];
  readonly parts: string[] = [];
  #starts: number[] | undefined;

  /** All of it, folded. */
  text(): string {
    const joined = this.parts.join('\n');
    if (!isOdd(joined)) return joined;
    // folding changes lengths: part by part, for only few have anything to fold
    this.parts.forEach((part, i) => {
      this.parts[i] = fold(part).text;
    });
    return this.parts.join('\n');
  }

  /** Whose text stands at an offset of `text()`. */
  nodeAt(offset: number): Text | undefined {
    this.#starts ??= startsOf(this.parts);
    return this.nodes[firstNot(this.#starts, (start) => start <= offset) - 1];
  }
}

function startsOf(parts: readonly string[]): number[] {
  let at = 0;
  return parts.map((part) => {
    const start = at;
    at += part.length + 1;
    return start;
  });
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
  #node: Node | null;
  /** The end of the text before, which the next may read on from; empty where a block begins. */
  #run = '';
  /** Units since a word went on from one text to the next. */
  #sinceSeam = REACH;
  #last: { node: Text; end: string } | undefined;
  /** A text of megabytes, as log viewers have, and how far it is read. Firefox copies it at each `data`. */
  #long: { node: Text; data: string; from: number } | undefined;

  constructor(
    { first, last }: Stretch,
    onRoot: (root: ShadowRoot) => void,
    onRootless: (custom: Element) => void = () => {},
  ) {
    this.#walker = walkerOver(parentOf(first) ?? first);
    this.#walker.currentNode = first;
    this.#node = first;
    this.#end = nextOf(last);
    this.#onRoot = onRoot;
    this.#onRootless = onRootless;
  }

  /** The next batch; undefined when all is read. */
  next(): Batch | undefined {
    const batch = new Batch();
    if (this.#long) this.#window(this.#long, batch);
    else this.#fill(batch);
    return batch.nodes.length > 0 ? batch : undefined;
  }

  #fill({ nodes, parts }: Batch): void {
    const seamNodes: Text[] = [];
    const seams: string[] = [];
    const walker = this.#walker;
    const end = this.#end;
    let node = this.#node;
    let run = this.#run;
    let sinceSeam = this.#sinceSeam;
    for (let units = 0; node && node !== end && units < BATCH; ) {
      if (node.nodeType === TEXT) {
        const text = node as Text;
        const { data } = text;
        const { length } = data;
        if (run.charCodeAt(run.length - 1) > SPACE && data.charCodeAt(0) > SPACE) sinceSeam = 0;
        // `<b>N</b>SO <i>Group</i>`: once more without the breaks, as far as a name may reach
        if (sinceSeam < REACH && run !== '') {
          seamNodes.push(text);
          seams.push(run.slice(-REACH) + data.slice(0, REACH));
        }
        sinceSeam += length;
        run = run === '' || length > REACH ? data : run.slice(-REACH) + data;
        nodes.push(text);
        units += length + WALKED;
        if (length > LONGEST) {
          parts.push(data.slice(0, LONGEST));
          this.#long = { node: text, data, from: LONGEST - REACH };
          units = BATCH;
        } else parts.push(data);
        node = walker.nextNode();
        continue;
      }
      // a form's field may be named like this: then it is no name that is known
      const name: unknown = (node as Element).localName;
      const at = AT_ELEMENT.get(name);
      if (at === 'skip') {
        node = over(walker);
        continue;
      }
      if (name === 'br') run += '\n';
      else if (at !== 'inline') {
        const custom = at === undefined && typeof name === 'string' && name.includes('-');
        if (custom || at === 'host') {
          const root = shadowRootOf(node as Element, custom || node.firstChild === null);
          if (root) this.#onRoot(root);
          else if (custom) this.#onRootless(node as Element);
        }
        if (name !== 'span') {
          run = '';
          sinceSeam = REACH;
        }
      }
      node = walker.nextNode();
    }
    this.#node = node;
    this.#run = run;
    this.#sinceSeam = sinceSeam;
    this.#overlap(nodes, parts);
    nodes.push(...seamNodes);
    parts.push(...seams);
  }

  /** A name may stand across two batches: the end of one comes again in the next. */
  #overlap(nodes: Text[], parts: string[]): void {
    const [last, first] = [nodes.at(-1), this.#last];
    this.#last = last && { node: last, end: parts.slice(-OVERLAP).join('\n').slice(-REACH) };
    if (!first || !last) return;
    nodes.unshift(first.node);
    parts.unshift(first.end);
  }

  #window(long: { node: Text; data: string; from: number }, { nodes, parts }: Batch): void {
    const { node, data, from } = long;
    nodes.push(node);
    parts.push(data.slice(from, from + LONGEST));
    long.from += LONGEST - REACH;
    if (from + LONGEST >= data.length) this.#long = undefined;
  }
}
