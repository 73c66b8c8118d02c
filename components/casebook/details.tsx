/** What a record of each kind says beyond its facts, as labelled lines. */
import type { ComponentChild } from 'preact';
import type { CompiledRecord } from '../../data/compiled.ts';
import type { CasebookRecord } from '../../data/schema.ts';
import type { Kind } from '../../data/terms.ts';
import { Words } from '../messages/English.tsx';
import { say } from '../messages/say.ts';
import type { Key } from '../messages/table.ts';
import { showDate } from '../text/dates.ts';
import { Evidence } from '../text/Evidence.tsx';
import { countryOf, rowOf } from '../text/lists.ts';

type Of<K extends Kind> = Omit<Extract<CasebookRecord, { kind: K }>, 'relations'>;

const is = <K extends Kind>(record: CompiledRecord, kind: K): record is CompiledRecord & Of<K> =>
  record.kind === kind;

export interface Detail {
  label: string;
  values: readonly ComponentChild[];
}

const countries = (codes: readonly string[]) => rowOf(codes.map(countryOf));

export function detailsOf(record: CompiledRecord): Detail[] {
  return pairs(record).flatMap(([label, value]) => {
    const values = Array.isArray(value) ? value : [value];
    const given = values.filter((one) => one !== undefined && one !== '');
    return given.length > 0 ? [{ label: say(`casebook.detail.${label}`), values: given }] : [];
  });
}

type Label = Key extends infer K ? (K extends `casebook.detail.${infer L}` ? L : never) : never;
type Pair = readonly [label: Label, value: ComponentChild | readonly ComponentChild[]];

/** Words of the casebook's own. */
const english = (words: string) => <Words>{words}</Words>;

function pairs(record: CompiledRecord): Pair[] {
  if (is(record, 'vendor')) {
    return [
      ['countries', countries(record.countries)],
      ['founded', record.founded && showDate(record.founded)],
      ['former-names', record.formerNames.map(english)],
    ];
  }
  if (is(record, 'product')) {
    return [
      ['form', say(`form.${record.form}`)],
      ['vulnerabilities', record.cves],
    ];
  }
  if (is(record, 'target')) {
    return [
      ['role', english(record.role)],
      ['countries', countries(record.countries)],
      ['evidence', <Evidence key="evidence" value={record.evidence} by={record.by} />],
    ];
  }
  if (is(record, 'person')) return [['role', english(record.role)]];
  if (is(record, 'organisation')) {
    return [
      ['form', say(`form.${record.form}`)],
      ['countries', countries(record.countries)],
    ];
  }
  if (is(record, 'action')) {
    return [
      ['date', showDate(record.date)],
      ['by', english(record.by)],
    ];
  }
  return is(record, 'case') ? pairsOfCase(record) : [];
}

const pairsOfCase = (record: Of<'case'>): Pair[] => [
  ['caption', english(record.caption)],
  ['court', english(record.court)],
  ['dockets', record.dockets.map(english)],
  ['filed', record.filed && showDate(record.filed)],
  ['countries', countries(record.countries)],
  ['claims', record.claims.map(english)],
];

/** A concept's explanation; other kinds have none. */
export const explanationOf = (record: CompiledRecord): string | undefined =>
  is(record, 'concept') ? record.explanation : undefined;
