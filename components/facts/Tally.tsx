/** How much of what is said is established, before any of it is read. */
import type { Fact } from '../../data/schema.ts';
import { say } from '../messages/say.ts';
import { grouped } from './groups.ts';

export function Tally({ facts }: { facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <p class="fact-tally">
      {grouped(facts).map(({ group, facts: some }) => (
        <span key={group} data-group={group}>
          {say('fact.count', { group: say(`fact.group.${group}`), count: some.length })}
        </span>
      ))}
    </p>
  );
}
