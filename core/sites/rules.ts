/**
 * Site rules: `example.org` means that host alone, `*.example.org` it and every host below it.
 * They are all a browser's match patterns can express, so that a site that is off is never injected.
 */

export interface SiteRule {
  /** Lower case, punycode, no port; an IPv6 address keeps its brackets. */
  host: string;
  /** Whether hosts below it belong to it. */
  below: boolean;
}

export type ParsedRule =
  | { ok: true; rule: SiteRule; text: string }
  | { ok: false; problem: string };

const LABEL = /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/;
const ADDRESS = /^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/;

/**
 * Reads what a person typed or pasted: a host, `*.host`, or a page's whole address.
 * The problem, if there is one, is a sentence for that person.
 */
export function parseRule(typed: string): ParsedRule {
  const trimmed = typed.trim();
  if (trimmed === '') return { ok: false, problem: 'Type a site, such as example.org.' };
  if (/\s/.test(trimmed))
    return { ok: false, problem: `“${trimmed}” has a space in it: add one site at a time.` };
  const scheme = /^(\*|[a-z][a-z0-9+.-]*):\/\//i.exec(trimmed)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https' && scheme !== '*') {
    return { ok: false, problem: `Amicus runs on http and https pages only, not on “${scheme}:”.` };
  }
  const rest = scheme === undefined ? trimmed : trimmed.slice(scheme.length + 3);
  const below = rest.startsWith('*.');
  const host = hostOf(below ? rest.slice(2) : rest);
  if (host === undefined) {
    return {
      ok: false,
      problem: `“${trimmed}” is not a site: use a host such as example.org or *.example.org.`,
    };
  }
  if (below && ADDRESS.test(host)) {
    return {
      ok: false,
      problem: `“${host}” is a numeric address and has nothing below it: leave out the “*.”.`,
    };
  }
  return { ok: true, rule: { host, below }, text: below ? `*.${host}` : host };
}

/** The host in `text`, which may go on with a port and a path; undefined where there is none. */
function hostOf(text: string): string | undefined {
  const authority = text.split(/[/?#]/, 1)[0] ?? '';
  if (/[*@]/.test(authority)) return undefined;
  let host: string;
  try {
    host = new URL(`http://${authority}`).hostname.replace(/\.$/, '');
  } catch {
    return undefined;
  }
  if (ADDRESS.test(host)) return host;
  const labels = host.split('.');
  const named = labels.length > 1 || host === 'localhost';
  return named && labels.every((label) => LABEL.test(label)) && host.length <= 253
    ? host
    : undefined;
}

/** Whether `host` (as in `URL.hostname`) falls under the rule. */
export function covers(rule: SiteRule, host: string): boolean {
  return host === rule.host || (rule.below && host.endsWith(`.${rule.host}`));
}

/** The rule as a WebExtension match pattern, for both http and https and any port. */
export function matchPattern(rule: SiteRule): string {
  return `*://${rule.below ? '*.' : ''}${rule.host}/*`;
}
