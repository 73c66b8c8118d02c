// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { brief } from '../../core/litigation/brief.ts';
import { today } from '../../core/litigation/days.ts';
import { caseRecord, docket } from '../../core/litigation/fixtures.ts';
import { otherCases } from '../../core/litigation/others.ts';
import type { ListedMention } from '../../core/messages.ts';
import { finderOver } from '../../core/search/finder.ts';
import { accessibilityProblems, find, mount, press, textOf, type } from '../testing/mount.ts';
import { Popup, type PopupProps } from './Popup.tsx';
import { explain, type Site } from './site.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const record = caseRecord();
const mention = (index: number): ListedMention => ({
  frameId: index === 2 ? 7 : 0,
  index,
  entity: 'maker',
  surface: 'Maker',
  why: { alias: 'Maker', rule: 'sure', evidence: [] },
});

function props(changes: Partial<PopupProps> = {}): PopupProps {
  return {
    site: { run: true, because: 'everywhere', host: 'news.example' },
    locked: false,
    reading: { state: 'read', mentions: [mention(0), mention(1), mention(2)] },
    hidden: [],
    litigation: {
      main: { brief: brief(record, NOW), sources: record.sources },
      others: otherCases(
        docket(Array.from({ length: 8 }, (_, n) => caseRecord({ id: `c${n}`, name: `Case ${n}` }))),
        'x',
        NOW,
      ),
      now: today(NOW),
    },
    data: { date: '2026-11-20', stale: false },
    commands: [
      { name: 'next-mention', description: 'as the browser says it', shortcut: 'Alt+Shift+N' },
      { name: 'previous-mention', description: '', shortcut: '' },
      { name: 'other', description: 'Something else', shortcut: 'Alt+O' },
    ],
    hrefOf: (id, fact) => `/casebook.html#${id ?? ''}${fact === undefined ? '' : `/${fact + 1}`}`,
    finder: () => finderOver([record], async () => {}),
    problem: undefined,
    recordOf: (id) => (id === 'maker' ? { name: 'Maker Ltd.', kind: 'vendor' } : undefined),
    onSwitch: vi.fn(),
    onGrant: vi.fn(),
    onJump: vi.fn(async () => true),
    onOptions: vi.fn(),
    ...changes,
  };
}

describe('the switch', () => {
  it('has the host’s name and turns Amicus off here', async () => {
    const onSwitch = vi.fn();
    mount(<Popup {...props({ onSwitch })} />);
    const button = find('[role=switch]');
    expect(textOf(button)).toContain('Amicus on news.example');
    expect(button.getAttribute('aria-checked')).toBe('true');
    await press(button);
    expect(onSwitch).toHaveBeenCalledWith(false);
  });

  it('turns it on where it is off, and lists nothing meanwhile', async () => {
    const onSwitch = vi.fn();
    const site: Site = { run: false, because: 'off', host: 'news.example', rule: '*.example' };
    mount(<Popup {...props({ site, onSwitch, reading: { state: 'off' } })} />);
    expect(textOf(find('#site-state'))).toContain('your list has *.example.');
    expect(textOf(find('.mentions'))).toContain('Nothing is marked');
    await press(find('[role=switch]'));
    expect(onSwitch).toHaveBeenCalledWith(true);
  });

  it.each(['browser-page', 'store', 'file', 'no-page'] as const)('explains %s', (because) => {
    mount(<Popup {...props({ site: { run: false, because } })} />);
    expect(document.querySelector('[role=switch], .mentions')).toBeNull();
    expect(textOf(find('#site-state'))).toBe(explain({ run: false, because }));
  });

  it('says who has set it where it cannot be changed', async () => {
    const onSwitch = vi.fn();
    mount(<Popup {...props({ locked: true, onSwitch })} />);
    expect(find<HTMLButtonElement>('[role=switch]').disabled).toBe(true);
    expect(textOf(find('#site-state'))).toContain('Set by your organisation');
    await press(find('[role=switch]'));
    expect(onSwitch).not.toHaveBeenCalled();
  });

  it('asks for a permission that is missing', async () => {
    const onGrant = vi.fn();
    const site: Site = { run: false, because: 'no-permission', host: 'news.example' };
    mount(<Popup {...props({ site, onGrant })} />);
    expect(document.querySelector('[role=switch]')).toBeNull();
    await press(find('button', 'Allow'));
    expect(onGrant).toHaveBeenCalledOnce();
  });

  it('tells each state by its own sentence', () => {
    const host = 'a.example';
    const sites: Site[] = [
      { run: true, because: 'everywhere', host },
      { run: true, because: 'listed', host, rule: host },
      { run: true, because: 'listed', host, rule: '*.example' },
      { run: false, because: 'off', host, rule: host },
      { run: false, because: 'off', host, rule: '*.example' },
      { run: false, because: 'not-listed', host },
      { run: false, because: 'no-permission', host },
    ];
    expect(new Set(sites.map(explain)).size).toBe(sites.length);
  });
});

