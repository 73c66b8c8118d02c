/** Going from record to record within a card, with scroll and focus where a reader expects them. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ahead, behind, here, start, step, type Trail, visit } from '../../core/card/trail.ts';
import type { CompiledRecord } from '../../data/compiled.ts';

export interface Way {
  record: CompiledRecord;
  /** Whether this is the record that the card opened with. */
  first: boolean;
  back: CompiledRecord | undefined;
  forward: CompiledRecord | undefined;
  visit(record: CompiledRecord): void;
  go(by: -1 | 1): void;
}

/** `card` is what scrolls. */
export function useTrail(record: CompiledRecord, card: RefObject<HTMLElement | null>): Way {
  const [trail, setTrail] = useState<Trail<CompiledRecord>>(() => start(record));
  /** Where the focus goes after the next step: to the link that was followed, or to the heading. */
  const arrival = useRef<{ link: string | undefined } | undefined>(undefined);
  const stop = here(trail);

  useLayoutEffect(() => {
    if (!arrival.current || !card.current) return;
    const { link } = arrival.current;
    arrival.current = undefined;
    card.current.scrollTop = stop?.scroll ?? 0;
    const followed = link === undefined ? null : card.current.querySelector(`[data-to="${link}"]`);
    const target = followed ?? card.current.querySelector('h2');
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  });

  const move = (link: string | undefined, next: (now: Trail<CompiledRecord>) => typeof trail) => {
    arrival.current = { link };
    setTrail(next);
  };
  const scroll = () => card.current?.scrollTop ?? 0;
  return {
    record: stop?.what ?? record,
    first: trail.at === 0,
    back: behind(trail),
    forward: ahead(trail),
    visit: (next) => move(undefined, (now) => visit(now, next, scroll())),
    go: (by) => move(by === -1 ? stop?.what.id : undefined, (now) => step(now, by, scroll())),
  };
}
