import { describe, expect, it } from 'vitest';
import { CASE, PRODUCT, VENDOR, withDataset } from './fixture.ts';
import { compile } from './index.ts';
import { BrokenCasebook } from './problem.ts';

/** What the compiler says about the base dataset with some files changed. */
function complaint(files: Record<string, string>): string {
  return withDataset(files, (root) => {
    try {
      compile(root);
    } catch (error) {
      if (error instanceof BrokenCasebook) return error.message;
      throw error;
    }
    return '';
  });
}

describe('compile', () => {
  const { casebook, docket, lexicon, sieves } = withDataset({}, compile);
  const record = (id: string) => casebook.records.find((one) => one.id === id);

  it('writes relations on both sides', () => {
    expect(record('acme')?.relations).toEqual([
      { type: 'makes', to: 'anvil', name: 'Anvil', kind: 'product' },
    ]);
    expect(record('anvil')?.relations).toEqual([
      { type: 'made-by', to: 'acme', name: 'Acme', kind: 'vendor' },
    ]);
  });

  it('attaches a case to its parties with its status and date', () => {
    expect(record('acme')?.cases).toEqual([
      {
        id: 'people-v-acme',
        name: 'People v. Acme',
        role: 'defendant',
        status: 'On appeal.',
        asOf: '2026-06-01',
      },
    ]);
  });

  it('gives the popup the cases with their vendors, and of all else the name', () => {
    expect(docket.names.anvil).toEqual({ kind: 'product', name: 'Anvil' });
    expect(docket.cases.map(({ id, vendors }) => [id, vendors])).toEqual([
      ['people-v-acme', ['acme']],
    ]);
    const files = {
      'cases/people-v-acme.yaml': CASE.replace(
        '  - { role: defendant, name: Acme, id: acme }',
        '  - { role: defendant, name: Somebody }',
      ).concat('\nrelations: [{ type: about, to: anvil }]\n'),
    };
    const [indirect] = withDataset(files, compile).docket.cases;
    expect(indirect?.vendors).toEqual(['acme']);
  });

  it('gives pages spellings and topic words, but no facts', () => {
    expect(lexicon.entities).toEqual([
      { id: 'acme', kind: 'vendor', name: 'Acme', class: 'topic', related: [] },
    ]);
    expect(lexicon.aliases.split('\n')).toEqual(['Acme\t0\tii\t0', 'Acme Group\t0\tsi\t-1']);
    expect(lexicon.spellings.split('\n')).toEqual(['Acme\t0', 'Acme Group\t1', 'AcmeGroup\t1#']);
    expect(sieves.names.keys).toBe('A0S6<Ac>meA>meBgro');
    expect(lexicon.counters).toEqual([['coyote']]);
    expect(JSON.stringify(lexicon)).not.toContain('lab found');
  });

  it('gives the same bytes each time', () => {
    expect(JSON.stringify(withDataset({}, compile))).toBe(
      JSON.stringify({ casebook, docket, lexicon, sieves }),
    );
  });
});

