/** What a reader has to know before all else: what was mended, and what is not synchronised. */
import type { Loaded } from '../../core/settings/layers.ts';
import type { Field, Repair } from '../../core/settings/settings.ts';
import { say } from '../messages/say.ts';
import { weave } from '../messages/weave.tsx';
import { rowOf } from '../text/lists.ts';

/** The name of a setting, within a sentence or a list. */
export const fieldName = (field: Field): string => say(`options.repairs.field.${field}`);

export function Notices({ loaded }: { loaded: Loaded }) {
  const { repairs, policyRepairs, onlyHere } = loaded;
  return (
    <>
      {repairs.length > 0 && (
        <section class="notice repairs" aria-labelledby="repairs">
          <h2 id="repairs">{say('options.repairs')}</h2>
          <RepairList repairs={repairs} unusable={say('options.repairs.set-back')} />
          <p class="note">{say('options.repairs.note')}</p>
        </section>
      )}
      {policyRepairs.length > 0 && (
        <section class="notice" aria-labelledby="policy">
          <h2 id="policy">{say('options.policy')}</h2>
          <RepairList repairs={policyRepairs} unusable={say('options.repairs.ignored')} />
          <p class="note">{say('options.policy.note')}</p>
        </section>
      )}
      {onlyHere.length > 0 && (
        <section class="notice only-here" aria-labelledby="only-here">
          <h2 id="only-here">{say('options.only-here')}</h2>
          <p>{rowOf(onlyHere.map(fieldName))}</p>
          <p class="note">{say('options.only-here.note')}</p>
        </section>
      )}
    </>
  );
}

interface RepairListProps {
  repairs: readonly Repair[];
  /** What became of a field in which nothing was usable. */
  unusable: string;
}

export function RepairList({ repairs, unusable }: RepairListProps) {
  return (
    <ul>
      {repairs.map((repair) => (
        <li key={repair.field}>
          {weave('options.repairs.line', {
            field: <strong>{fieldName(repair.field)}</strong>,
            done:
              repair.done === 'left-out'
                ? say('options.repairs.left-out', { count: repair.count })
                : unusable,
          })}
        </li>
      ))}
    </ul>
  );
}
