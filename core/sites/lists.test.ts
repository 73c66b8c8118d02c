import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRule, addRules, coveredBy, listText } from './lists.ts';
import { covers, parseRule } from './rules.ts';

describe('addRule', () => {
  it('adds the host of a pasted address', () => {
    expect(addRule(['a.example'], ' https://B.example/path?q ')).toEqual({
      ok: true,
      rules: ['a.example', 'b.example'],
      text: 'b.example',
    });
  });

  it.each([
    [[], 'not a site', 'space', 'not a site'],
    [[], '', 'empty', ''],
    [[], 'ftp://a.example', 'scheme', 'ftp:'],
    [['a.example'], 'A.example', 'listed', 'a.example'],
    [['*.example.org'], 'www.example.org', 'covered', 'www.example.org'],
    [['*.example.org'], 'example.org', 'covered', 'example.org'],
    [['*.example.org'], '*.a.example.org', 'covered', '*.a.example.org'],
    [['*.example.org'], '*.example.org', 'listed', '*.example.org'],
  ])('to %j, %j: %s', (rules, typed, problem, text) => {
    expect(addRule(rules, typed)).toMatchObject({ ok: false, problem, text });
  });

  it('names the wider rule', () => {
    expect(addRule(['x.example', '*.example.org'], 'a.b.example.org')).toMatchObject({
      wider: '*.example.org',
    });
  });

  it('takes a wider rule beside a narrower one', () => {
    expect(addRule(['example.org', '*.a.example.org'], '*.example.org').ok).toBe(true);
    expect(addRule(['*.example.org'], 'example.org.evil.test').ok).toBe(true);
    expect(addRule(['*.example.org'], 'notexample.org').ok).toBe(true);
  });
});

describe('addRules', () => {
  it('takes lines, commas, addresses and comments as people write them', () => {
    const pasted =
      '# mine\r\nA.example, b.example;c.example\nhttps://d.example/x#y # why\n\nno site\n*.b.example\nb.example';
    expect(addRules(['c.example'], pasted)).toEqual({
      rules: ['c.example', 'a.example', 'b.example', 'd.example', '*.b.example'],
      added: 4,
      known: 2,
      refused: ['no site'],
    });
  });

  it('reads its own lists again', () => {
    const host = fc.stringMatching(/^x[a-z0-9]{0,6}(\.[a-z]{1,4}){1,3}$/);
    const rules = fc.uniqueArray(
      fc.oneof(
        host,
        host.map((one) => `*.${one}`),
      ),
    );
    fc.assert(
      fc.property(rules, (list) => {
        const once = addRules([], list.join('\n')).rules;
        expect(addRules([], listText(once))).toEqual({
          rules: once,
          added: once.length,
          known: 0,
          refused: [],
        });
      }),
    );
  });

  it('agrees with the rules themselves on what is covered', () => {
    const label = fc.constantFrom('a', 'b', 'c');
    const host = fc.array(label, { minLength: 2, maxLength: 4 }).map((all) => all.join('.'));
    const rule = fc.tuple(fc.boolean(), host).map(([below, one]) => (below ? `*.${one}` : one));
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 5 }), host, (list, one) => {
        const covered = list.some((text) => {
          const parsed = parseRule(text);
          return parsed.ok && covers(parsed.rule, one);
        });
        expect(addRule(list, one).ok).toBe(!covered);
      }),
    );
  });

  it('adds a thousand to a thousand without going through the list for each', () => {
    const sites = (from: number) =>
      Array.from({ length: 1000 }, (_, n) => `s${from + n}.example.org`);
    const start = performance.now();
    const { added } = addRules(sites(0), listText(sites(1000)));
    expect(added).toBe(1000);
    // a search through the list for each takes seconds
    expect(performance.now() - start).toBeLessThan(500);
  });
});

it('coveredBy names each host once', () => {
  expect(coveredBy('*.a.example', ['a.example', 'b.a.example', 'a.example', 'b.example'])).toEqual([
    'a.example',
    'b.a.example',
  ]);
  expect(coveredBy('no rule', ['a.example'])).toEqual([]);
});
