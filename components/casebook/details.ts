/** What a record of each kind says beyond its facts, as labelled lines. */
import type { CompiledRecord } from '../../data/compiled.ts';
import type { CasebookRecord } from '../../data/schema.ts';
import type { Kind, RelationType } from '../../data/terms.ts';
import { showDate } from '../text/dates.ts';
import { evidenceWords } from '../text/evidence.ts';

type Of<K extends Kind> = Omit<Extract<CasebookRecord, { kind: K }>, 'relations'>;

const is = <K extends Kind>(record: CompiledRecord, kind: K): record is CompiledRecord & Of<K> =>
  record.kind === kind;

export interface Detail {
  label: string;
  values: readonly string[];
}

const regions = new Intl.DisplayNames('en-GB', { type: 'region' });
const countries = (codes: readonly string[]) =>
  codes.map((code) => regions.of(code) ?? code).join(', ');

export function detailsOf(record: CompiledRecord): Detail[] {
  return pairs(record).flatMap(([label, value]) => {
    const values = typeof value === 'string' ? [value] : (value ?? []);
    return values.length > 0 ? [{ label, values }] : [];
  });
}

type Pair = readonly [label: string, value: string | readonly string[] | undefined];

function pairs(record: CompiledRecord): Pair[] {
  if (is(record, 'vendor')) {
    return [
      ['Countries', countries(record.countries)],
      ['Founded', record.founded && showDate(record.founded)],
      ['Former names', record.formerNames],
    ];
  }
  if (is(record, 'product')) {
    return [
      ['Form', record.form],
      ['Vulnerabilities', record.cves],
    ];
  }
  if (is(record, 'target')) {
    return [
      ['Role', record.role],
      ['Countries', countries(record.countries)],
      ['Evidence', evidenceWords(record.evidence, record.by)],
    ];
  }
  if (is(record, 'person')) return [['Role', record.role]];
  if (is(record, 'organisation')) {
    return [
      ['Form', record.form.replace('-', ' ')],
      ['Countries', countries(record.countries)],
    ];
  }
  if (is(record, 'action')) {
    return [
      ['Date', showDate(record.date)],
      ['By', record.by],
    ];
  }
  if (is(record, 'case')) {
    return [
      ['Caption', record.caption],
      ['Court', record.court],
      ['Dockets', record.dockets],
      ['Filed', record.filed && showDate(record.filed)],
      ['Countries', countries(record.countries)],
      ['Claims', record.claims],
    ];
  }
  return [];
}

/** A concept's explanation; other kinds have none. */
export const explanationOf = (record: CompiledRecord): string | undefined =>
  is(record, 'concept') ? record.explanation : undefined;

/** A relation read from this record's side: "Makes Pegasus". */
export const RELATION_WORDS: Readonly<Record<RelationType, string>> = {
  makes: 'Makes',
  'made-by': 'Made by',
  sells: 'Sells',
  'sold-by': 'Sold by',
  owns: 'Owns',
  'owned-by': 'Owned by',
  founded: 'Founded',
  'founded-by': 'Founded by',
  leads: 'Leads',
  'led-by': 'Led by',
  'works-for': 'Works or worked for',
  employs: 'Employs or employed',
  'successor-of': 'Successor of',
  'succeeded-by': 'Succeeded by',
  'targeted-with': 'Targeted with',
  'used-against': 'Used or allegedly used against',
  delivers: 'Delivers',
  'delivered-by': 'Delivered by',
  documented: 'Documented',
  'documented-by': 'Documented by',
  about: 'About',
  'subject-of': 'Subject of',
  'related-to': 'Related to',
};
