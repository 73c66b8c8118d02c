// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { caseRecord, SOURCE } from '../../core/litigation/fixtures.ts';
import type { Casebook, CompiledRecord } from '../../data/compiled.ts';
import { accessibilityProblems, find, mount, textOf } from '../testing/mount.ts';
import { CasebookPage } from './CasebookPage.tsx';
import { findRecords } from './search.ts';

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

const page = (id: string) => (
  <CasebookPage casebook={casebook} id={id} stale={false} homeHref="/casebook.html" now={NOW} />
);

describe('findRecords', () => {
  it('finds by any spelling, without case and diacritics, and groups by kind', () => {
    expect(findRecords(casebook.records, '').map(({ kind }) => kind)).toEqual(['target', 'case']);
    for (const wanted of ['lodz', 'ЛОДЗЬ', ' jan ']) {
      expect(findRecords(casebook.records, wanted).map(({ kind }) => kind)).toEqual(['target']);
    }
    expect(findRecords(casebook.records, 'nobody')).toEqual([]);
  });
});

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

  it('narrows its index', async () => {
    mount(page(''));
    await act(async () => {
      const field = find<HTMLInputElement>('input');
      field.value = 'lodz';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(textOf(find('nav [role=status]'))).toBe('1 record.');
  });
});
