/** Works in short slices: what is queued first is done first, and nothing while the tab is hidden. */
import { isHidden, listen } from './dom.ts';

/** A slice's length in milliseconds; a task of over 50 ms is what people notice, 8 is our promise. */
const SLICE = 4;

/** Work in steps that are each far shorter than a slice. */
export type Job = IterableIterator<unknown>;

export class Scanner {
  readonly #queue: Job[] = [];
  readonly #afterSlice: () => void;
  readonly #signal: AbortSignal;
  #scheduled = false;

  /** Calls `afterSlice` when a slice is over: time to judge and paint. */
  constructor(afterSlice: () => void, signal: AbortSignal) {
    this.#afterSlice = afterSlice;
    this.#signal = signal;
    listen(document, 'visibilitychange', () => this.#schedule(), { signal });
  }

  /** Queues a job. The first slice follows at once if `now`, else in a task of its own. */
  add(job: Job, now = false): void {
    this.#queue.push(job);
    if (now && !isHidden(document)) this.#slice();
    else this.#schedule();
  }

  /** Forgets what is queued or half done. */
  clear(): void {
    this.#queue.length = 0;
  }

  #schedule(): void {
    if (this.#queue.length === 0 || this.#scheduled || isHidden(document) || this.#signal.aborted) {
      return;
    }
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
    do {
      const [job] = this.#queue;
      if (!job) break;
      // a step may clear the queue
      if (job.next().done && this.#queue[0] === job) this.#queue.shift();
    } while (performance.now() < deadline);
    this.#afterSlice();
    this.#schedule();
  }
}
