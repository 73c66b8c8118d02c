/**
 * One activation of Amicus in one frame: reads the page, keeps the marks true, and takes
 * everything away when its signal ends.
 */
import type { Matcher, Reading } from '../core/matching/matcher.ts';
import type { Mention } from '../core/matching/mention.ts';
import { emptyPage, weightOf } from '../core/matching/page.ts';
import { listen, titleOf } from './dom.ts';
import { isEdited } from './elements.ts';
import { everything, type Flow, placeIn } from './flows.ts';
import { Marks } from './marks.ts';
import { type Changes, Mutations } from './mutations.ts';
import { Scanner } from './scanner.ts';
import { MarkSheet } from './sheet.ts';

/** A flow with at least one candidate, kept so that it can be judged again as the page shows more. */
interface Place {
  flow: Flow;
  reading: Reading;
  /** Starts of the mentions that are marked or, like edited text, never will be. */
  settled: Set<number>;
}

export interface ReaderOptions {
  /** Called when there is text to read, and not before. */
  matcher(): Matcher;
  signal: AbortSignal;
  /** Asked once, before anything is painted; false keeps this frame unmarked. */
  mayMark(): Promise<boolean>;
  /** Kinds that the reader has switched off. */
  isHidden(mention: Mention): boolean;
  /** Our own node in the page, whose text is not the page's. */
  ownHost(): Element | undefined;
  onMarks(): void;
}

export class PageReader {
  readonly marks = new Marks();
  readonly #sheet = new MarkSheet();
  readonly #page = emptyPage();
  readonly #options: ReaderOptions;
  readonly #scanner: Scanner;
  readonly #mutations: Mutations;
  readonly #roots = new Set<WeakRef<ShadowRoot>>();
  #places = new Map<Text, Place>();
  #fresh: Place[] = [];
  #judgedAt = 0;
  #permission: 'unasked' | 'asked' | 'granted' | 'denied' = 'unasked';

  constructor(options: ReaderOptions) {
    this.#options = options;
    this.#scanner = new Scanner(
      {
        flow: (flow) => this.#readFlow(flow),
        root: (root) => this.#enterRoot(root),
        slice: () => this.#judge(),
      },
      options.signal,
    );
    this.#mutations = new Mutations((changes) => this.#apply(changes), options.signal);
    options.signal.addEventListener('abort', () => this.#remove());
  }

  /** Starts reading: what is there now at once, what comes later as it comes. */
  start(): void {
    this.#mutations.follow(document);
    const all = everything(document);
    if (all) this.#scanner.add(all, true);
  }

  /** The shadow roots met so far that still exist. */
  roots(): ShadowRoot[] {
    return [...this.#roots].flatMap((reference) => {
      const root = reference.deref();
      if (!root) this.#roots.delete(reference);
      return root ?? [];
    });
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

  /** Judges and paints again from what was read, after the reader changed what is hidden. */
  repaint(): void {
    this.marks.clear();
    for (const place of this.#places.values()) place.settled.clear();
    this.#paint([...this.#places.values()]);
  }

  #enterRoot(root: ShadowRoot): void {
    if (root.host === this.#options.ownHost() || !this.#mutations.follow(root)) return;
    this.#roots.add(new WeakRef(root));
    const all = everything(root);
    if (all) this.#scanner.add(all);
  }

  #readFlow(flow: Flow): void {
    for (const node of flow.nodes) this.#forget(node);
    if (!/\S/.test(flow.text)) return;
    const reading = this.#options.matcher().read(flow.text);
    const [first] = flow.nodes;
    if (!reading || !first) return;
    if (weightOf(this.#page) === 0) this.#options.matcher().hear(titleOf(document), this.#page);
    this.#options.matcher().learn(reading, this.#page);
    const place = { flow, reading, settled: new Set<number>() };
    this.#places.set(first, place);
    this.#fresh.push(place);
  }

  #forget(node: Text): void {
    if (this.#places.size === 0) return;
    this.marks.drop(node);
    this.#places.delete(node);
  }

  #apply({ stretches, edited, removed }: Changes): void {
    for (const node of edited) this.marks.drop(node);
    if (removed && this.#places.size > 0) {
      this.marks.sweep();
      for (const node of this.#places.keys()) if (!node.isConnected) this.#places.delete(node);
      this.#tell();
    }
    for (const stretch of stretches) this.#scanner.add(stretch);
  }

  #judge(): void {
    const fresh = this.#fresh;
    this.#fresh = [];
    if (fresh.length === 0) return;
    const weight = weightOf(this.#page);
    const grown = weight !== this.#judgedAt;
    this.#judgedAt = weight;
    this.#paint(grown ? [...this.#places.values()] : fresh);
  }

  #paint(places: readonly Place[]): void {
    if (this.#permission !== 'granted') {
      if (places.length > 0) this.#ask(places);
      return;
    }
    for (const place of places) this.#mark(place);
    this.marks.register();
    this.#tell();
  }

  /** Only a frame that has something to mark asks, so that nearly all frames never wake anybody. */
  #ask(places: readonly Place[]): void {
    if (this.#permission !== 'unasked') return;
    const hasMention = places.some(
      ({ reading }) => this.#options.matcher().judge(reading, this.#page).length > 0,
    );
    if (!hasMention) return;
    this.#permission = 'asked';
    this.#options.mayMark().then((may) => {
      if (this.#options.signal.aborted) return;
      this.#permission = may ? 'granted' : 'denied';
      if (!may) return;
      this.#watchEditing();
      this.#paint([...this.#places.values()]);
    });
  }

  #mark({ flow, reading, settled }: Place): void {
    for (const mention of this.#options.matcher().judge(reading, this.#page)) {
      if (settled.has(mention.start) || this.#options.isHidden(mention)) continue;
      settled.add(mention.start);
      const element = placeIn(flow, mention.start, 'start')?.node.parentElement;
      if (!element || isEdited(element)) continue;
      if (this.marks.add(mention, flow)) this.#sheet.adoptInto(element.getRootNode());
    }
  }

  #told = 0;
  #tell(): void {
    if (this.marks.size === this.#told) return;
    this.#told = this.marks.size;
    this.#options.onMarks();
  }

  #remove(): void {
    this.marks.clear();
    this.#sheet.remove();
    this.#places = new Map();
    this.#fresh = [];
  }
}
