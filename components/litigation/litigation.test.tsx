// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { brief } from '../../core/litigation/brief.ts';
import { today as dayOfNow } from '../../core/litigation/days.ts';
import { caseRecord, docket } from '../../core/litigation/fixtures.ts';
import { otherCases } from '../../core/litigation/others.ts';
import { en } from '../messages/en.ts';
import { speak } from '../messages/say.ts';
import { accessibilityProblems, find, mount, press, pressKey, textOf } from '../testing/mount.ts';
import { OtherCases } from './OtherCases.tsx';
import { Points } from './Points.tsx';
import { Sides } from './Sides.tsx';
import { StatusToday } from './Status.tsx';
import { Sums } from './Sums.tsx';
import { Timeline } from './Timeline.tsx';
import { TimelinePicture } from './timeline/TimelinePicture.tsx';

const NOW = new Date('2026-11-20T12:00:00Z');
const record = caseRecord();
const summed = brief(record, NOW);
const { events, sums, today, sides } = summed;
const hrefOf = (id: string) => `/casebook.html#${id}`;

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
    mount(<Timeline events={events} sources={record.sources} label="Timeline of it" />);
    expect(find('ol').getAttribute('aria-label')).toBe('Timeline of it');
    const dates = [...document.querySelectorAll('.event-date time')];
    expect(dates.map((one) => one.getAttribute('datetime'))).toEqual([
      '2019-10-29',
      '2020-03',
      '2025-05-06',
    ]);
    expect(await accessibilityProblems()).toEqual([]);
  });
});

