/** Reads the page in short slices: what is queued first is read first, and nothing while hidden. */
import { isHidden, listen } from './dom.ts';
import { type Flow, flowsIn, type Stretch } from './flows.ts';

/** A slice's length in milliseconds; a task of over 50 ms is what people notice, 8 is our promise. */
const SLICE = 5;
/** The clock is looked at after so many units of text: a look costs as much as a short flow. */
const BETWEEN_LOOKS = 4096;
/** What walking to a flow costs, in units of text. */
const WALKED = 100;

export interface ScannerEvents {
  flow(flow: Flow): void;
  root(root: ShadowRoot): void;
  /** A slice is over: time to judge and paint. `done` when nothing is left to read. */
  slice(done: boolean): void;
}

export class Scanner {
  readonly #queue: Stretch[] = [];
  readonly #events: ScannerEvents;
  readonly #signal: AbortSignal;
  #walk: Iterator<Flow> | undefined;
  #scheduled = false;

  constructor(events: ScannerEvents, signal: AbortSignal) {
    this.#events = events;
    this.#signal = signal;
    listen(document, 'visibilitychange', () => this.#schedule(), { signal });
  }

  /** Queues a stretch. The first slice follows at once if `now`, else in a task of its own. */
  add(stretch: Stretch, now = false): void {
    this.#queue.push(stretch);
    if (now && !isHidden(document)) this.#slice();
    else this.#schedule();
  }

  /** Forgets what is queued or half read. */
  clear(): void {
    this.#queue.length = 0;
    this.#walk = undefined;
  }

  #schedule(): void {
    const idle = this.#queue.length === 0 && this.#walk === undefined;
    if (idle || this.#scheduled || isHidden(document) || this.#signal.aborted) return;
    this.#scheduled = true;
    const run = () => {
      this.#scheduled = false;
      this.#slice();
    };
    // the page's own tasks and its input go first
    if ('scheduler' in globalThis)
      scheduler.postTask(run, { priority: 'background' }).catch(() => {});
    else setTimeout(run, 0);
  }

  #slice(): void {
    if (this.#signal.aborted) return;
    const deadline = performance.now() + SLICE;
    for (let units = 0; ; ) {
      const read = this.#step();
      if (read < 0) break;
      units += read + WALKED;
      if (units < BETWEEN_LOOKS) continue;
      if (performance.now() >= deadline) break;
      units = 0;
    }
    const done = this.#walk === undefined && this.#queue.length === 0;
    this.#events.slice(done);
    this.#schedule();
  }

  /** Reads one flow and returns how many units it had; -1 when there is nothing left. */
  #step(): number {
    if (!this.#walk) {
      const next = this.#queue.shift();
      if (!next) return -1;
      this.#walk = flowsIn(next, (root) => this.#events.root(root));
    }
    const { done, value } = this.#walk.next();
    if (done) {
      this.#walk = undefined;
      return 0;
    }
    this.#events.flow(value);
    return value.text.length;
  }
}
