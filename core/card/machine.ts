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
  /** `dismissed`: its card was closed by key and comes back only after the pointer has left it. */
  | { phase: 'idle'; token: number; dismissed?: M }
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
  /** The pointer moves through the corridor between mark and card, perhaps over another mark. */
  | { type: 'approach'; mark?: M }
  | { type: 'enter-card' }
  | { type: 'leave-card' }
  /** The reader works in the card: from now on it stays until it is dismissed. */
  | { type: 'press-card' }
  | { type: 'press'; mark: M; touch: boolean }
  | { type: 'press-outside' }
  | { type: 'key'; mark: M }
  | { type: 'escape' }
  | { type: 'timer'; token: number }
  /** The mark has left the page. */
  | { type: 'gone'; mark: M };

export type CardEffect<M> =
  /** A card may open soon: get its record ready. */
  | { type: 'prepare'; mark: M }
  | { type: 'wait'; token: number; delay: keyof typeof DELAYS }
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
      return press(state, event.mark, event.touch ? 'touch' : 'pinned');
    case 'key':
      return open(state, event.mark, 'keyboard');
    case 'press-card':
      return state.phase === 'open' && state.how === 'hover' ? pin(state, 'pinned') : stay(state);
    case 'escape':
      return dismiss(state);
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

type Open<M> = Extract<CardState<M>, { phase: 'open' }>;

const stay = <M>(state: CardState<M>): Step<M> => ({ state, effects: [] });

function open<M>(state: CardState<M>, mark: M, how: How): Step<M> {
  const effects: CardEffect<M>[] = [{ type: 'open', mark, how }];
  return { state: { phase: 'open', token: state.token + 1, mark, how, pointer: 'on' }, effects };
}

/** A press on the mark of an open card keeps what the reader has come to in it. */
function press<M>(state: CardState<M>, mark: M, how: 'pinned' | 'touch'): Step<M> {
  return state.phase === 'open' && state.mark === mark ? pin(state, how) : open(state, mark, how);
}

function pin<M>({ token, mark }: Open<M>, how: How): Step<M> {
  return stay({ phase: 'open', token: token + 1, mark, how, pointer: 'on' });
}

function close<M>(state: CardState<M>): Step<M> {
  const effects: CardEffect<M>[] = state.phase === 'open' ? [{ type: 'close' }] : [];
  return { state: { phase: 'idle', token: state.token + 1 }, effects };
}

function dismiss<M>(state: CardState<M>): Step<M> {
  if (state.phase === 'idle') return stay(state);
  const { effects } = close(state);
  return { state: { phase: 'idle', token: state.token + 1, dismissed: state.mark }, effects };
}

function rest<M>(state: CardState<M>, mark: M): Step<M> {
  const token = state.token + 1;
  return {
    state: { phase: 'resting', token, mark },
    effects: [
      { type: 'prepare', mark },
      { type: 'wait', token, delay: 'rest' },
    ],
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
  switch (state.phase) {
    case 'open':
      // a card that was asked for stays until it is dismissed (WCAG 1.4.13, persistent)
      return state.how === 'hover' ? whileHovering(state, event) : stay(state);
    case 'resting':
      if (event.type === 'over' && event.mark !== state.mark) return rest(state, event.mark);
      return event.type === 'off' ? close(state) : stay(state);
    case 'idle':
      if (event.type === 'over') {
        return event.mark === state.dismissed ? stay(state) : rest(state, event.mark);
      }
      return stay(event.type === 'off' ? { phase: 'idle', token: state.token } : state);
  }
}

function whileHovering<M>(state: Open<M>, event: Pointing<M>): Step<M> {
  switch (event.type) {
    case 'enter-card':
      return returned(state);
    case 'over':
      if (event.mark === state.mark) return returned(state);
      return event.mark === state.next ? stay(state) : goOver(state, event.mark);
    case 'approach':
      // every step towards the card gives it time, but where the pointer stops it may rest
      return event.mark === undefined ? goAway(state) : goOver(state, event.mark);
    case 'off':
      return state.pointer === 'away' && state.next === undefined ? stay(state) : goAway(state);
    case 'leave-card':
      return goAway(state);
  }
}

const returned = <M>({ token, mark, how }: Open<M>): Step<M> =>
  stay({ phase: 'open', token: token + 1, mark, how, pointer: 'on' });

function goAway<M>({ token: last, mark, how }: Open<M>): Step<M> {
  const token = last + 1;
  return {
    state: { phase: 'open', token, mark, how, pointer: 'away' },
    effects: [{ type: 'wait', token, delay: 'grace' }],
  };
}

function goOver<M>({ token: last, mark, how }: Open<M>, next: M): Step<M> {
  const token = last + 1;
  return {
    state: { phase: 'open', token, mark, how, pointer: 'away', next },
    effects: [
      { type: 'prepare', mark: next },
      { type: 'wait', token, delay: 'rest' },
    ],
  };
}
