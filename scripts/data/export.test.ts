import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../../data/compile/index.ts';
import { citation, csv, rowsOfCases, rowsOfFacts } from './export.ts';

const { casebook } = compile();

describe('the export', () => {
  it('has a row for each fact and each case', () => {
    const facts = casebook.records.flatMap((record) => record.facts);
    expect(rowsOfFacts(casebook)).toHaveLength(facts.length + 1);
    const cases = casebook.records.filter(({ kind }) => kind === 'case');
    expect(rowsOfCases(casebook)).toHaveLength(cases.length + 1);
  });

  it('has as many cells in each row as it has columns', () => {
    for (const rows of [rowsOfFacts(casebook), rowsOfCases(casebook)]) {
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    }
  });

  it('escapes what a table or a spreadsheet would misread', () => {
    expect(csv([['a,b', 'c"d', '=1+1', 2, 'e\nf']])).toBe('\uFEFF"a,b","c""d",\'=1+1,2,"e\nf"\r\n');
  });

  it('can be cited', () => {
    expect(parse(citation('2026-11-20'))).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
      'date-released': '2026-11-20',
    });
  });
});
