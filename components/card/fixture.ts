/** A record of the card's tests, with something of everything. */
import type { CompiledRecord } from '../../data/compiled.ts';
import type { Fact, Source } from '../../data/schema.ts';

const lab: Source = {
  publisher: 'The Lab',
  title: 'A report',
  url: 'https://lab.example/report',
  date: '2021-11',
  lang: 'en',
  class: 'lab',
  seen: '2026-11-20',
};

const fact = (text: string, standing: Fact['standing']): Fact => ({
  text,
  standing,
  date: '2021',
  sources: ['lab'],
});

export const target: Extract<CompiledRecord, { kind: 'target' }> = {
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
  facts: [
    fact('Fact 1.', 'forensically-confirmed'),
    { ...fact('Fact 2.', 'alleged'), differs: 'the court says 2022.' },
    fact('Fact 3.', 'found-by-court'),
  ],
  status: { text: 'An inquiry is open.', asOf: '2026-05-01', sources: ['lab'] },
  relations: [
    { type: 'targeted-with', to: 'spear', name: 'Spear', kind: 'product' },
    ...Array.from({ length: 6 }, (_, index) => ({
      type: 'documented-by' as const,
      to: `lab-${index}`,
      name: `Lab ${index}`,
      kind: 'organisation' as const,
    })),
  ],
  cases: [
    { id: 'b', name: 'Roe v. Other', role: 'plaintiff', status: 'Dismissed.', asOf: '2024-01-01' },
    { id: 'a', name: 'Roe v. Acme', role: 'plaintiff', status: 'On appeal.', asOf: '2026-06-01' },
  ],
};

export const product: CompiledRecord = {
  id: 'spear',
  kind: 'product',
  form: 'spyware',
  name: 'Spear',
  summary: 'A spyware.',
  cves: [],
  aliases: [],
  sources: { lab },
  facts: [fact('It was found.', 'reported')],
  relations: [{ type: 'used-against', to: 'jane-roe', name: 'Jane Roe', kind: 'target' }],
  cases: [],
};
