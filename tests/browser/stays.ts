/** That something does not happen can only be seen by watching for a while. */
import { POLL_MS } from '../../scripts/browsers/until.ts';

/** Longer than every delay of the card's machine taken together (400 + 300 ms). */
const WATCH_MS = 900;

/** Fails as soon as `ask` is false within the time in which it would have become so. */
export async function stays(what: string, ask: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + WATCH_MS;
  while (Date.now() < end) {
    if (!(await ask())) throw new Error(`${what}: not any more`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
