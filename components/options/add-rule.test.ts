import { describe, expect, it } from 'vitest';
import { addRule } from './add-rule.ts';

const problem = (rules: string[], typed: string) => {
  const added = addRule(rules, typed);
  return added.ok ? undefined : added.problem;
};

describe('addRule', () => {
  it('adds the host of a pasted address', () => {
    expect(addRule(['a.example'], ' https://B.example/path?q ')).toEqual({
      ok: true,
      rules: ['a.example', 'b.example'],
      text: 'b.example',
    });
  });

  it('says what is wrong with what is no site', () => {
    expect(problem([], 'not a site')).toContain('space');
    expect(problem([], '')).toContain('example.org');
    expect(problem([], 'ftp://a.example')).toContain('ftp');
  });

  it('tells of duplicates and of wider rules', () => {
    expect(problem(['a.example'], 'A.example')).toBe('a.example is on the list already.');
    expect(problem(['*.example.org'], 'www.example.org')).toBe(
      'www.example.org is covered by *.example.org, which is on the list already.',
    );
    expect(problem(['*.example.org'], '*.a.example.org')).toContain('covered');
  });

  it('takes a wider rule beside a narrower one', () => {
    expect(problem(['example.org'], '*.example.org')).toBeUndefined();
  });
});
