// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { CompiledRecord } from '../../data/compiled.ts';
import type { Source } from '../../data/schema.ts';
import { accessibilityProblems, find, mount, press, textOf } from '../testing/mount.ts';
import { Card, type CardProps } from './Card.tsx';

const lab: Source = {
  publisher: 'The Lab',
  title: 'A report',
  url: 'https://lab.example/report',
  date: '2021-11',
  lang: 'en',
  class: 'lab',
  seen: '2026-11-20',
};

const target: CompiledRecord = {
  id: 'jane-roe',
  kind: 'target',
  form: 'person',
  name: 'Jane Roe',
  summary: 'A journalist whose phone was attacked.',
  countries: ['MX'],
  role: 'journalist',
  evidence: 'forensically-confirmed',
  by: ['The Lab'],
  aliases: [],
  sources: { lab },
  facts: Array.from({ length: 8 }, (_, i) => ({
    text: `Fact ${i + 1}.`,
    standing: 'forensically-confirmed' as const,
    date: '2021',
    sources: ['lab'],
  })),
  status: { text: 'An inquiry is open.', asOf: '2026-05-01', sources: ['lab'] },
  relations: [],
  cases: [
    { id: 'a', name: 'Roe v. Acme', role: 'plaintiff', status: 'On appeal.', asOf: '2026-06-01' },
    { id: 'b', name: 'Roe v. Other', role: 'plaintiff', status: 'Dismissed.', asOf: '2024-01-01' },
  ],
};

const show = (change: Partial<CardProps> = {}) => {
  const props: CardProps = {
    record: target,
    surface: 'Jane\n Roe',
    why: { alias: 'Jane Roe', rule: 'near', evidence: ['spyware', 'hacked', 'phone', 'never'] },
    date: '2026-11-20',
    stale: false,
    site: 'news.example',
    onSiteOff: vi.fn(),
    onClose: vi.fn(),
    ...change,
  };
  mount(<Card {...props} />);
  return props;
};

describe('the card', () => {
  it('says who, how well it is documented, what stands and what is in court', async () => {
    show();
    expect(textOf(find('.card-kind'))).toBe('Target · journalist');
    expect(textOf(find('h2'))).toBe('Jane Roe');
    expect(textOf(find('.card-evidence'))).toBe('Confirmed by forensic analysis: The Lab');
    expect(textOf(find('.card-status'))).toContain('An inquiry is open.As of 1 May 2026');
    expect(textOf(find('.card-cases'))).toBe(
      'Roe v. Acme (plaintiff)On appeal.As of 1 Jun 2026Also in: Roe v. Other.',
    );
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('shows the facts that matter most', () => {
    show();
    expect(document.querySelectorAll('.fact')).toHaveLength(5);
    expect(textOf(find('.fact', 'Fact 1.'))).toContain('confirmed by a lab');
  });

  it('says why the name was marked and how old the data is', () => {
    show({ stale: true });
    expect(textOf(find('.card-foot'))).toContain(
      'Marked because “Jane Roe” stands near “spyware”, “hacked”, and “phone”.',
    );
    expect(textOf(find('.card-foot'))).toContain('Data of 20 Nov 2026, more than six months old');
  });

  it.each([
    ['sure', [], 'Marked because “NSO” has no other known meaning.'],
    ['same-name', ['NSO Group'], 'Marked because this page also names “NSO Group” in full.'],
    ['page', ['spyware'], 'Marked because this page speaks of “spyware”.'],
  ] as const)('explains the rule %s', (rule, evidence, sentence) => {
    show({ surface: 'NSO', why: { alias: 'NSO', rule, evidence: [...evidence] } });
    expect(textOf(find('.card-foot'))).toContain(sentence);
  });

  it('switches the site off, and closes', async () => {
    const { onSiteOff, onClose } = show();
    await press(find('button', 'Not on news.example'));
    expect(onSiteOff).toHaveBeenCalledOnce();
    await press(find('button[aria-label="Close"]'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('never says more of a listed target than that it was listed', () => {
    show({ record: { ...target, evidence: 'listed-only', by: [] } });
    expect(textOf(find('.card-evidence'))).toBe('On a leaked list only; infection not established');
  });
});
