/** What the options page tells of the casebook. */
import { SCRIPTS, type Script, scriptOf } from '../../core/settings/scripts.ts';
import { casebook } from '../shared/casebook.ts';

/** How many spellings there are in each writing system. */
export function countSpellings(): Record<Script, number> {
  const counts = Object.fromEntries(SCRIPTS.map((script) => [script, 0])) as Record<Script, number>;
  for (const { name, aliases } of casebook().records) {
    const spellings = aliases.filter(({ match }) => match !== 'unmarked').map(({ text }) => text);
    for (const spelling of new Set([name, ...spellings])) counts[scriptOf(spelling)] += 1;
  }
  return counts;
}

export function countFacts(): { facts: number; sources: number } {
  const { records } = casebook();
  const addresses = records.flatMap(({ sources }) => Object.values(sources).map(({ url }) => url));
  return {
    facts: records.reduce((sum, { facts }) => sum + facts.length, 0),
    sources: new Set(addresses).size,
  };
}
