/** What was wrong with the stored settings, and what was done about it. */
import type { Repair } from '../../core/settings/settings.ts';

const FIELD_WORDS: Readonly<Record<Repair['field'], string>> = {
  mode: 'Where Amicus runs',
  off: 'The list of sites where Amicus stays away',
  on: 'The list of sites where Amicus runs',
  hidden: 'The kinds of name that are not marked',
  trigger: 'What opens a card',
};

export function Repairs({ repairs }: { repairs: readonly Repair[] }) {
  if (repairs.length === 0) return null;
  return (
    <section class="repairs" aria-labelledby="repairs">
      <h2 id="repairs">Some stored settings could not be read</h2>
      <ul>
        {repairs.map(({ field, done }) => (
          <li key={field}>
            <strong>{FIELD_WORDS[field]}</strong>: {done}.
          </li>
        ))}
      </ul>
      <p class="note">Everything else is as you left it. What you see below has been saved.</p>
    </section>
  );
}
