import { describe, expect, it } from 'vitest';
import { DEFAULTS, type Settings } from '../settings/settings.ts';
import { decide, patterns, switchSite } from './decision.ts';

const everywhere = (off: string[]): Settings => ({ ...DEFAULTS, off });
const listed = (on: string[]): Settings => ({ ...DEFAULTS, mode: 'listed', on });
const runs = (settings: Settings, url: string | undefined) => decide(settings, url, 'chromium');

describe('decide', () => {
  it('runs on every web page unless a rule says no', () => {
    const settings = everywhere(['*.example.org']);
    expect(runs(settings, 'https://news.test/a')).toMatchObject({
      run: true,
      because: 'everywhere',
    });
    expect(runs(settings, 'http://a.example.org:81/')).toEqual({
      run: false,
      because: 'off',
      host: 'a.example.org',
      rule: '*.example.org',
    });
  });

  it('runs on listed sites only, in the other mode', () => {
    const settings = listed(['example.org']);
    expect(runs(settings, 'https://example.org/')).toMatchObject({ run: true, because: 'listed' });
    expect(runs(settings, 'https://www.example.org/')).toMatchObject({ because: 'not-listed' });
  });

  it.each([
    [undefined, 'no-page'],
    ['nonsense', 'no-page'],
    ['chrome://settings', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['file:///home/a.html', 'file'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
  ])('cannot run at %j: %s', (url, because) => {
    expect(runs(DEFAULTS, url)).toEqual({ run: false, because });
  });

  it('knows each browser’s own closed hosts', () => {
    expect(decide(DEFAULTS, 'https://addons.mozilla.org/', 'firefox').run).toBe(false);
    expect(decide(DEFAULTS, 'https://addons.mozilla.org/', 'chromium').run).toBe(true);
  });
});

describe('switchSite', () => {
  it('switches a host off and on again, leaving the other rules', () => {
    const start = everywhere(['other.test']);
    const off = switchSite(start, 'example.org', false);
    expect(off.off).toEqual(['other.test', 'example.org']);
    expect(switchSite(off, 'example.org', true)).toEqual(start);
  });

  it('adds and removes on the list in the other mode', () => {
    const on = switchSite(listed([]), 'example.org', true);
    expect(on.on).toEqual(['example.org']);
    expect(switchSite(on, 'example.org', false).on).toEqual([]);
  });

  it('changes nothing that is so already', () => {
    const settings = everywhere(['*.example.org']);
    expect(switchSite(settings, 'a.example.org', false)).toBe(settings);
  });

  it('drops a wildcard that covers a host switched on', () => {
    expect(switchSite(everywhere(['*.example.org']), 'a.example.org', true).off).toEqual([]);
  });
});

describe('patterns', () => {
  it('excludes what is off', () => {
    expect(patterns(everywhere(['a.test', '*.b.test']))).toEqual({
      matches: ['http://*/*', 'https://*/*'],
      excludeMatches: ['*://a.test/*', '*://*.b.test/*'],
    });
  });

  it('registers nothing for an empty list', () => {
    expect(patterns(listed([])).matches).toEqual([]);
    expect(patterns(listed(['a.test'])).matches).toEqual(['*://a.test/*']);
  });
});
