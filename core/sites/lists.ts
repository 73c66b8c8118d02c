/** Lists of rules: adding one or many, and telling what is there already. Fast for thousands. */
import { covers, parseRule, type RuleProblem, type SiteRule } from './rules.ts';

/** Finds the rule that covers a host by walking up its name, not down the list. */
class Index {
  readonly #exact = new Set<string>();
  readonly #below = new Set<string>();

  constructor(rules: readonly string[]) {
    for (const text of rules) {
      const parsed = parseRule(text);
      if (parsed.ok) this.add(parsed.rule);
    }
  }

  add({ host, below }: SiteRule): void {
    (below ? this.#below : this.#exact).add(host);
  }

  has({ host, below }: SiteRule): boolean {
    return (below ? this.#below : this.#exact).has(host);
  }

  /** The wildcard that covers all that `rule` does, as it stands in the list. */
  wider({ host, below }: SiteRule): string | undefined {
    const labels = host.split('.');
    const hosts = labels.map((_, at) => labels.slice(at).join('.'));
    const over = hosts.find((one) => this.#below.has(one) && !(below && one === host));
    return over === undefined ? undefined : `*.${over}`;
  }
}

export type Added =
  | { ok: true; rules: readonly string[]; text: string }
  | ({ ok: false } & RuleProblem)
  | { ok: false; problem: 'listed'; text: string }
  | { ok: false; problem: 'covered'; text: string; wider: string };

/** Adds what somebody typed, unless it is no site or the list covers it already. */
export function addRule(rules: readonly string[], typed: string): Added {
  const parsed = parseRule(typed);
  if (!parsed.ok) return parsed;
  const { text, rule } = parsed;
  const index = new Index(rules);
  if (index.has(rule)) return { ok: false, problem: 'listed', text };
  const wider = index.wider(rule);
  if (wider !== undefined) return { ok: false, problem: 'covered', text, wider };
  return { ok: true, rules: [...rules, text], text };
}

export interface AddedMany {
  rules: readonly string[];
  added: number;
  /** So many were on the list, or covered by it. */
  known: number;
  /** What is no site, as it was written. */
  refused: string[];
}

/** Adds every site of a pasted list: one a line or between commas, `#` starts a comment. */
export function addRules(rules: readonly string[], pasted: string): AddedMany {
  const index = new Index(rules);
  const result = { rules: [...rules], added: 0, known: 0, refused: [] as string[] };
  for (const entry of entriesOf(pasted)) {
    const parsed = parseRule(entry);
    if (!parsed.ok) result.refused.push(entry);
    else if (index.has(parsed.rule) || index.wider(parsed.rule) !== undefined) result.known += 1;
    else {
      index.add(parsed.rule);
      result.rules.push(parsed.text);
      result.added += 1;
    }
  }
  return result;
}

const entriesOf = (pasted: string): string[] =>
  pasted
    .split(/\r\n|[\r\n]/)
    .flatMap((line) => line.replace(/(^|\s)#.*$/, '').split(/[,;]/))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** A list as a file that `addRules` reads again. */
export const listText = (rules: readonly string[]): string =>
  rules.map((rule) => `${rule}\n`).join('');

/** Those of some hosts that a rule covers, each once. */
export function coveredBy(text: string, hosts: readonly string[]): string[] {
  const parsed = parseRule(text);
  if (!parsed.ok) return [];
  return [...new Set(hosts)].filter((host) => covers(parsed.rule, host));
}
