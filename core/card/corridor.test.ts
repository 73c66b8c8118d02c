import { describe, expect, it } from 'vitest';
import { inCorridor } from './corridor.ts';

const card = { left: 100, top: 200, right: 460, bottom: 500 };
const left = { x: 150, y: 100 };

describe('the corridor from mark to card', () => {
  it('takes in the straight way and the card’s whole near edge', () => {
    expect(inCorridor(left, { x: 152, y: 150 }, card)).toBe(true);
    expect(inCorridor(left, { x: 440, y: 198 }, card)).toBe(true);
  });

  it('leaves out what lies beside it or behind the mark', () => {
    expect(inCorridor(left, { x: 400, y: 110 }, card)).toBe(false);
    expect(inCorridor(left, { x: 150, y: 60 }, card)).toBe(false);
  });

  it('works for a card above the mark', () => {
    const above = { left: 100, top: 0, right: 460, bottom: 80 };
    expect(inCorridor(left, { x: 160, y: 90 }, above)).toBe(true);
    expect(inCorridor(left, { x: 160, y: 140 }, above)).toBe(false);
  });
});
