import { describe, expect, it } from 'vitest';
import { caseRecord, docket } from './fixtures.ts';
import { otherCases } from './others.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const status = (asOf: string) => ({ text: 'As it stands.', asOf, sources: ['docket'] });

describe('otherCases', () => {
  it('puts open cases first, then the most recent status, and leaves out the one shown', () => {
    const records = [
      caseRecord({ id: 'main' }),
      caseRecord({ id: 'old-open', status: status('2024-01-01') }),
      caseRecord({ id: 'new-decided', state: 'decided', status: status('2026-10-01') }),
      caseRecord({ id: 'new-open', status: status('2026-02-01') }),
      caseRecord({ id: 'old-dismissed', state: 'dismissed', status: status('2024-09-13') }),
    ];
    const others = otherCases(docket(records), 'main', NOW);
    expect(others.map(({ id }) => id)).toEqual([
      'new-open',
      'old-open',
      'new-decided',
      'old-dismissed',
    ]);
    expect(others[0]?.stale).toBe(true);
    expect(others[2]?.stale).toBe(false);
  });

  it('names the vendors that a case concerns', () => {
    const [other] = otherCases(docket([caseRecord()]), 'main', NOW);
    expect(other?.vendors).toEqual([{ id: 'maker', name: 'Maker Ltd.' }]);
  });

  it('orders equals by name', () => {
    const records = ['B v. C', 'A v. B'].map((name) => caseRecord({ id: name, name }));
    expect(otherCases(docket(records), 'main', NOW).map(({ name }) => name)).toEqual([
      'A v. B',
      'B v. C',
    ]);
  });
});
