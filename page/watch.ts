/**
 * The first script's share: reads the frame and what changes in it, to find out whether a mark is
 * possible. Nearly always none is. Where one is, the second script takes over, and the frame is read
 * once more for it.
 */
import { Prospects } from '../core/matching/prospects.ts';
import type { Sieve } from '../core/matching/sieve.ts';
import { titleOf } from './dom.ts';
import { everything, type Flow } from './flows.ts';
import { type Changes, Mutations } from './mutations.ts';
import { Scanner } from './scanner.ts';

/** Looks closer at what may hold a name: the second script. */
export interface Follower {
  /** A run of text; what was read from its nodes before no longer holds. */
  read(flow: Flow): void;
  /** What changed, before it is read again. */
  changed(changes: Changes): void;
  /** A slice is over: time to judge and paint. */
  slice(): void;
  /** Our own node in the page, whose text is not the page's. */
  ownHost(): Element | undefined;
}

export interface WatchOptions {
  names: Sieve;
  topic: Sieve;
  signal: AbortSignal;
  /** Called once, when the frame can hold a mark. */
  onProspect(): void;
}

export class Watch {
  readonly signal: AbortSignal;
  readonly #options: WatchOptions;
  readonly #prospects: Prospects;
  readonly #scanner: Scanner;
  readonly #mutations: Mutations;
  readonly #roots = new Set<WeakRef<ShadowRoot>>();
  #follower: Follower | undefined;
  #told = false;
  #titled = false;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.signal = options.signal;
    this.#prospects = new Prospects(options.names, options.topic);
    this.#scanner = new Scanner(
      {
        flow: (flow) => this.#read(flow),
        root: (root) => this.#enterRoot(root),
        slice: () => this.#slice(),
      },
      options.signal,
    );
    this.#mutations = new Mutations((changes) => this.#apply(changes), options.signal);
  }

  /** Starts reading: what is there now at once, what comes later as it comes. */
  start(): void {
    this.#mutations.follow(document);
    const all = everything(document);
    if (all) this.#scanner.add(all, true);
  }

  /** Hands over to the second script, and reads everything once more for it. */
  follow(follower: Follower): void {
    this.#follower = follower;
    this.#scanner.clear();
    for (const root of [document, ...this.roots()]) {
      const all = everything(root);
      if (all) this.#scanner.add(all);
    }
  }

  /** The shadow roots met so far that still exist. */
  roots(): ShadowRoot[] {
    return [...this.#roots].flatMap((reference) => {
      const root = reference.deref();
      if (!root) this.#roots.delete(reference);
      return root ?? [];
    });
  }

  #enterRoot(root: ShadowRoot): void {
    if (root.host === this.#follower?.ownHost() || !this.#mutations.follow(root)) return;
    this.#roots.add(new WeakRef(root));
    const all = everything(root);
    if (all) this.#scanner.add(all);
  }

  #read(flow: Flow): void {
    if (this.#follower) this.#follower.read(flow);
    // between asking and the second script's coming there is nothing to find out
    else if (this.#told) return;
    // the title is heard once there is a name for it to speak for
    else if (this.#prospects.see(flow.text) && !this.#titled) {
      this.#titled = true;
      this.#prospects.hear(titleOf(document));
    }
  }

  #apply(changes: Changes): void {
    this.#follower?.changed(changes);
    for (const stretch of changes.stretches) this.#scanner.add(stretch);
  }

  #slice(): void {
    this.#follower?.slice();
    if (this.#told || !this.#prospects.possible) return;
    this.#told = true;
    this.#scanner.clear();
    this.#options.onProspect();
  }
}
