import { describe, expect, it } from 'vitest';
import { brief, inOrder } from './brief.ts';
import { caseRecord } from './fixtures.ts';

const NOW = new Date('2026-11-20T12:00:00Z');

describe('brief', () => {
  it('tells where the case stands, with the date it was so', () => {
    const { today, stale, state } = brief(caseRecord(), NOW);
    expect(today.text).toBe('The appeal is pending.');
    expect(today.asOf).toBe('2026-06-08');
    expect({ stale, state }).toEqual({ stale: false, state: 'open' });
  });

  it('says that a status has gone stale', () => {
    expect(brief(caseRecord(), new Date('2026-12-09')).stale).toBe(true);
  });

  it('has all events, oldest first', () => {
    const { events } = brief(caseRecord(), NOW);
    expect(events.map(({ text }) => text)).toEqual([
      'Complaint filed.',
      'Default entered.',
      'Verdict.',
    ]);
  });

  it('knows the next event only where the record has one that is still to come', () => {
    expect(brief(caseRecord(), NOW).next).toBeUndefined();
    const on = (date: string) => ({ date, text: date, sources: ['docket'], key: false });
    const events = ['2027-03', '2026-11-21', '2026-11-20', '2026-11'].map(on);
    expect(brief(caseRecord({ events }), NOW).next?.date).toBe('2026-11-21');
  });

  it('says which sum came in whose place', () => {
    const [awarded, cut] = brief(caseRecord(), NOW).sums;
    expect(awarded?.replacedBy?.amount).toBe(4_002_471);
    expect(cut?.replacedBy).toBeUndefined();
  });

  it('measures sums against the largest of their currency', () => {
    const sums = brief(caseRecord(), NOW).sums;
    expect(sums.map(({ amount }) => amount)).toEqual([167_254_000, 4_002_471]);
    expect(sums[0]?.share).toBe(1);
    expect(sums[1]?.share).toBeCloseTo(0.0239, 4);
  });

  it('does not measure currencies against one another, nor divide by nought', () => {
    const [sum] = caseRecord().sums;
    if (!sum) throw new Error('the fixture has sums');
    const sums = [
      { ...sum, amount: 0, currency: 'EUR' },
      { ...sum, amount: 5, currency: 'USD' },
    ];
    expect(brief(caseRecord({ sums }), NOW).sums.map(({ share }) => share)).toEqual([0, 1]);
  });
});

describe('inOrder', () => {
  it('puts vaguer dates first and leaves events of one day as they stand', () => {
    const dates = ['2021-11-03', '2021', '2021-11', '2020-12-31'];
    expect(inOrder(dates.map((date) => ({ date }))).map(({ date }) => date)).toEqual([
      '2020-12-31',
      '2021',
      '2021-11',
      '2021-11-03',
    ]);
    const same = [
      { date: '2021', n: 1 },
      { date: '2021', n: 2 },
    ];
    expect(inOrder(same)).toEqual(same);
  });
});
