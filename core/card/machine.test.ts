import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardEvent, type CardState, DELAYS, idle, reduce } from './machine.ts';

type Mark = 'a' | 'b';

/** Runs events through the machine; `wait` events fire the timer that is due, if it is still due. */
function run(events: readonly (CardEvent<Mark> | 'wait')[]) {
  let state: CardState<Mark> = idle();
  let due: number | undefined;
  const log: string[] = [];
  for (const event of events) {
    const next = event === 'wait' ? { type: 'timer' as const, token: due ?? -1 } : event;
    const step = reduce(state, next);
    state = step.state;
    for (const effect of step.effects) {
      if (effect.type === 'wait') due = effect.token;
      else log.push(effect.type === 'open' ? `open ${effect.mark} ${effect.how}` : 'close');
    }
  }
  return { state, log };
}
const over = (mark: Mark) => ({ type: 'over', mark }) as const;

describe('the hover card', () => {
  it('opens after the pointer has rested on a mark', () => {
    expect(reduce(idle<Mark>(), over('a')).effects).toEqual([
      { type: 'wait', token: 1, delay: DELAYS.rest },
    ]);
    expect(run([over('a'), 'wait']).log).toEqual(['open a hover']);
  });

  it('does not open when the pointer only passes', () => {
    expect(run([over('a'), { type: 'off' }, 'wait']).log).toEqual([]);
    expect(run([over('a'), over('b'), 'wait']).log).toEqual(['open b hover']);
  });

  it('closes a grace after the pointer has left, unless it came back or into the card', () => {
    const opened = [over('a'), 'wait'] as const;
    expect(run([...opened, { type: 'off' }, 'wait']).log).toEqual(['open a hover', 'close']);
    expect(run([...opened, { type: 'off' }, over('a'), 'wait']).log).toEqual(['open a hover']);
    expect(run([...opened, { type: 'off' }, { type: 'enter-card' }, 'wait']).log).toEqual([
      'open a hover',
    ]);
  });

  it('keeps its grace running while the pointer moves on outside', () => {
    const away = run([over('a'), 'wait', { type: 'off' }]).state;
    expect(reduce(away, { type: 'off' })).toEqual({ state: away, effects: [] });
  });

  it('goes over to another mark that the pointer rests on', () => {
    expect(run([over('a'), 'wait', over('b'), 'wait']).log).toEqual([
      'open a hover',
      'open b hover',
    ]);
  });

  it('stays pinned until pressed outside, dismissed or gone', () => {
    const pinned = { type: 'press', mark: 'a', touch: false } as const;
    expect(run([pinned, { type: 'off' }, 'wait', over('b'), 'wait']).log).toEqual([
      'open a pinned',
    ]);
    for (const end of [
      { type: 'press-outside' },
      { type: 'escape' },
      { type: 'gone', mark: 'a' },
    ] as const) {
      expect(run([pinned, end]).log).toEqual(['open a pinned', 'close']);
    }
    expect(run([pinned, { type: 'gone', mark: 'b' }]).log).toEqual(['open a pinned']);
  });

  it('pins a card that was hovered', () => {
    const log = run([
      over('a'),
      'wait',
      { type: 'press', mark: 'a', touch: false },
      { type: 'off' },
      'wait',
    ]).log;
    expect(log).toEqual(['open a hover', 'open a pinned']);
  });

  it('never closes what is not open, whatever happens', () => {
    const mark = fc.constantFrom<Mark>('a', 'b');
    const event: fc.Arbitrary<CardEvent<Mark> | 'wait'> = fc.oneof(
      fc.constant('wait' as const),
      fc.constantFrom(
        { type: 'off' } as const,
        { type: 'approach' } as const,
        { type: 'enter-card' } as const,
        { type: 'leave-card' } as const,
        { type: 'press-outside' } as const,
        { type: 'escape' } as const,
      ),
      mark.map(over),
      mark.map((m) => ({ type: 'key', mark: m }) as const),
      mark.map((m) => ({ type: 'gone', mark: m }) as const),
      fc.record({ type: fc.constant('press' as const), mark, touch: fc.boolean() }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const { log, state } = run(events);
        let open = false;
        for (const line of log) {
          if (line === 'close') expect(open).toBe(true);
          open = line !== 'close';
        }
        expect(state.phase === 'open').toBe(open);
      }),
    );
  });
});