describe('Sums', () => {
  it('gives exact sums, what they are, and bars in proportion', async () => {
    mount(<Sums sums={sums} sources={record.sources} />);
    const [awarded, cut] = document.querySelectorAll('.sum');
    expect(textOf(awarded)).toContain('US$167,254,000');
    expect(textOf(awarded)).toContain('since cut to US$4,002,471');
    expect(textOf(cut)).toContain('US$4,002,471as cut by the judge, 17 Oct 2025');
    expect(textOf(cut)).toContain('punitive damages after the cut1/42 of the largest sum here');
    expect(textOf(cut)).toContain('Our reckoning: nine times the compensatory damages');
    const widths = [...document.querySelectorAll('.sum-share')].map((bar) =>
      Number.parseFloat(bar.getAttribute('width') ?? ''),
    );
    expect(widths[0]).toBe(100);
    expect(widths[1]).toBeCloseTo(2.393, 3);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('draws the smallest sum no larger than it is, and points to it', () => {
    const [largest] = sums;
    if (!largest) throw new Error('the fixture has sums');
    const small = { ...largest, amount: 444_719, share: 444_719 / 167_254_000, label: 'small' };
    mount(<Sums sums={[largest, small]} sources={record.sources} />);
    const [, bar] = document.querySelectorAll('.sum-share');
    expect(Number.parseFloat(bar?.getAttribute('width') ?? '')).toBeCloseTo(0.266, 3);
    expect(document.querySelectorAll('.sum-hand').length).toBe(1);
    expect(textOf(document.querySelectorAll('.sum')[1])).toContain('1/376 of the largest sum here');
  });
});

describe('TimelinePicture', () => {
  const NOW_DAY = dayOfNow(NOW);
  const draw = () =>
    mount(
      <TimelinePicture
        events={events}
        sources={record.sources}
        label="Timeline of it"
        asOf="2026-06-08"
        now={NOW_DAY}
      />,
    );
  const list = () => find('[role=listbox]');
  const chosen = () => {
    const id = list().getAttribute('aria-activedescendant') ?? '';
    return document.getElementById(id)?.getAttribute('aria-label');
  };
  const range = () => textOf(find('.timeline-controls .note'));

  it('is a list of events to a screen reader, and begins with the latest', async () => {
    draw();
    expect(list().getAttribute('aria-label')).toBe('Timeline of it');
    expect(document.querySelectorAll('[role=option]').length).toBe(3);
    expect(chosen()).toBe('6 May 2025: Verdict.');
    expect(textOf(find('figcaption'))).toContain('6 May 2025Verdict.The Daily Docket');
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('is walked through by keys, and says what is chosen', async () => {
    draw();
    await pressKey(list(), 'ArrowLeft');
    expect(chosen()).toBe('March 2020: Default entered.');
    expect(textOf(find('figcaption'))).toContain('Default entered.');
    await pressKey(list(), 'Home');
    expect(chosen()).toContain('Complaint filed.');
    await pressKey(list(), 'ArrowLeft');
    expect(chosen()).toContain('Complaint filed.');
    await pressKey(list(), 'End');
    expect(chosen()).toContain('Verdict.');
  });

  it('zooms from years to days by keys and buttons, around what is chosen, and back', async () => {
    draw();
    expect(range()).toBe('2019 – 2027');
    for (let n = 0; n < 4; n += 1) await pressKey(list(), '+');
    expect(range()).toMatch(/^\d+ \w+ 202[45] – \d+ \w+ 2025$/);
    expect(chosen()).toContain('Verdict.');
    for (let n = 0; n < 9; n += 1) await press(find('button[aria-label="Zoom in"]'));
    const ticks = [...document.querySelectorAll('.timeline-tick text')].map(textOf);
    expect(ticks.every((tick) => /^\d+ \w+$/.test(tick))).toBe(true);
    await press(find('button[aria-label="Earlier"]'));
    expect(chosen()).toBeUndefined();
    await pressKey(list(), '0');
    expect(range()).toBe('2019 – 2027');
    expect(find('button[aria-label="Zoom out"]').getAttribute('aria-disabled')).toBe('true');
  });

  it('brings into view what the keys go to', async () => {
    draw();
    for (let n = 0; n < 5; n += 1) await pressKey(list(), '+');
    await pressKey(list(), 'Home');
    expect(chosen()).toContain('Complaint filed.');
  });

  it('runs from right to left in a language that does', async () => {
    const place = () => Number(find('.timeline-mark.chosen').getAttribute('x'));
    draw();
    const before = place();
    speak('ar', en);
    draw();
    expect(place()).toBeLessThan(348 / 2);
    expect(before).toBeGreaterThan(348 / 2);
    await pressKey(list(), 'ArrowRight');
    expect(textOf(find('figcaption'))).toContain('Default entered.');
    speak('en', en);
  });
});

describe('Points', () => {
  it('tells what is decided and what is open, and that no date is known', async () => {
    mount(<Points brief={summed} sources={record.sources} />);
    expect(textOf(find('[data-sort=decided]'))).toContain('Maker is liable.20 Dec 2024');
    expect(textOf(find('[data-sort=open]'))).toContain('Maker’s appeal.8 Jun 2026');
    expect(textOf(find('.points'))).toContain('No date is known, as of 8 June 2026.');
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('names the next event where the record has one', () => {
    const next = { date: '2027-02-01', text: 'Hearing.', sources: ['docket'], key: false };
    mount(<Points brief={{ ...summed, next }} sources={record.sources} />);
    expect(textOf(find('.points'))).toContain('Hearing.1 Feb 2027');
  });
});

describe('Sides', () => {
  it('shows who stands where, and when friends of the court filed', async () => {
    mount(<Sides sides={sides} hrefOf={hrefOf} />);
    const plaintiff = textOf(find('[data-side=plaintiff]'));
    expect(plaintiff).toContain('Messenger, Inc.Friends of the court, 2020The Watchers');
    expect(plaintiff).toContain('Friends of the court, 2026The Watchers');
    expect(find('[data-side=defendant] a').getAttribute('href')).toBe('/casebook.html#maker');
    expect(textOf(find('.sides'))).toContain(
      'On neither side, or none recordedFriends of the court',
    );
    expect(await accessibilityProblems()).toEqual([]);
  });
});

describe('OtherCases', () => {
  const cases = otherCases(
    docket([
      caseRecord({ id: 'other', state: 'dismissed', countries: ['FR'] }),
      ...Array.from({ length: 7 }, (_, n) => caseRecord({ id: `c${n}`, vendors: [] })),
    ]),
    'x',
    NOW,
  );
  const pick = async (label: string, value: string) => {
    await act(async () => {
      const select = find<HTMLSelectElement>(`select[aria-label="${label}"]`);
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  };

  it('shows the first few with their status, and all when asked', async () => {
    mount(<OtherCases cases={cases} hrefOf={hrefOf} />);
    expect(textOf(find('[role=status]'))).toBe('8 cases');
    expect(document.querySelectorAll('.other-case').length).toBe(5);
    await press(find('button', '3 more cases'));
    expect(document.querySelectorAll('.other-case').length).toBe(8);
    const text = textOf(document.querySelector('.other-case'));
    expect(text).toContain(
      'open · United States · N.D. Cal.The appeal is pending.As of 8 June 2026',
    );
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('narrows by state, country and vendor, and says when nothing fits', async () => {
    mount(<OtherCases cases={cases} hrefOf={hrefOf} />);
    await pick('Country', 'FR');
    expect(find('.other-case a', 'Messenger').getAttribute('href')).toBe('/casebook.html#other');
    await pick('State', 'open');
    expect(textOf(find('[role=status]'))).toBe('No case in the casebook fits all three.');
    expect(document.querySelector('.other-case')).toBeNull();
    await press(find('button', 'Show all cases'));
    expect(textOf(find('[role=status]'))).toBe('8 cases');
    await pick('Vendor', 'maker');
    expect(textOf(find('[role=status]'))).toBe('1 case');
  });
});
