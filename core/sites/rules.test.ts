import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers, matchPattern, parseRule } from './rules.ts';

const accepted: [string, string][] = [
  ['example.org', 'example.org'],
  ['  Example.ORG ', 'example.org'],
  ['https://www.example.org/a/b?c#d', 'www.example.org'],
  ['example.org:8080', 'example.org'],
  ['*.example.org', '*.example.org'],
  ['*://*.example.org/*', '*.example.org'],
  ['*://example.org/path', 'example.org'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['localhost', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
  ['[::1]', '[::1]'],
  ['example.org.', 'example.org'],
];
const refused = [
  '',
  '   ',
  'example',
  'two words.org',
  'ftp://example.org',
  'chrome://settings',
  '*',
  '*.',
  '*.*.org',
  'exa*mple.org',
  'user@example.org',
  '*.127.0.0.1',
  '-bad-.org',
  'a..b',
  'http://',
];

describe('parseRule', () => {
  it.each(accepted)('reads %j as %j', (typed, text) => {
    expect(parseRule(typed)).toMatchObject({ ok: true, text });
  });

  it.each(refused)('refuses %j with a sentence', (typed) => {
    const parsed = parseRule(typed);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.problem).toMatch(/\S.*[.:]$/);
  });

  it('never throws, and reads its own text again as the same rule', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (typed) => {
        const parsed = parseRule(typed);
        if (parsed.ok) expect(parseRule(parsed.text)).toEqual(parsed);
      }),
    );
  });
});

describe('a rule', () => {
  const exact = { host: 'example.org', below: false };
  const wild = { host: 'example.org', below: true };

  it('covers its host alone, or with all below it', () => {
    expect(covers(exact, 'example.org')).toBe(true);
    expect(covers(exact, 'www.example.org')).toBe(false);
    expect(covers(wild, 'example.org')).toBe(true);
    expect(covers(wild, 'a.b.example.org')).toBe(true);
    expect(covers(wild, 'badexample.org')).toBe(false);
  });

  it('is a match pattern', () => {
    expect(matchPattern(exact)).toBe('*://example.org/*');
    expect(matchPattern(wild)).toBe('*://*.example.org/*');
  });
});
