import { describe, expect, it } from 'vitest';
import { isStale } from './age.ts';

describe('isStale', () => {
  it.each([
    ['2026-06-08', '2026-11-20', false],
    ['2026-05-20', '2026-11-20', false],
    ['2026-05-19', '2026-11-20', true],
    ['2025-08-31', '2026-02-28', false],
    ['2025-08-31', '2026-03-01', true],
    ['2027-01-01', '2026-11-20', false],
  ])('%s on %s: %s', (date, now, stale) => {
    expect(isStale(date, new Date(`${now}T15:00:00Z`))).toBe(stale);
  });
});