describe('the names on the page', () => {
  it('are counted, and each press goes to the next, round and round', async () => {
    const onJump = vi.fn(async (_: ListedMention) => true);
    mount(<Popup {...props({ onJump })} />);
    expect(textOf(find('.mentions'))).toContain('1 name, 3 mentions.');
    const button = find('.mention');
    for (let n = 0; n < 4; n += 1) await press(button);
    expect(onJump.mock.calls.map(([{ index }]) => index)).toEqual([0, 1, 2, 0]);
    expect(onJump.mock.calls[2]?.[0].frameId).toBe(7);
    expect(textOf(find('.mentions output'))).toBe('1 of 3');
  });

  it('say so when one is gone', async () => {
    mount(<Popup {...props({ onJump: async () => false })} />);
    await press(find('.mention'));
    expect(textOf(find('.mentions output'))).toBe('gone from the page');
  });

  it.each([
    [{ state: 'read', mentions: [] }, 'found none'],
    [{ state: 'asking' }, 'Reading'],
    [{ state: 'unread' }, 'Reload'],
    [{ state: 'closed' }, 'does not let Amicus into this page'],
    [{ state: 'pdf' }, 'PDF'],
  ] as const)('%o', (reading, words) => {
    mount(<Popup {...props({ reading })} />);
    expect(textOf(find('.mentions'))).toContain(words);
    expect(document.querySelector('.mention')).toBeNull();
  });

  it('tell which kinds the reader has hidden', () => {
    mount(<Popup {...props({ hidden: ['target', 'case'] })} />);
    expect(textOf(find('.mentions'))).toContain('Not marked, by your options: targets, cases.');
  });
});

describe('the steps', () => {
  const other = { ...mention(3), entity: 'product' };
  const both = {
    reading: { state: 'read', mentions: [mention(0), other, mention(2)] },
    recordOf: (id: string) => ({ name: id, kind: 'vendor' as const }),
  } satisfies Partial<PopupProps>;

  it('go through all mentions in the page’s order, on and back, and round', async () => {
    const onJump = vi.fn(async (_: ListedMention) => true);
    mount(<Popup {...props({ ...both, onJump })} />);
    const next = find('button[aria-label="Next name"]');
    const back = find('button[aria-label="Previous name"]');
    for (const button of [next, next, next, next, back, back]) await press(button);
    expect(onJump.mock.calls.map(([{ index }]) => index)).toEqual([0, 3, 2, 0, 2, 3]);
    expect(textOf(find('.mentions output'))).toBe('2 of 3');
  });

  it('go on from a name that was pressed in the list', async () => {
    const onJump = vi.fn(async (_: ListedMention) => true);
    mount(<Popup {...props({ ...both, onJump })} />);
    await press(find('.mention', 'product'));
    await press(find('button[aria-label="Next name"]'));
    expect(onJump.mock.calls.map(([{ index }]) => index)).toEqual([3, 2]);
  });

  it('do nothing where there is no name', async () => {
    const onJump = vi.fn(async () => true);
    mount(<Popup {...props({ reading: { state: 'read', mentions: [] }, onJump })} />);
    const next = find('button[aria-label="Next name"]');
    expect(next.getAttribute('aria-disabled')).toBe('true');
    await press(next);
    expect(onJump).not.toHaveBeenCalled();
  });
});

