import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardEvent, type CardState, idle, reduce } from './machine.ts';

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
      else if (effect.type === 'open') log.push(`open ${effect.mark} ${effect.how}`);
      else if (effect.type === 'close') log.push('close');
    }
  }
  return { state, log };
}
const over = (mark: Mark) => ({ type: 'over', mark }) as const;

describe('the hover card', () => {
  it('opens after the pointer has rested on a mark', () => {
    expect(reduce(idle<Mark>(), over('a')).effects).toEqual([
      { type: 'prepare', mark: 'a' },
      { type: 'wait', token: 1, delay: 'rest' },
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

  it('pins a card that was hovered, at the press on its mark or in it, and keeps it as it is', () => {
    for (const pin of [
      { type: 'press', mark: 'a', touch: false },
      { type: 'press-card' },
    ] as const) {
      const { log, state } = run([over('a'), 'wait', pin, { type: 'off' }, 'wait']);
      expect(log).toEqual(['open a hover']);
      expect(state).toMatchObject({ phase: 'open', how: 'pinned' });
    }
  });

  it('leaves a card that was asked for by key as it is when the reader works in it', () => {
    const { log, state } = run([{ type: 'key', mark: 'a' }, { type: 'press-card' }]);
    expect(log).toEqual(['open a keyboard']);
    expect(state).toMatchObject({ phase: 'open', how: 'keyboard' });
  });

  it('stays away from a mark where it was dismissed until the pointer has left it', () => {
    const dismissed = [over('a'), 'wait', { type: 'escape' }, over('a'), 'wait'] as const;
    expect(run(dismissed).log).toEqual(['open a hover', 'close']);
    expect(run([...dismissed, over('b'), 'wait']).log.at(-1)).toBe('open b hover');
    expect(run([...dismissed, { type: 'off' }, over('a'), 'wait']).log.at(-1)).toBe('open a hover');
    expect(run([...dismissed, { type: 'key', mark: 'a' }]).log.at(-1)).toBe('open a keyboard');
  });

  it('opens the mark on which a pointer comes to rest that was on its way to the card', () => {
    const onTheWay = [over('a'), 'wait', { type: 'approach', mark: 'b' }] as const;
    expect(run([...onTheWay, 'wait']).log).toEqual(['open a hover', 'open b hover']);
    expect(run([...onTheWay, { type: 'enter-card' }, 'wait']).log).toEqual(['open a hover']);
    expect(run([...onTheWay, { type: 'approach' }, 'wait']).log).toEqual(['open a hover', 'close']);
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
        { type: 'press-card' } as const,
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
