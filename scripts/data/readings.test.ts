import { describe, expect, it } from 'vitest';
import type { Source } from '../../data/schema.ts';
import { draw, onOneSecondary, type SourcedFact } from './readings.ts';

const source = (own: Source['class']): Source => ({
  publisher: 'P',
  title: 'T',
  url: 'https://a.test/',
  date: '2024',
  lang: 'en',
  class: own,
  seen: '2024-01-01',
});
const facts: SourcedFact[] = Array.from({ length: 50 }, (_, index) => ({
  record: 'acme',
  kind: 'vendor',
  index,
  fact: { text: `Fact ${index}.`, standing: 'reported', date: '2024', sources: ['a'] },
  sources: index % 2 === 0 ? [source('secondary')] : [source('secondary'), source('court')],
}));

describe('draw', () => {
  it('draws each fact at most once, the same ones for the same seed', () => {
    const drawn = draw(facts, 20, 1);
    expect(new Set(drawn.map(({ index }) => index)).size).toBe(20);
    expect(draw(facts, 20, 1)).toEqual(drawn);
    expect(draw(facts, 20, 2)).not.toEqual(drawn);
  });

  it('draws all there are where that is fewer', () => {
    expect(draw(facts, 99, 3).length).toBe(50);
  });

  it('draws each about as often as any other', () => {
    const times = new Map<number, number>();
    for (let seed = 0; seed < 2000; seed++) {
      for (const { index } of draw(facts, 5, seed)) times.set(index, (times.get(index) ?? 0) + 1);
    }
    for (const { index } of facts) {
      expect(times.get(index) ?? 0).toBeGreaterThan(140);
      expect(times.get(index) ?? 0).toBeLessThan(260);
    }
  });
});

describe('onOneSecondary', () => {
  it('lists the facts without a second or a first-hand source', () => {
    expect(onOneSecondary(facts).map(({ index }) => index % 2)).toEqual(Array(25).fill(0));
  });
});
