// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { CompiledRecord } from '../../data/compiled.ts';
import { accessibilityProblems, find, mount, press, redraw, textOf } from '../testing/mount.ts';
import { Welcome, type WelcomeProps } from './Welcome.tsx';

const record = (id: string): CompiledRecord => ({
  id,
  name: `Name of ${id}`,
  kind: 'person',
  role: '',
  summary: `Summary of ${id}.`,
  aliases: [],
  facts: [
    { text: `First fact of ${id}.`, standing: 'alleged', date: '2021', sources: ['one'] },
    { text: `Second fact of ${id}.`, standing: 'alleged', date: '2021', sources: ['one'] },
  ],
  relations: [],
  cases: [],
  sources: {
    one: {
      publisher: 'Some Lab',
      title: 'A report',
      url: 'https://lab.example/',
      date: '2021',
      lang: 'en',
      class: 'lab',
      seen: '2026-01-01',
    },
  },
});

const props = (changes: Partial<WelcomeProps> = {}): WelcomeProps => ({
  permission: 'granted',
  recordOf: record,
  optionsHref: '/options.html',
  casebookHref: '/casebook.html',
  onGrant: vi.fn(),
  ...changes,
});

describe('the first run', () => {
  it('shows marks in their line styles, and the card of the first', () => {
    mount(<Welcome {...props()} />);
    const marks = [...document.querySelectorAll<HTMLElement>('.sample-mark')];
    expect(marks.map(({ dataset }) => dataset.line)).toEqual([
      'solid',
      'solid',
      'dotted',
      'dashed',
    ]);
    const card = textOf(find('.sample-card'));
    expect(card).toContain('Name of nso-group');
    expect(card).toContain('First fact of nso-group.');
    expect(card).toContain('alleged');
    expect(card).toContain('Some Lab');
    expect(card).not.toContain('Second fact');
  });

  it.each([
    ['pointerenter', (mark: HTMLElement) => mark.dispatchEvent(new Event('pointerenter'))],
    ['focus', (mark: HTMLElement) => mark.dispatchEvent(new Event('focus'))],
    ['press', (mark: HTMLElement) => mark.click()],
  ])('shows another card on %s', async (_, doIt) => {
    mount(<Welcome {...props()} />);
    const mark = find('.sample-mark', 'Pegasus');
    await act(async () => void doIt(mark));
    expect(textOf(find('.sample-card'))).toContain('Name of pegasus');
    expect(mark.getAttribute('aria-expanded')).toBe('true');
    expect(find('.sample-mark', 'NSO Group').getAttribute('aria-expanded')).toBe('false');
  });

  it('asks for nothing where nothing is missing', () => {
    mount(<Welcome {...props()} />);
    expect(textOf(document.body)).toContain('Amicus is ready');
    expect(document.querySelector('.missing')).toBeNull();
  });

  it('asks for the permission where the browser has not given it', async () => {
    const onGrant = vi.fn();
    mount(<Welcome {...props({ permission: 'missing', onGrant })} />);
    expect(textOf(document.body)).not.toContain('Amicus is ready');
    await press(find('button', 'Allow Amicus to read web pages'));
    expect(onGrant).toHaveBeenCalledTimes(1);
    redraw(<Welcome {...props({ permission: 'refused', onGrant })} />);
    expect(textOf(find('.missing [role=status]'))).toContain('Not allowed.');
    find('button', 'Allow Amicus to read web pages');
  });

  it('says that nothing is collected, and leads to options and casebook', () => {
    mount(<Welcome {...props()} />);
    expect(textOf(document.body)).toContain('Nothing is collected');
    const links = [...document.querySelectorAll('footer a')].map((a) => a.getAttribute('href'));
    expect(links).toEqual(['/options.html', '/casebook.html']);
  });

  it('has nothing that axe objects to', async () => {
    for (const permission of ['granted', 'missing', 'refused'] as const) {
      mount(<Welcome {...props({ permission })} />);
      expect(await accessibilityProblems()).toEqual([]);
    }
  });
});
