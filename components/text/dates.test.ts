import { describe, expect, it } from 'vitest';
import { showDate } from './dates.ts';
import { showSum } from './sums.ts';

describe('showDate', () => {
  it.each([
    ['2021', '2021', '2021'],
    ['2021-11', 'November 2021', 'Nov 2021'],
    ['2021-11-03', '3 November 2021', '3 Nov 2021'],
    ['2023-09-16', '16 September 2023', '16 Sep 2023'],
    ['soon', 'soon', 'soon'],
    ['', '', ''],
  ])('%s', (date, long, short) => {
    expect(showDate(date)).toBe(long);
    expect(showDate(date, 'short')).toBe(short);
  });
});

describe('showSum', () => {
  it('is exact and names its currency', () => {
    expect(showSum(167_254_000, 'USD')).toBe('US$167,254,000');
    expect(showSum(4_447_190, 'EUR')).toBe('€4,447,190');
    expect(showSum(0, 'ILS')).toBe('₪0');
    expect(showSum(9_007_199_254_740_991, 'GBP')).toBe('£9,007,199,254,740,991');
  });
});
