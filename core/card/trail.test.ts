import { describe, expect, it } from 'vitest';
import { ahead, behind, here, start, step, visit } from './trail.ts';

const been = visit(visit(start('a'), 'b', 10), 'c', 20);

describe('the trail within a card', () => {
  it('goes on, back and forward', () => {
    expect(here(been)?.what).toBe('c');
    expect([behind(been), ahead(been)]).toEqual(['b', undefined]);
    const back = step(been, -1, 30);
    expect([behind(back), here(back)?.what, ahead(back)]).toEqual(['a', 'b', 'c']);
    expect(here(step(back, 1, 0))).toEqual({ what: 'c', scroll: 30 });
  });

  it('remembers how far each was scrolled', () => {
    expect(here(step(been, -1, 0))).toEqual({ what: 'b', scroll: 20 });
    expect(here(step(step(been, -1, 0), -1, 0))).toEqual({ what: 'a', scroll: 10 });
  });

  it('forgets what lay ahead when it goes elsewhere', () => {
    const elsewhere = visit(step(been, -1, 0), 'd', 0);
    expect(elsewhere.stops.map(({ what }) => what)).toEqual(['a', 'b', 'd']);
    expect(ahead(elsewhere)).toBeUndefined();
  });

  it('ends at its ends', () => {
    expect(step(start('a'), -1, 0)).toEqual(start('a'));
    expect(step(been, 1, 0)).toBe(been);
  });
});
