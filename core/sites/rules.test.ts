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
  ['', 'empty', ''],
  ['   ', 'empty', ''],
  ['example', 'no-host', 'example'],
  [' two words.org', 'space', 'two words.org'],
  ['ftp://example.org', 'scheme', 'ftp:'],
  ['chrome://settings', 'scheme', 'chrome:'],
  ['*', 'no-host', '*'],
  ['*.', 'no-host', '*.'],
  ['*.*.org', 'no-host', '*.*.org'],
  ['exa*mple.org', 'no-host', 'exa*mple.org'],
  ['user@example.org', 'no-host', 'user@example.org'],
  ['*.127.0.0.1', 'below-number', '127.0.0.1'],
  ['-bad-.org', 'no-host', '-bad-.org'],
  ['a..b', 'no-host', 'a..b'],
  ['http://', 'no-host', 'http://'],
];

describe('parseRule', () => {
  it.each(accepted)('reads %j as %j', (typed, text) => {
    expect(parseRule(typed)).toMatchObject({ ok: true, text });
  });

  it.each(refused)('refuses %j, and says why', (typed, problem, text) => {
    expect(parseRule(typed)).toEqual({ ok: false, problem, text });
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
