import { describe, expect, it, vi } from 'vitest';
import type { Answers } from '../core/messages.ts';
import type { CompiledRecord } from '../data/compiled.ts';
import { Records } from './records.ts';

const record = (id: string) => ({ id }) as CompiledRecord;
const answer = (...ids: string[]): Answers['records/get'] => ({
  records: ids.map(record),
  date: '2026-11-21',
  words: undefined,
});

describe('the records of a page', () => {
  it('are asked for once, however often and fast they are wanted', async () => {
    const ask = vi.fn(async () => answer('a'));
    const records = new Records({ ask, speak: vi.fn() });
    expect(records.known('a')).toBeUndefined();
    const [one, other] = await Promise.all([records.get('a'), records.get('a')]);
    expect(one).toBe(other);
    expect(records.known('a')).toBe(one);
    expect(records.date).toBe('2026-11-21');
    expect(ask).toHaveBeenCalledOnce();
  });

  it('are asked for again after the background could not be reached', async () => {
    const ask = vi.fn(async () => answer('a'));
    ask.mockRejectedValueOnce(new Error('asleep'));
    const records = new Records({ ask, speak: vi.fn() });
    await expect(records.get('a')).rejects.toThrow('asleep');
    expect((await records.get('a'))?.id).toBe('a');
  });

  it('bring their words once, and again after they were cleared', async () => {
    const words = { language: 'en' as const, messages: {} };
    const speak = vi.fn();
    const ask = vi.fn(async (message: { speaks: unknown }) => ({
      ...answer('a', 'b'),
      words: message.speaks === undefined ? words : undefined,
    }));
    const records = new Records({ ask, speak });
    await records.get('a');
    await records.get('b');
    expect(speak).toHaveBeenCalledExactlyOnceWith(words);
    records.clear();
    expect(records.known('a')).toBeUndefined();
    await records.get('a');
    expect(ask).toHaveBeenCalledTimes(3);
    expect(ask).toHaveBeenLastCalledWith({ type: 'records/get', ids: ['a'], speaks: 'en' });
  });
});
