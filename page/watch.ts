/**
 * The first script's share: reads the frame, keeps to what changes, and holds on to the runs of text
 * that may hold a name until the second script is there to look closer. Nearly all frames never
 * need that one.
 */
import { Prospects } from '../core/matching/prospects.ts';
import type { Sieve } from '../core/matching/sieve.ts';
import { isThere, titleOf } from './dom.ts';
import { everything, type Flow } from './flows.ts';
import { type Changes, Mutations } from './mutations.ts';
import { Scanner } from './scanner.ts';

/** Looks closer at what may hold a name: the second script. */
export interface Follower {
  /** A run of text that passed the sieve; what was read before from its nodes no longer holds. */
  read(flow: Flow): void;
  /** A node's text is being read again. */
  forget(node: Text): void;
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
  /** The sieve for names, which the second script goes on with. */
  readonly names: Sieve;
  readonly #options: WatchOptions;
  readonly #prospects: Prospects;
  readonly #scanner: Scanner;
  readonly #mutations: Mutations;
  readonly #roots = new Set<WeakRef<ShadowRoot>>();
  #held = new Map<Text, Flow>();
  #follower: Follower | undefined;
  #told = false;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.signal = options.signal;
    this.names = options.names;
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
    options.signal.addEventListener('abort', () => this.#held.clear());
  }

  /** Starts reading: what is there now at once, what comes later as it comes. */
  start(): void {
    this.#mutations.follow(document);
    const all = everything(document);
    if (all) this.#scanner.add(all, true);
  }

  /** Hands over to the second script: first what was held for it, then whatever comes. */
  follow(follower: Follower): void {
    this.#follower = follower;
    for (const flow of this.#held.values()) follower.read(flow);
    this.#held.clear();
    follower.slice();
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
    for (const node of flow.nodes) {
      this.#follower?.forget(node);
      this.#held.delete(node);
    }
    const [first] = flow.nodes;
    if (!first || !this.#prospects.see(flow.text)) return;
    if (this.#follower) this.#follower.read(flow);
    else this.#hold(first, flow);
  }

  #hold(first: Text, flow: Flow): void {
    if (this.#held.size === 0) this.#prospects.hear(titleOf(document));
    this.#held.set(first, flow);
  }

  #apply(changes: Changes): void {
    if (changes.removed && this.#held.size > 0) {
      for (const node of this.#held.keys()) if (!isThere(node)) this.#held.delete(node);
    }
    this.#follower?.changed(changes);
    for (const stretch of changes.stretches) this.#scanner.add(stretch);
  }

  #slice(): void {
    this.#follower?.slice();
    if (this.#told || !this.#prospects.possible) return;
    this.#told = true;
    this.#options.onProspect();
  }
}
