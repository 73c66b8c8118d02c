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
  return finderOver(casebook().records);
}
