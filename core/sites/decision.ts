/** Where Amicus runs: one decision for popup, background and reader alike. */
import type { Settings } from '../settings/settings.ts';
import { covers, matchPattern, parseRule, type SiteRule } from './rules.ts';

export type Decision =
  | { run: true; because: 'everywhere'; host: string }
  | { run: true; because: 'listed'; host: string; rule: string }
  | { run: false; because: 'off'; host: string; rule: string }
  | { run: false; because: 'not-listed'; host: string }
  | { run: false; because: 'browser-page' | 'store' | 'file' | 'no-page' };

export type Engine = 'chromium' | 'firefox';

// Each browser keeps extensions out of its own hosts whatever their permissions.
const STORES: Readonly<Record<Engine, ReadonlySet<string>>> = {
  chromium: new Set(['chromewebstore.google.com']),
  // the default of extensions.webextensions.restrictedDomains
  firefox: new Set([
    'accounts-static.cdn.mozilla.net',
    'accounts.firefox.com',
    'addons.cdn.mozilla.net',
    'addons.mozilla.org',
    'api.accounts.firefox.com',
    'content.cdn.mozilla.net',
    'discovery.addons.mozilla.org',
    'oauth.accounts.firefox.com',
    'profile.accounts.firefox.com',
    'support.mozilla.org',
    'sync.services.mozilla.com',
  ]),
};

/** Decides for the page at `address` (a tab's URL; undefined where the browser does not tell). */
export function decide(
  settings: Pick<Settings, 'mode' | 'off' | 'on'>,
  address: string | undefined,
  engine: Engine,
): Decision {
  if (address === undefined || !URL.canParse(address)) return { run: false, because: 'no-page' };
  const url = new URL(address);
  if (url.protocol === 'file:') return { run: false, because: 'file' };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return { run: false, because: 'browser-page' };
  }
  const host = url.hostname;
  if (STORES[engine].has(host)) return { run: false, because: 'store' };
  const rule = ruleFor(settings[listOf(settings)], host);
  if (settings.mode === 'everywhere') {
    return rule === undefined
      ? { run: true, because: 'everywhere', host }
      : { run: false, because: 'off', host, rule };
  }
  return rule === undefined
    ? { run: false, because: 'not-listed', host }
    : { run: true, because: 'listed', host, rule };
}

const rulesOf = (texts: readonly string[]): SiteRule[] =>
  texts.map(parseRule).flatMap((parsed) => (parsed.ok ? [parsed.rule] : []));

/** The first of the rules that covers a host. */
export function ruleFor(texts: readonly string[], host: string): string | undefined {
  return texts.find((text) => {
    const parsed = parseRule(text);
    return parsed.ok && covers(parsed.rule, host);
  });
}

/** The list that the mode reads, and that switching a site changes. */
export const listOf = ({ mode }: Pick<Settings, 'mode'>): 'off' | 'on' =>
  mode === 'everywhere' ? 'off' : 'on';

/**
 * The settings with one host switched on or off, in the list that the mode reads. Taking a host
 * out drops every rule that covers it, wildcards too: rules have no exceptions.
 */
export function switchSite<S extends Pick<Settings, 'mode' | 'off' | 'on'>>(
  settings: S,
  host: string,
  run: boolean,
): S {
  const field = listOf(settings);
  const wanted = settings.mode === 'everywhere' ? !run : run;
  const rules = settings[field];
  if (wanted)
    return ruleFor(rules, host) !== undefined
      ? settings
      : { ...settings, [field]: [...rules, host] };
  const kept = rules.filter((text) => {
    const parsed = parseRule(text);
    return !parsed.ok || !covers(parsed.rule, host);
  });
  return { ...settings, [field]: kept };
}

/** Match patterns for registering the page script; no `matches` means: register nothing. */
export function patterns(settings: Pick<Settings, 'mode' | 'off' | 'on'>): {
  matches: string[];
  excludeMatches: string[];
} {
  if (settings.mode === 'listed') {
    return { matches: rulesOf(settings.on).map(matchPattern), excludeMatches: [] };
  }
  return {
    matches: ['http://*/*', 'https://*/*'],
    excludeMatches: rulesOf(settings.off).map(matchPattern),
  };
}
