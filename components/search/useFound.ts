/** Finding while somebody types; the casebook is read for it when the first letter is typed. */
import { useEffect, useState } from 'preact/hooks';
import type { Finder, Found } from '../../core/search/finder.ts';

export type Search =
  /** Nothing to look for. */
  | { state: 'idle' }
  /** The casebook is being read. */
  | { state: 'reading' }
  | { state: 'found'; typed: string; count: number; found: readonly Found[] };

/** `finder` is asked for once it is needed, and answers the same promise ever after. */
export function useFound(typed: string, most: number, finder: () => Promise<Finder>): Search {
  const [ready, setReady] = useState<Finder>();
  const wanted = typed.trim();
  const needed = wanted !== '' && ready === undefined;
  useEffect(() => {
    if (needed) void finder().then(setReady);
  }, [needed, finder]);
  if (wanted === '') return { state: 'idle' };
  if (ready === undefined) return { state: 'reading' };
  return { state: 'found', typed: wanted, ...ready.find(wanted, most) };
}
