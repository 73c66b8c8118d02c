/** Adding a site to a list of rules: checked, and told when it is there already. */
import { covers, parseRule } from '../../core/sites/rules.ts';
import { say } from '../messages/say.ts';

export type Added =
  | { ok: true; rules: readonly string[]; text: string }
  /** A sentence for the person who typed. */
  | { ok: false; problem: string };

export function addRule(rules: readonly string[], typed: string): Added {
  const parsed = parseRule(typed);
  if (!parsed.ok) {
    const typedText = say('text.quoted', { text: parsed.text });
    return {
      ok: false,
      problem: say(`options.site.problem.${parsed.problem}`, { text: typedText }),
    };
  }
  const { text, rule } = parsed;
  if (rules.includes(text))
    return { ok: false, problem: say('options.site.problem.listed', { text }) };
  const wider = rules.find((other) => {
    const one = parseRule(other);
    return one.ok && covers(one.rule, rule.host) && (one.rule.below || !rule.below);
  });
  if (wider !== undefined) {
    return { ok: false, problem: say('options.site.problem.covered', { text, wider }) };
  }
  return { ok: true, rules: [...rules, text], text };
}
