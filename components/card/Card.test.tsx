// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { accessibilityProblems, find, mount, press, textOf } from '../testing/mount.ts';
import { Card, type CardProps } from './Card.tsx';
import { product, target } from './fixture.ts';

const show = (change: Partial<CardProps> = {}) => {
  const props: CardProps = {
    record: target,
    surface: 'Jane\n Roe',
    why: { alias: 'Jane Roe', rule: 'near', evidence: ['spyware', 'hacked', 'phone', 'never'] },
    place: undefined,
    date: '2026-11-20',
    stale: false,
    site: 'news.example',
    recordOf: async (id) => (id === 'spear' ? product : id === 'jane-roe' ? target : undefined),
    onCopy: vi.fn(async () => true),
    onCasebook: vi.fn(),
    onMute: vi.fn(),
    onSiteOff: vi.fn(),
    onClose: vi.fn(),
    ...change,
  };
  mount(<Card {...props} />);
  return props;
};
const headings = () => [...document.querySelectorAll('h3')].map(textOf);

describe('the card', () => {
  it('says who, how well it is documented, what stands and what is in court', async () => {
    show();
    expect(textOf(find('.card-kind'))).toBe('Target · journalist');
    expect(textOf(find('h2'))).toBe('Jane Roe');
    expect(textOf(find('.card-evidence'))).toBe('Confirmed by forensic analysis: The Lab');
    expect(textOf(find('.card-status'))).toContain('An inquiry is open.As of 1 May 2026');
    expect(textOf(find('.card-cases'))).toBe(
      'In courtRoe v. Acme (plaintiff)On appeal.As of 1 Jun 2026Also inRoe v. Other',
    );
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('is a dialog with the name of whom it is about, described by the summary', () => {
    show();
    const card = find('[role=dialog]');
    const named = (attribute: string) =>
      textOf(document.getElementById(card.getAttribute(attribute) ?? ''));
    expect(named('aria-labelledby')).toBe('Jane Roe');
    expect(named('aria-describedby')).toBe('A journalist whose phone was attacked.');
  });

  it('tells what is established from what is not, and counts both first', () => {
    show();
    expect(textOf(find('.fact-tally'))).toBe('Established: 2Alleged, reported or disputed: 1');
    expect(headings().slice(0, 2)).toEqual(['Established', 'Alleged, reported or disputed']);
    const [established, open] = document.querySelectorAll('.fact-group');
    expect(textOf(established)).toMatch(/Fact 1\.confirmed by a lab.*Fact 3\.found by a court/);
    expect(textOf(open)).toMatch(/Fact 2\..*alleged2021The Lab, Nov 2021/);
  });

  it('says why the name was marked and how old the data is', () => {
    show({ stale: true });
    expect(textOf(find('.card-origin'))).toContain(
      'Marked because “Jane Roe” stands near “spyware”, “hacked”, and “phone”.',
    );
    expect(textOf(find('.card-origin'))).toContain('Data of 20 Nov 2026, more than six months old');
  });

  it.each([
    ['sure', [], 'Marked because “NSO” has no other known meaning.'],
    ['same-name', ['NSO Group'], 'Marked because this page also names “NSO Group” in full.'],
    ['page', ['spyware'], 'Marked because this page speaks of “spyware”.'],
  ] as const)('explains the rule %s', (rule, evidence, sentence) => {
    show({ surface: 'NSO', why: { alias: 'NSO', rule, evidence: [...evidence] } });
    expect(textOf(find('.card-origin'))).toContain(sentence);
  });

  it('closes', async () => {
    const { onClose } = show();
    await press(find('button[aria-label="Close"]'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('never says more of a listed target than that it was listed', () => {
    show({ record: { ...target, evidence: 'listed-only', by: [] } });
    expect(textOf(find('.card-evidence'))).toBe('On a leaked list only; infection not established');
  });

  it('tells somebody who came by key which name of how many this is, and nobody else', () => {
    show();
    expect(textOf(find('output.unseen'))).toBe('');
    show({ place: { at: 2, of: 5 } });
    expect(textOf(find('output.unseen'))).toBe('Name 2 of 5 on this page. Escape closes the card.');
  });
});

describe('ways to other records', () => {
  it('lead there, announce it by the focus, and lead back to the link and forward again', async () => {
    show();
    await press(find('[data-to=spear]'));
    expect(textOf(find('h2'))).toBe('Spear');
    expect(document.activeElement).toBe(find('h2'));
    expect(textOf(find('.card-origin'))).not.toContain('Marked because');
    expect(await accessibilityProblems()).toEqual([]);

    await press(find('button[aria-label="Back to Jane Roe"]'));
    expect(textOf(find('h2'))).toBe('Jane Roe');
    expect(document.activeElement).toBe(find('[data-to=spear]'));
    expect(find('.card-origin', 'Marked because')).toBeTruthy();

    await press(find('button[aria-label="Forward to Spear"]'));
    expect(textOf(find('h2'))).toBe('Spear');
    expect(document.activeElement).toBe(find('h2'));
  });

  it('come back to where the reader had scrolled', async () => {
    show();
    const card = find('.card');
    card.scrollTop = 120;
    await press(find('[data-to=spear]'));
    expect(card.scrollTop).toBe(0);
    await press(find('button[aria-label="Back to Jane Roe"]'));
    expect(card.scrollTop).toBe(120);
  });

  it('show a few names of each tie, and all of them on demand', async () => {
    show();
    const related = () => find('.card-related').querySelectorAll('[data-to]').length;
    expect(related()).toBe(5);
    await press(find('button[aria-label="2 more: Documented by"]'));
    expect(related()).toBe(7);
  });

  it('say so where a record cannot be read', async () => {
    show({ recordOf: () => Promise.reject(new Error('asleep')) });
    await press(find('[data-to=spear]'));
    expect(textOf(find('h2'))).toBe('Jane Roe');
    expect(textOf(find('.card-said'))).toBe('This record could not be read. Try again.');
  });

  it('are the parties for a case', () => {
    show({
      record: {
        ...product,
        kind: 'case',
        caption: 'Roe v. Acme',
        court: 'A court',
        dockets: [],
        state: 'open',
        countries: [],
        parties: [
          { role: 'plaintiff', id: 'jane-roe', name: 'Jane Roe' },
          { role: 'defendant', name: 'Acme, without a record' },
        ],
        claims: [],
        events: [],
        sums: [],
        decided: [],
        open: [],
        status: { text: 'Open.', asOf: '2026-01-01', sources: ['lab'] },
        relations: [],
      },
    });
    expect(textOf(find('.card-related'))).toBe('RelatedPlaintiffJane Roe');
  });
});

describe('what can be done', () => {
  it('copies with standings, dates, sources and a citation, and says so', async () => {
    const { onCopy } = show();
    await press(find('button', 'Copy with sources'));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining('[found by a court, 2021] Fact 3.'),
    );
    expect(textOf(find('.card-said'))).toBe('Copied, with standings, dates and sources.');
  });

  it('says so where the browser forbids copying', async () => {
    show({ onCopy: async () => false });
    await press(find('button', 'Copy with sources'));
    expect(textOf(find('.card-said'))).toContain('did not let Amicus copy');
  });

  it('keeps the rest behind a button', async () => {
    const { onMute, onSiteOff, onCasebook } = show();
    const more = find('button', 'More');
    const rest = document.getElementById(more.getAttribute('aria-controls') ?? '');
    expect([more.getAttribute('aria-expanded'), rest?.hidden]).toEqual(['false', true]);
    await press(more);
    expect([more.getAttribute('aria-expanded'), rest?.hidden]).toEqual(['true', false]);
    await press(find('button', 'Open in casebook'));
    expect(onCasebook).toHaveBeenCalledExactlyOnceWith('jane-roe');
    await press(find('button', 'Not on news.example'));
    expect(onSiteOff).toHaveBeenCalledOnce();
    await press(find('button', 'Do not mark Jane Roe any more'));
    expect(onMute).toHaveBeenCalledExactlyOnceWith('jane-roe');
    expect(textOf(find('.card-said'))).toContain('Jane Roe is not marked any more.');
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('acts on the record that is shown, not on the one it began with', async () => {
    const { onMute, onCasebook } = show();
    await press(find('[data-to=spear]'));
    await press(find('button', 'Open in casebook'));
    await press(find('button', 'Do not mark Spear any more'));
    expect(onCasebook).toHaveBeenCalledExactlyOnceWith('spear');
    expect(onMute).toHaveBeenCalledExactlyOnceWith('spear');
  });
});
