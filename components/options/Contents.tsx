/** The parts of the page, to go to. */

import { say } from '../messages/say.ts';
import type { Key } from '../messages/table.ts';

const PARTS = [
  ['where', 'options.where'],
  ['kinds', 'options.kinds'],
  ['look', 'options.look'],
  ['cards', 'options.cards'],
  ['quiet', 'options.quiet'],
  ['keys', 'options.keys'],
  ['language', 'options.language'],
  ['backup', 'options.backup'],
  ['standings', 'standing.heading'],
  ['privacy', 'options.privacy'],
  ['about', 'options.about'],
] as const satisfies readonly (readonly [id: string, title: Key])[];

export function Contents() {
  return (
    <nav class="contents" aria-label={say('options.contents')}>
      <ul>
        {PARTS.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{say(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
