// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { brief } from '../../core/litigation/brief.ts';
import { caseRecord } from '../../core/litigation/fixtures.ts';
import { otherCases } from '../../core/litigation/others.ts';
import { accessibilityProblems, find, mount, textOf } from '../testing/mount.ts';
import { OtherCases } from './OtherCases.tsx';
import { StatusToday } from './Status.tsx';
import { Sums } from './Sums.tsx';
import { Timeline } from './Timeline.tsx';

const NOW = new Date('2026-11-20T12:00:00Z');
const record = caseRecord();
const { timeline, sums, today } = brief(record, NOW);

describe('StatusToday', () => {
  it('says the day on which it was so', () => {
    mount(<StatusToday today={today} sources={record.sources} stale={false} />);
    expect(textOf(find('.case-status'))).toBe(
      'The appeal is pending.As of 8 June 2026The Daily Docket, 6 May 2025',
    );
  });

  it('warns of a stale one', () => {
    mount(<StatusToday today={today} sources={record.sources} stale />);
    expect(textOf(find('.stale'))).toContain('more than six months old');
  });
});

describe('Timeline', () => {
  it('is an ordered list with a machine’s dates', async () => {
    mount(<Timeline events={timeline} sources={record.sources} label="Timeline of it" />);
    expect(find('ol').getAttribute('aria-label')).toBe('Timeline of it');
    const dates = [...document.querySelectorAll('.event-date time')];
    expect(dates.map((one) => one.getAttribute('datetime'))).toEqual(['2019-10-29', '2025-05-06']);
    expect(await accessibilityProblems()).toEqual([]);
  });
});

describe('Sums', () => {
  it('gives exact sums, what they are, and bars in proportion', async () => {
    mount(<Sums sums={sums} sources={record.sources} />);
    const [awarded, cut] = document.querySelectorAll('.sum');
    expect(textOf(awarded)).toContain('US$167,254,000');
    expect(textOf(cut)).toContain(
      'US$4,002,471as cut by the judge, 17 Oct 2025punitive damages after the cut',
    );
    expect(textOf(cut)).toContain('Our reckoning: nine times the compensatory damages');
    const bars = [...document.querySelectorAll<HTMLElement>('.sum-bar')];
    const shares = bars.map((bar) => Number(bar.style.getPropertyValue('--share')));
    expect(shares[0]).toBe(1);
    expect(shares[1]).toBeCloseTo(0.0239, 4);
    expect(await accessibilityProblems()).toEqual([]);
  });
});

describe('OtherCases', () => {
  it('shows name, state and date, and the status once opened', async () => {
    const cases = otherCases([caseRecord({ id: 'other', state: 'dismissed' })], 'x', NOW);
    mount(<OtherCases cases={cases} hrefOf={(id) => `/casebook.html#${id}`} />);
    expect(textOf(find('summary'))).toBe('Messenger v. Makerdismissed · 8 Jun 2026');
    expect(textOf(find('details'))).toContain('The appeal is pending.');
    expect(find('a', 'Full record').getAttribute('href')).toBe('/casebook.html#other');
    expect(await accessibilityProblems()).toEqual([]);
  });
});
