/** Search across the casebook, which is neither loaded nor read before somebody wants to search. */
import type { Finder } from '../../core/search/finder.ts';

let made: Promise<Finder> | undefined;

/** The same promise each time. */
export function finder(): Promise<Finder> {
  made ??= make();
  return made;
}

async function make(): Promise<Finder> {
  const [{ casebook }, { finderOver }] = await Promise.all([
    import('./casebook.ts'),
    import('../../core/search/finder.ts'),
  ]);
  return finderOver(casebook().records, turn);
}

/** Lets the page do what is waiting; timers would be held back where it cannot be seen. */
const turn = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
