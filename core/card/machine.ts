/**
 * The hover card as a pure state machine. It knows marks only as opaque values; whoever drives it
 * turns events of the page into its events and carries out its effects.
 */

/** Milliseconds. Nielsen's half second of rest, shortened because a card covers nothing of the mark. */
export const DELAYS = {
  /** The pointer rests on a mark this long before its card opens. */
  rest: 400,
  /** The pointer may be away from mark and card this long before the card closes. */
  grace: 300,
} as const;

/** How a card was opened, which decides what closes it. */
export type How = 'hover' | 'pinned' | 'keyboard' | 'touch';

export type CardState<M> =
  | { phase: 'idle'; token: number }
  | { phase: 'resting'; token: number; mark: M }
  | {
      phase: 'open';
      token: number;
      mark: M;
      how: How;
      /** `away`: the grace is running; `next`: resting on another mark. */
      pointer: 'on' | 'away';
      next?: M;
    };

export type CardEvent<M> =
  | { type: 'over'; mark: M }
  | { type: 'off' }
  /** The pointer moves through the corridor between mark and card. */
  | { type: 'approach' }
  | { type: 'enter-card' }
  | { type: 'leave-card' }
  | { type: 'press'; mark: M; touch: boolean }
  | { type: 'press-outside' }
  | { type: 'key'; mark: M }
  | { type: 'escape' }
  | { type: 'timer'; token: number }
  /** The mark has left the page. */
  | { type: 'gone'; mark: M };

export type CardEffect<M> =
  | { type: 'wait'; token: number; delay: number }
  | { type: 'open'; mark: M; how: How }
  | { type: 'close' };

export interface Step<M> {
  state: CardState<M>;
  effects: CardEffect<M>[];
}

export const idle = <M>(): CardState<M> => ({ phase: 'idle', token: 0 });

/** The next state and what to do. A timer that belongs to an older interaction does nothing. */
export function reduce<M>(state: CardState<M>, event: CardEvent<M>): Step<M> {
  switch (event.type) {
    case 'press':
      return open(state, event.mark, event.touch ? 'touch' : 'pinned');
    case 'key':
      return open(state, event.mark, 'keyboard');
    case 'escape':
    case 'press-outside':
      return close(state);
    case 'gone':
      return state.phase !== 'idle' && state.mark === event.mark ? close(state) : stay(state);
    case 'timer':
      return event.token === state.token ? onTimer(state) : stay(state);
    default:
      return onPointer(state, event);
  }
}

const stay = <M>(state: CardState<M>): Step<M> => ({ state, effects: [] });

function open<M>(state: CardState<M>, mark: M, how: How): Step<M> {
  const effects: CardEffect<M>[] = [{ type: 'open', mark, how }];
  return { state: { phase: 'open', token: state.token + 1, mark, how, pointer: 'on' }, effects };
}

function close<M>(state: CardState<M>): Step<M> {
  const effects: CardEffect<M>[] = state.phase === 'open' ? [{ type: 'close' }] : [];
  return { state: { phase: 'idle', token: state.token + 1 }, effects };
}

function rest<M>(state: CardState<M>, mark: M): Step<M> {
  const token = state.token + 1;
  return {
    state: { phase: 'resting', token, mark },
    effects: [{ type: 'wait', token, delay: DELAYS.rest }],
  };
}

function onTimer<M>(state: CardState<M>): Step<M> {
  if (state.phase === 'resting') return open(state, state.mark, 'hover');
  if (state.phase !== 'open') return stay(state);
  if (state.next !== undefined) return open(state, state.next, 'hover');
  return state.pointer === 'away' ? close(state) : stay(state);
}

type Pointing<M> = Extract<
  CardEvent<M>,
  { type: 'over' | 'off' | 'approach' | 'enter-card' | 'leave-card' }
>;

function onPointer<M>(state: CardState<M>, event: Pointing<M>): Step<M> {
  if (state.phase === 'open') {
    // a card that was asked for stays until it is dismissed (WCAG 1.4.13, persistent)
    return state.how === 'hover' ? whileHovering(state, event) : stay(state);
  }
  if (event.type === 'over') {
    return state.phase === 'resting' && state.mark === event.mark
      ? stay(state)
      : rest(state, event.mark);
  }
  return state.phase === 'resting' && event.type === 'off' ? close(state) : stay(state);
}

function whileHovering<M>(
  state: Extract<CardState<M>, { phase: 'open' }>,
  event: Pointing<M>,
): Step<M> {
  const { next: _, ...base } = state;
  const token = state.token + 1;
  switch (event.type) {
    case 'enter-card':
      return stay({ ...base, token, pointer: 'on' });
    case 'over':
      if (event.mark === state.mark) return stay({ ...base, token, pointer: 'on' });
      if (event.mark === state.next) return stay(state);
      return {
        state: { ...base, token, pointer: 'away', next: event.mark },
        effects: [{ type: 'wait', token, delay: DELAYS.rest }],
      };
    case 'approach':
    case 'off':
    case 'leave-card':
      if (event.type === 'off' && state.pointer === 'away' && state.next === undefined) {
        return stay(state);
      }
      return {
        state: { ...base, token, pointer: 'away' },
        effects: [{ type: 'wait', token, delay: DELAYS.grace }],
      };
  }
}
