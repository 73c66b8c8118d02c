/** What the place of the pointer means to the card machine. */
import { type Box, inCorridor, type Point } from './corridor.ts';
import type { CardEvent, CardState } from './machine.ts';

export interface Pointed<M> {
  event: CardEvent<M>;
  /** Where the pointer was last on the mark whose card is open or about to. */
  leftMarkAt: Point | undefined;
}

/**
 * The event for a pointer at `point`, outside any card. `mark` is what it is over, `card` the box of
 * the card that is open, `leftMarkAt` what the last call answered.
 */
export function pointed<M>(
  state: CardState<M>,
  point: Point,
  mark: M | undefined,
  card: Box | undefined,
  leftMarkAt: Point | undefined,
): Pointed<M> {
  const isOther = state.phase === 'open' && state.mark !== mark;
  if (mark !== undefined && !isOther) return { event: { type: 'over', mark }, leftMarkAt: point };
  const approaching =
    state.phase === 'open' && card && leftMarkAt && inCorridor(leftMarkAt, point, card);
  // on its way to the card the pointer may cross other marks
  if (approaching) {
    return { event: { type: 'approach', ...(mark !== undefined && { mark }) }, leftMarkAt };
  }
  return { event: mark === undefined ? { type: 'off' } : { type: 'over', mark }, leftMarkAt };
}
