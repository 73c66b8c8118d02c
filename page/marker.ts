/** The second script's share: tells names from look-alikes, keeps the marks true, and takes them away. */
import type { Matcher, Reading } from '../core/matching/matcher.ts';
import type { Mention } from '../core/matching/mention.ts';
import { emptyPage, weightOf } from '../core/matching/page.ts';
import type { Sieve } from '../core/matching/sieve.ts';
import type { Look } from '../core/settings/settings.ts';
import { isThere, keepListening, listen, titleOf } from './dom.ts';
import { isEdited } from './elements.ts';
import { type Flow, flowsIn, placeIn, type Stretch, stretchAround } from './flows.ts';
import { runsInView } from './in-view.ts';
import { Marks } from './marks.ts';
import type { Changes } from './mutations.ts';
import type { Job } from './scanner.ts';
import { MarkSheet } from './sheet.ts';
import type { Batch, Texts } from './texts.ts';
import type { Follower } from './watch.ts';

/** A flow with at least one candidate, kept so that it can be judged again as the page shows more. */
interface Place {
  flow: Flow;
  reading: Reading;
  /** Starts of the mentions that are marked or, like edited text, never will be. */
  settled: Set<number>;
}

export interface MarkerOptions {
  matcher: Matcher;
  signal: AbortSignal;
  /** Whether the reader wants a name left alone. */
  isHidden(mention: Mention): boolean;
  /** How marks are drawn; with `none` only the current one is. */
  look(): Look;
  ownHost(): Element | undefined;
  /** The first mark is drawn. */
  onVisible(): void;
  onMarks(): void;
}

export class Marker implements Follower {
  readonly marks: Marks;
  readonly #sheet = new MarkSheet();
  readonly #page = emptyPage();
  readonly #options: MarkerOptions;
  #places = new Map<Text, Place[]>();
  /** Places with a candidate that more of the page may yet turn into a mention. */
  readonly #open = new Set<Place>();
  #judgedAt = 0;
  #told = 0;

  constructor(options: MarkerOptions) {
    this.#options = options;
    this.marks = new Marks(() => options.onVisible());
    this.marks.setLook(options.look());
    options.matcher.hear(titleOf(document), this.#page);
    options.signal.addEventListener('abort', () => this.#remove());
    this.#watchEditing();
  }

  ownHost(): Element | undefined {
    return this.#options.ownHost();
  }

  /** What is in view. */
  first(roots: readonly ShadowRoot[]): Stretch[] {
    return runsInView(roots);
  }

  /** Puts together and reads each run of text that may hold a name. */
  *look(texts: Texts): Job {
    const { sieve } = this.#options.matcher;
    const read = new Set<Text>();
    for (let batch = texts.next(); batch; batch = texts.next()) {
      const nodes = mayHoldNames(batch, sieve);
      if (nodes.size > 0 && texts.unread) return;
      for (const node of nodes) {
        const run = read.has(node) ? undefined : stretchAround(node);
        if (!run) continue;
        for (const flow of flowsIn(run)) {
          for (const one of flow.nodes) read.add(one);
          this.#read(flow);
          yield;
        }
      }
      for (const node of batch.nodes) if (!read.has(node)) this.#forget(node);
      yield;
    }
  }

  #read(flow: Flow): void {
    const [first] = flow.nodes;
    for (const node of flow.nodes) {
      // the rest of a long node is no new text of it
      if (!flow.continues || node !== first) this.#forget(node);
    }
    const reading = this.#options.matcher.read(flow.text);
    if (!reading || !first) return;
    this.#options.matcher.learn(reading, this.#page);
    const place = { flow, reading, settled: new Set<number>() };
    this.#places.set(first, [...(this.#places.get(first) ?? []), place]);
    this.#mark(place);
  }

  #forget(node: Text): void {
    if (this.#places.size === 0) return;
    this.marks.drop(node);
    for (const place of this.#places.get(node) ?? []) this.#open.delete(place);
    this.#places.delete(node);
  }

  changed({ edited, removed }: Changes): void {
    keepListening();
    for (const node of edited) this.marks.drop(node);
    if (!removed || this.#places.size === 0) return;
    this.marks.sweep();
    for (const node of this.#places.keys()) if (!isThere(node)) this.#forget(node);
    this.#tell();
  }

  slice(): Job | undefined {
    this.marks.show();
    this.#tell();
    const weight = weightOf(this.#page);
    if (weight === this.#judgedAt) return undefined;
    this.#judgedAt = weight;
    return this.#judgeAgain([...this.#open]);
  }

  /** The page has shown more than when these were judged. */
  *#judgeAgain(places: readonly Place[]): Job {
    for (const place of places) {
      if (!this.#open.has(place)) continue;
      this.#mark(place);
      yield;
    }
  }

  /** Judges and paints again from what was read, after the reader changed what is drawn. */
  repaint(): void {
    this.marks.clear();
    this.marks.setLook(this.#options.look());
    if (this.#options.look() === 'none') this.#sheet.remove();
    for (const place of this.#all()) {
      place.settled.clear();
      this.#mark(place);
    }
    this.marks.show();
    this.#tell();
  }

  #all(): Place[] {
    return [...this.#places.values()].flat();
  }

  /**
   * Text can become editable without any change that an observer sees: a script switches
   * `designMode` on, mostly when the page has loaded, or an attribute when the reader clicks.
   */
  #watchEditing(): void {
    const { signal } = this.#options;
    const look = () => {
      this.marks.dropWhere(({ ranges }) => {
        const element = ranges[0]?.startContainer.parentElement;
        return element != null && isEdited(element);
      });
      this.#tell();
    };
    listen(window, 'focusin', look, { capture: true, passive: true, signal });
    // after the page's own listeners for the same event
    listen(window, 'load', () => setTimeout(look, 0), { signal });
  }

  #mark(place: Place): void {
    const { flow, reading, settled } = place;
    for (const mention of this.#options.matcher.judge(reading, this.#page)) {
      if (settled.has(mention.start) || this.#options.isHidden(mention)) continue;
      settled.add(mention.start);
      const element = placeIn(flow, mention.start, 'start')?.node.parentElement;
      if (!element || isEdited(element)) continue;
      if (this.marks.add(mention, flow) && this.#options.look() !== 'none') {
        this.#sheet.adoptInto(element.getRootNode());
      }
    }
    if (settled.size < reading.hits.length) this.#open.add(place);
    else this.#open.delete(place);
  }

  #tell(): void {
    if (this.marks.size === this.#told) return;
    this.#told = this.marks.size;
    this.#options.onMarks();
  }

  #remove(): void {
    this.marks.clear();
    this.#sheet.remove();
    this.#places = new Map();
    this.#open.clear();
  }
}

/** Nodes in whose text a name may start, or go on from the node before. */
function mayHoldNames(batch: Batch, sieve: Sieve): ReadonlySet<Text> {
  const nodes = new Set<Text>();
  sieve.scan(batch.text(), (at) => {
    const node = batch.nodeAt(at);
    if (node) nodes.add(node);
  });
  return nodes;
}
