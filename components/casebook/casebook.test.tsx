// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { caseRecord, SOURCE } from '../../core/litigation/fixtures.ts';
import { finderOver } from '../../core/search/finder.ts';
import type { Casebook, CompiledRecord } from '../../data/compiled.ts';
import { accessibilityProblems, find, mount, textOf, type } from '../testing/mount.ts';
import { CasebookPage } from './CasebookPage.tsx';

const NOW = new Date('2026-11-20T12:00:00Z');
const target = {
  id: 'jan-lodz',
  kind: 'target',
  name: 'Jan Łódź',
  summary: 'A made-up journalist.',
  form: 'person',
  countries: ['PL'],
  role: 'journalist',
  evidence: 'listed-only',
  by: ['The Lab'],
  aliases: [{ text: 'Ян Лодзь', match: 'sure', lang: 'ru', inflects: true, lookAlikes: [] }],
  facts: [
    {
      text: 'Was on a leaked list.',
      standing: 'reported',
      date: '2021',
      sources: ['docket'],
    },
  ],
  sources: { docket: SOURCE },
  relations: [{ type: 'targeted-with', to: 'tool', name: 'The Tool', kind: 'product' }],
  cases: [
    {
      id: 'messenger-v-maker',
      name: 'Messenger v. Maker',
      role: 'plaintiff',
      status: 'Open.',
      asOf: '2026-06-08',
    },
  ],
} as unknown as CompiledRecord;
const casebook: Casebook = { date: '2026-11-20', records: [caseRecord(), target] };

const page = (id: string, fact?: number) => (
  <CasebookPage
    casebook={casebook}
    id={id}
    fact={fact}
    stale={false}
    hrefOf={(id, fact) => `/casebook.html#${id}${fact === undefined ? '' : `/${fact + 1}`}`}
    finder={() => finderOver(casebook.records, async () => {})}
    now={NOW}
  />
);

describe('the casebook page', () => {
  it('shows a target with evidence that claims no more than it is', async () => {
    mount(page('jan-lodz'));
    const text = textOf(find('article'));
    expect(text).toContain('EvidenceOn a leaked list only; infection not established: The Lab');
    expect(text).toContain('CountriesPoland');
    expect(text).toContain('Targeted withThe Tool');
    expect(text).toContain('Messenger v. Maker (plaintiff)Open.As of 8 Jun 2026');
    expect(text).toContain('Also writtenЯн Лодзь');
    expect(text).toContain('The Daily Docket, “A verdict in Oakland”');
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('shows a case with all its events, its sums and its parties', async () => {
    mount(page('messenger-v-maker'));
    expect(document.querySelectorAll('.event').length).toBe(3);
    const text = textOf(find('article'));
    expect(text).toContain('DefendantMaker Ltd.');
    expect(text).toContain('US$4,002,471');
    expect(find('[aria-current=page]').getAttribute('href')).toBe('#messenger-v-maker');
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('opens on a cover, and says what it does not have', () => {
    mount(page(''));
    expect(textOf(find('h1'))).toBe('What Amicus knows');
    mount(page('<b>nobody</b>'));
    expect(textOf(find('article'))).toContain('no record “<b>nobody</b>”');
  });

  it('gives the focus to the fact that the address leads to', () => {
    mount(page('jan-lodz', 0));
    expect(textOf(document.activeElement)).toContain('Was on a leaked list.');
  });

  it('finds records by their names and by what they say, and shows where', async () => {
    mount(page(''));
    expect(textOf(find('nav [role=status]'))).toBe('2 records.');
    await type(find('input'), 'lodz');
    await vi.waitFor(() => expect(textOf(find('nav [role=status]'))).toBe('1 record.'));
    expect(textOf(find('.results a'))).toBe('Jan Łódź');
    expect(textOf(find('.results'))).toContain('A made-up journalist.');

    await type(find('input'), 'leaked');
    const link = find('.results a');
    expect(link.getAttribute('href')).toBe('/casebook.html#jan-lodz/1');
    expect(textOf(find('.results mark'))).toBe('leaked');
    // an accusation never goes without its standing
    expect(textOf(find('.results .fact-basis'))).toContain('reported');
    expect(await accessibilityProblems()).toEqual([]);

    await type(find('input'), 'nobody at all');
    expect(textOf(find('nav [role=status]'))).toContain('Nothing in the casebook has all of');
    await type(find('input'), '');
    expect(document.querySelector('.results')).toBeNull();
  });
});