describe('a broken record fails with file, line and reason', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    [
      'bad YAML',
      { 'vendors/acme.yaml': 'id: acme\nname: [unclosed\n' },
      /data\/vendors\/acme\.yaml:[23]: /,
    ],
    [
      'a missing field',
      { 'vendors/acme.yaml': VENDOR.replace('countries: [IL]\n', '') },
      /acme\.yaml:1: .*countries/,
    ],
    [
      'an unknown field',
      { 'vendors/acme.yaml': VENDOR.replace('countries', 'contries') },
      /acme\.yaml:\d+: .*contries/,
    ],
    [
      'a bare year',
      { 'products/anvil.yaml': PRODUCT.replace('"2020"', '2020') },
      /anvil\.yaml:7: a date is text: put a bare year in quotes \(facts\.0\.date\)/,
    ],
    [
      'no source',
      { 'products/anvil.yaml': PRODUCT.replace('sources: [lab] }\n', 'sources: [] }\n') },
      /anvil\.yaml:7: no source, no fact/,
    ],
    [
      'a source that is not there',
      { 'products/anvil.yaml': PRODUCT.replace('[lab]', '[lab, court]') },
      /anvil\.yaml:7: no source "court"/,
    ],
    [
      'a source nobody cites',
      {
        'products/anvil.yaml': PRODUCT.replace(
          '\n  lab:',
          '\n  spare: { publisher: B, title: B, url: "https://b.test", date: "2021", lang: en, class: lab, seen: "2026-11-20" }\n  lab:',
        ),
      },
      /source "spare" is not cited/,
    ],
    [
      'a dangling relation',
      { 'vendors/acme.yaml': VENDOR.replace('to: anvil', 'to: hammer') },
      /acme\.yaml:12: no record "hammer"/,
    ],
    [
      'a dangling party',
      { 'cases/people-v-acme.yaml': CASE.replace('id: acme', 'id: nobody') },
      /people-v-acme\.yaml:11: no record "nobody"/,
    ],
    [
      'an alias twice',
      { 'products/anvil.yaml': `${PRODUCT}aliases: [{ text: Acme Group, match: sure }]\n` },
      /alias "Acme Group" also stands in/,
    ],
    [
      'an empty alias',
      { 'products/anvil.yaml': `${PRODUCT}aliases: [{ text: "", match: sure }]\n` },
      /anvil\.yaml:\d+: .*aliases\.0\.text/,
    ],
    [
      'the wrong file name',
      { 'products/hammer.yaml': PRODUCT.replace('id: anvil', 'id: mallet') },
      /hammer\.yaml:1: id "mallet" is not the file's name/,
    ],
    [
      'the wrong folder',
      { 'people/anvil.yaml': PRODUCT },
      /people\/anvil\.yaml:2: a product does not belong in people\//,
    ],
    [
      'events out of order',
      { 'cases/people-v-acme.yaml': CASE.replace('2021-03', '2019-03') },
      /people-v-acme\.yaml:15: 2019-03 comes after 2020/,
    ],
    [
      'sums that do not add up',
      {
        'cases/people-v-acme.yaml': `${CASE}sums:
  - { label: One, amount: 2, currency: USD, is: awarded, date: "2021", sources: [lab] }
  - { label: All, amount: 7, currency: USD, is: owed, date: "2021", sources: [lab], from: { labels: [One], times: 3 } }
`,
      },
      /people-v-acme\.yaml:\d+: 7 is not 6/,
    ],
    [
      'a sum in the place of one that is not there',
      {
        'cases/people-v-acme.yaml': `${CASE}sums:
  - { label: One, amount: 2, currency: USD, is: remitted, date: "2021", sources: [lab], replaces: Two }
`,
      },
      /people-v-acme\.yaml:\d+: replaces a sum that is not there/,
    ],
    [
      'a point whose source is not there',
      {
        'cases/people-v-acme.yaml': `${CASE}open: [{ text: An appeal., asOf: "2026-06-01", sources: [court] }]\n`,
      },
      /people-v-acme\.yaml:\d+: no source "court"/,
    ],
    [
      'an address that is none',
      { 'products/anvil.yaml': PRODUCT.replace('https://lab.test/r', 'javascript:alert(1)') },
      /a source address starts with http/,
    ],
    [
      'a raw date in a sentence',
      { 'products/anvil.yaml': PRODUCT.replace('It was sold.', 'Sold on 2020-01-02.') },
      /anvil\.yaml:7: in a sentence, write the date in words/,
    ],
    ['no topic words', { 'topic.yaml': 'en: { strong: spyware }\n' }, /topic\.yaml:1: /],
  ])('%s', (_, files, said) => {
    expect(complaint(files)).toMatch(said);
  });

  it('lists all problems at once', () => {
    const said = complaint({
      'products/anvil.yaml': PRODUCT.replace('"2020"', 'soon'),
      'vendors/acme.yaml': VENDOR.replace('[IL]', '[Israel]'),
    });
    expect(said).toMatch(/2 problem\(s\)/);
  });
});

describe('the dataset itself', () => {
  it('compiles', () => {
    expect(compile().casebook.records.length).toBeGreaterThan(60);
  });
});
