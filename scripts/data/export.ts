/** The dataset as tables and as a citation. */
import type { Casebook, CompiledRecord } from '../../data/compiled.ts';

type Row = (string | number)[];

/** RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8. */
export const csv = (rows: readonly Row[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

/** A leading `=`, `+`, `-` or `@` is a formula to a spreadsheet; an apostrophe makes it text. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const FACT_COLUMNS = [
  'id',
  'kind',
  'name',
  'standing',
  'date',
  'text',
  'publishers',
  'titles',
  'addresses',
];

/** One row a fact; several sources are parted by ` | `. */
export function rowsOfFacts({ records }: Casebook): Row[] {
  return [
    FACT_COLUMNS,
    ...records.flatMap((record) =>
      record.facts.map((fact) => {
        const cited = fact.sources.flatMap((key) => record.sources[key] ?? []);
        const join = (part: 'publisher' | 'title' | 'url') =>
          cited.map((one) => one[part]).join(' | ');
        const { id, kind, name } = record;
        return [
          id,
          kind,
          name,
          fact.standing,
          fact.date,
          fact.text,
          join('publisher'),
          join('title'),
          join('url'),
        ];
      }),
    ),
  ];
}

const CASE_COLUMNS = [
  'id',
  'name',
  'caption',
  'court',
  'dockets',
  'filed',
  'state',
  'status',
  'as of',
  'events',
  'countries',
];
const isCase = (record: CompiledRecord) => record.kind === 'case';

/** One row a case, with the number of its dated events. */
export function rowsOfCases({ records }: Casebook): Row[] {
  return [
    CASE_COLUMNS,
    ...records
      .filter(isCase)
      .map((one) => [
        one.id,
        one.name,
        one.caption,
        one.court,
        one.dockets.join(' | '),
        one.filed ?? '',
        one.state,
        one.status.text,
        one.status.asOf,
        one.events.length,
        one.countries.join(' '),
      ]),
  ];
}

/** The Citation File Format, for the dataset of that day. */
export const citation = (date: string): string => `cff-version: 1.2.0
message: Please cite the dataset with its date; it changes as courts decide and laboratories report.
type: dataset
title: The Amicus casebook
abstract: Vendors of spyware, their products, documented targets, litigation and government action, each fact with its standing, date and sources.
authors:
  - name: The Amicus contributors
license: CC-BY-4.0
version: "${date}"
date-released: "${date}"
`;
