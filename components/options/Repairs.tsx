/** What was wrong with the stored settings, and what was done about it. */
import type { Repair } from '../../core/settings/settings.ts';
import { say } from '../messages/say.ts';
import { weave } from '../messages/weave.tsx';

export function Repairs({ repairs }: { repairs: readonly Repair[] }) {
  if (repairs.length === 0) return null;
  return (
    <section class="repairs" aria-labelledby="repairs">
      <h2 id="repairs">{say('options.repairs')}</h2>
      <ul>
        {repairs.map((repair) => (
          <li key={repair.field}>
            {weave('options.repairs.line', {
              field: <strong>{say(`options.repairs.field.${repair.field}`)}</strong>,
              done: doneOf(repair),
            })}
          </li>
        ))}
      </ul>
      <p class="note">{say('options.repairs.note')}</p>
    </section>
  );
}

const doneOf = (repair: Repair): string =>
  repair.done === 'left-out'
    ? say('options.repairs.left-out', { count: repair.count })
    : say('options.repairs.set-back');