describe('the litigation at a glance', () => {
  it('has the status at once, and the rest a moment later', async () => {
    mount(<Popup {...props()} />);
    expect(textOf(find('.litigation'))).toContain('The appeal is pending.As of 8 June 2026');
    await vi.waitFor(() => find('.sums'));
    const section = textOf(find('.litigation'));
    for (const part of ['How it got here', 'What is decided', 'What is open', 'The money']) {
      expect(section).toContain(part);
    }
    expect(section).toContain('US$167,254,000');
    expect(textOf(find('.link.more'))).toBe('3 more cases');
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('has the timeline as a list too, once somebody opens it', async () => {
    mount(<Popup {...props()} />);
    await vi.waitFor(() => find('.more > summary'));
    expect(document.querySelector('.timeline')).toBeNull();
    await press(find('.more > summary', 'All events as a list'));
    await vi.waitFor(() => expect(document.querySelectorAll('.timeline > .event').length).toBe(3));
  });

  it('does without the main case if the casebook lacks it', () => {
    const { litigation } = props();
    mount(<Popup {...props({ litigation: { ...litigation, main: undefined } })} />);
    expect(document.querySelector('.litigation')).toBeNull();
  });
});

describe('search', () => {
  it('stands in the litigation’s place as long as something is looked for', async () => {
    mount(<Popup {...props()} />);
    await type(find('input[type=search]'), 'messenger');
    await vi.waitFor(() => find('.results'));
    expect(document.querySelector('.litigation')).toBeNull();
    const link = find('.results a');
    expect(link.getAttribute('href')).toBe('/casebook.html#messenger-v-maker');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(await accessibilityProblems()).toEqual([]);
    await type(find('input[type=search]'), ' ');
    expect(document.querySelector('.litigation')).not.toBeNull();
  });

  it('does not read the casebook before somebody wants to search', async () => {
    const finder = vi.fn(() => finderOver([record], async () => {}));
    mount(<Popup {...props({ finder })} />);
    expect(finder).not.toHaveBeenCalled();
    await type(find('input[type=search]'), 'm');
    expect(finder).toHaveBeenCalled();
  });
});

describe('the popup', () => {
  it('tells the keys in force, in its own words where it has them', () => {
    mount(<Popup {...props()} />);
    const rows = [...document.querySelectorAll('.keys > div')].map(textOf);
    expect(rows).toEqual(['Next nameAlt+Shift+N', 'Previous namenot set', 'Something elseAlt+O']);
  });

  it('gives the date of its data, and says if that is long ago', () => {
    mount(<Popup {...props()} />);
    expect(textOf(find('.data-date'))).toBe('Data of 20 November 2026.');
    mount(<Popup {...props({ data: { date: '2026-01-01', stale: true } })} />);
    expect(textOf(find('.data-date'))).toContain('more than six months old');
  });

  it('leads to the options and the casebook', async () => {
    const onOptions = vi.fn();
    mount(<Popup {...props({ onOptions })} />);
    await press(find('button', 'Options'));
    expect(onOptions).toHaveBeenCalledOnce();
    expect(find('a', 'Casebook').getAttribute('href')).toBe('/casebook.html#');
  });

  it('has nothing that axe objects to', async () => {
    mount(<Popup {...props({ problem: 'This could not be saved.' })} />);
    expect(await accessibilityProblems()).toEqual([]);
  });
});
