/**
 * Whether a page can hold a mark at all, told from what passes the sieve. Most pages name Google or
 * Facebook and nothing of ours: they need no matcher. The conditions are the weakest under which
 * `decide` could mark anything; a test holds them to all labelled passages.
 */
import { fold } from './fold.ts';
import type { Sieve } from './sieve.ts';

/** Weak words that together can carry a name of everybody's news. */
const WEAK_FOR_GENERAL = 3;
/** A name alone, as at the foot of most pages: "Facebook". */
const ONE_WORD = /^[\s.,:|+-]*[A-Za-z]+[\s.,:|+-]*$/;

export class Prospects {
  readonly #names: Sieve;
  readonly #topic: Sieve;
  #sure = false;
  #general = false;
  #ambiguous = false;
  /** Two different ambiguous names stand in one run of text: a vendor beside its product. */
  #pair = false;
  #strong = false;
  #weak = 0;

  constructor(names: Sieve, topic: Sieve) {
    this.#names = names;
    this.#topic = topic;
  }

  /** Whether `text` may hold a name; if so, it counts for what the page may hold. */
  see(text: string): boolean {
    const folded = fold(text).text;
    let passed = false;
    let first = -1;
    this.#names.scan(folded, (_, key, found) => {
      passed = true;
      if (found === 'S') this.#sure = true;
      else if (found === 'G') this.#general = true;
      else if (found === 'A') {
        this.#ambiguous = true;
        if (first >= 0 && first !== key) this.#pair = true;
        first = key;
      }
    });
    if (passed && !this.#sure && !ONE_WORD.test(folded)) this.#hearFolded(folded);
    return passed;
  }

  /** Adds what a text says about the topic that is not itself marked, such as the page's title. */
  hear(text: string): void {
    this.#hearFolded(fold(text).text);
  }

  #hearFolded(folded: string): void {
    this.#topic.scan(folded, (_, _key, found) => {
      if (found === 'T') this.#strong = true;
      else this.#weak++;
    });
  }

  /** Whether anything seen so far could be marked. Once it is true it stays true. */
  get possible(): boolean {
    if (this.#sure || this.#pair) return true;
    const topic = this.#strong || this.#weak > 0;
    if (this.#ambiguous && topic) return true;
    return this.#general && (this.#strong || this.#weak >= WEAK_FOR_GENERAL);
  }
}
