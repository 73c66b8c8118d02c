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

/** What is wrong with what somebody typed; `text` is the part of it that is to blame. */
export interface RuleProblem {
  problem: 'empty' | 'space' | 'scheme' | 'no-host' | 'below-number';
  text: string;
}

export type ParsedRule = { ok: true; rule: SiteRule; text: string } | ({ ok: false } & RuleProblem);

const LABEL = /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/;
const ADDRESS = /^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/;

const refuse = (problem: RuleProblem['problem'], text: string) =>
  ({ ok: false, problem, text }) as const;

/** Reads what a person typed or pasted: a host, `*.host`, or a page's whole address. */
export function parseRule(typed: string): ParsedRule {
  const trimmed = typed.trim();
  if (trimmed === '') return refuse('empty', trimmed);
  if (/\s/.test(trimmed)) return refuse('space', trimmed);
  const scheme = /^(\*|[a-z][a-z0-9+.-]*):\/\//i.exec(trimmed)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https' && scheme !== '*') {
    return refuse('scheme', `${scheme}:`);
  }
  const rest = scheme === undefined ? trimmed : trimmed.slice(scheme.length + 3);
  const below = rest.startsWith('*.');
  const host = hostOf(below ? rest.slice(2) : rest);
  if (host === undefined) return refuse('no-host', trimmed);
  if (below && ADDRESS.test(host)) return refuse('below-number', host);
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
