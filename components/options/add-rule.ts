/** Adding a site to a list of rules: checked, and told when it is there already. */
import { covers, parseRule } from '../../core/sites/rules.ts';

export type Added =
  | { ok: true; rules: readonly string[]; text: string }
  /** A sentence for the person who typed. */
  | { ok: false; problem: string };

export function addRule(rules: readonly string[], typed: string): Added {
  const parsed = parseRule(typed);
  if (!parsed.ok) return parsed;
  const { text, rule } = parsed;
  if (rules.includes(text)) return { ok: false, problem: `${text} is on the list already.` };
  const wider = rules.find((other) => {
    const one = parseRule(other);
    return one.ok && covers(one.rule, rule.host) && (one.rule.below || !rule.below);
  });
  if (wider !== undefined) {
    return { ok: false, problem: `${text} is covered by ${wider}, which is on the list already.` };
  }
  return { ok: true, rules: [...rules, text], text };
}
