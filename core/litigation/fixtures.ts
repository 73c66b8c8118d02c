/** A made-up case and its company, for tests; no court ever saw them. */
import type { Docket, DocketCase } from '../../data/compiled.ts';
import type { Source } from '../../data/schema.ts';

export const SOURCE: Source = {
  publisher: 'The Daily Docket',
  title: 'A verdict in Oakland',
  url: 'https://docket.example/verdict',
  date: '2025-05-06',
  lang: 'en',
  class: 'secondary',
  seen: '2026-11-20',
};

export function caseRecord(changes: Partial<DocketCase> = {}): DocketCase {
  return {
    id: 'messenger-v-maker',
    kind: 'case',
    name: 'Messenger v. Maker',
    summary: 'A messenger sues a maker of spyware.',
    caption: 'Messenger, Inc. v. Maker Ltd.',
    court: 'N.D. Cal.',
    dockets: ['4:19-cv-00000'],
    filed: '2019-10-29',
    state: 'open',
    countries: ['US'],
    parties: [
      { role: 'plaintiff', name: 'Messenger, Inc.' },
      { role: 'defendant', name: 'Maker Ltd.', id: 'maker' },
      { role: 'counsel', name: 'Pleader LLP', side: 'plaintiff' },
      { role: 'amicus', name: 'The Watchers', side: 'plaintiff', years: ['2026', '2020'] },
      { role: 'amicus', name: 'The Scholars' },
      { role: 'court', name: 'N.D. Cal.' },
    ],
    claims: ['Computer fraud'],
    events: [
      { date: '2025-05-06', text: 'Verdict.', sources: ['docket'], key: true, label: 'Verdict' },
      {
        date: '2019-10-29',
        text: 'Complaint filed.',
        sources: ['docket'],
        key: true,
        label: 'Lawsuit',
      },
      { date: '2020-03', text: 'Default entered.', sources: ['docket'], key: false },
    ],
    sums: [
      {
        label: 'punitive damages after the cut',
        amount: 4_002_471,
        currency: 'USD',
        is: 'remitted',
        replaces: 'punitive damages',
        date: '2025-10-17',
        sources: ['docket'],
        reckoned: 'nine times the compensatory damages',
      },
      {
        label: 'punitive damages',
        amount: 167_254_000,
        currency: 'USD',
        is: 'awarded',
        date: '2025-05-06',
        sources: ['docket'],
      },
    ],
    decided: [{ text: 'Maker is liable.', asOf: '2024-12-20', sources: ['docket'] }],
    open: [{ text: 'Maker’s appeal.', asOf: '2026-06-08', sources: ['docket'] }],
    status: { text: 'The appeal is pending.', asOf: '2026-06-08', sources: ['docket'] },
    aliases: [],
    facts: [],
    sources: { docket: SOURCE },
    relations: [],
    cases: [],
    vendors: ['maker'],
    ...changes,
  };
}

/** A docket of those cases, in which the maker is the one vendor. */
export const docket = (cases: DocketCase[]): Docket => ({
  date: '2026-11-20',
  names: { maker: { kind: 'vendor', name: 'Maker Ltd.' } },
  cases,
});
