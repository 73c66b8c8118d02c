/**
 * The first script's share: glances over the frame and what changes in it, listens to what may hold a
 * name, and finds out whether a mark is possible. Nearly always none is. Where one is, the second script
 * takes over, and the frame is gone through once more for it.
 */
import { Prospects } from '../core/matching/prospects.ts';
import type { Sieve } from '../core/matching/sieve.ts';
import { titleOf } from './dom.ts';
import { everything, type Stretch } from './flows.ts';
import { LateRoots } from './late-roots.ts';
import { type Changes, Mutations } from './mutations.ts';
import { type Job, Scanner } from './scanner.ts';
import { type Batch, Texts } from './texts.ts';

/** Looks closer: the second script. */
export interface Follower {
  /** What is to be read before all else. */
  first(roots: readonly ShadowRoot[]): Stretch[];
  /** Reads what a part of the page says now; what it said before no longer holds. */
  look(texts: Texts): Job;
  /** What changed, before it is read again. */
  changed(changes: Changes): void;
  /** A slice is over: time to paint. May return what is to be done later. */
  slice(): Job | undefined;
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
  readonly #late: LateRoots;
  readonly #roots = new Set<WeakRef<ShadowRoot>>();
  #follower: Follower | undefined;
  #told = false;
  #titled = false;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.signal = options.signal;
    this.#prospects = new Prospects(options.names, options.topic);
    this.#scanner = new Scanner(() => this.#slice(), options.signal);
    this.#late = new LateRoots(
      () => this.roots(),
      (root) => this.#enterRoot(root),
      options.signal,
    );
    this.#mutations = new Mutations({
      onChange: (changes) => this.#apply(changes),
      onMissed: () => this.#catchUp(),
      later: (job) => this.#scanner.add(job),
      signal: options.signal,
    });
  }

  /** Starts reading: what is there now at once, what comes later as it comes. */
  start(): void {
    this.#mutations.follow(document);
    const all = everything(document);
    if (all) this.#scanner.add(this.#look(all), true);
  }

  /** Hands over to the second script, and reads everything once more for it, in tasks of their own. */
  follow(follower: Follower): void {
    this.#follower = follower;
    this.#scanner.clear();
    this.#scanner.add(this.#again());
  }

  *#again(): Job {
    const first = this.#follower?.first(this.roots()) ?? [];
    yield;
    for (const stretch of first) yield* this.#look(stretch);
    this.#lookEverywhere();
  }

  #lookEverywhere(): void {
    for (const root of [document, ...this.roots()]) {
      const all = everything(root);
      if (all) this.#scanner.add(this.#look(all));
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
    if (all) this.#scanner.add(this.#look(all));
  }

  #look(stretch: Stretch): Job {
    const texts = new Texts(
      stretch,
      (root) => this.#enterRoot(root),
      (element) => this.#late.expect(element),
    );
    return this.#follower?.look(texts) ?? this.#glance(texts);
  }

  /** Listens to each run of text that may hold a name. */
  *#glance(texts: Texts): Job {
    let goesOn = false;
    for (let batch = texts.next(); batch; batch = texts.next()) {
      const runs = this.#mayHoldNames(batch);
      if (runs.size > 0 && texts.unread) return;
      // what bears a name out may stand behind the cut
      if (goesOn) runs.add(0);
      for (const run of runs) this.#hear(batch.run(run));
      goesOn = batch.cut && runs.has(batch.runs.length - 1);
      yield;
    }
  }

  #mayHoldNames(batch: Batch): Set<number> {
    const runs = new Set<number>();
    this.#options.names.scan(batch.text(), (at) => runs.add(batch.runAt(at)));
    return runs;
  }

  #hear(run: string): void {
    // between asking and the second script's coming there is nothing to find out
    if (this.#told || !this.#prospects.see(run) || this.#titled) return;
    // the title is heard once there is a name for it to speak for
    this.#titled = true;
    this.#prospects.hear(titleOf(document));
  }

  #apply(changes: Changes): void {
    this.#late.look();
    this.#follower?.changed(changes);
    for (const stretch of changes.stretches) this.#scanner.add(this.#look(stretch));
  }

  /** Reads everything once more: nobody knows what has changed. */
  #catchUp(): void {
    this.#scanner.clear();
    this.#follower?.changed({ stretches: [], edited: new Set(), removed: true });
    this.#lookEverywhere();
  }

  #slice(): void {
    const more = this.#follower?.slice();
    if (more) this.#scanner.add(more);
    if (this.#told || !this.#prospects.possible) return;
    this.#told = true;
    this.#scanner.clear();
    this.#options.onProspect();
  }
}
