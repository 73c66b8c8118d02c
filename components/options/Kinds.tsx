/** Which kinds of name are marked, and in which writing systems. */
import { SCRIPTS, type Script } from '../../core/settings/scripts.ts';
import { KINDS, type Kind } from '../../data/terms.ts';
import { say } from '../messages/say.ts';
import { LINES } from '../text/lines.ts';
import { showCount } from '../text/sums.ts';
import { Locked, type PartProps } from './Section.tsx';

export function Kinds({ settings, locked, onChange }: PartProps) {
  const set = (kind: Kind, marked: boolean) => {
    const hidden = KINDS.filter((one) => (one === kind ? !marked : settings.hidden.includes(one)));
    const key = marked ? 'options.kinds.marked' : 'options.kinds.unmarked';
    onChange({ hidden }, say(key, { kinds: say(`kind.many.${kind}`) }));
  };
  return (
    <>
      <Locked when={locked.includes('hidden')} />
      <fieldset class="choices" disabled={locked.includes('hidden')}>
        <legend class="unseen">{say('options.kinds.legend')}</legend>
        {KINDS.map((kind) => (
          <label key={kind} class="choice">
            <input
              type="checkbox"
              name={kind}
              checked={!settings.hidden.includes(kind)}
              onChange={(event) => set(kind, event.currentTarget.checked)}
            />
            <span>
              <span class="sample" data-line={LINES[kind]}>
                {say(`kind.many.${kind}`)}
              </span>
              <span class="note">
                {say(`kind.means.${kind}`)} <span class="unseen">{say(`line.${LINES[kind]}`)}</span>
              </span>
            </span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

interface ScriptsProps extends PartProps {
  /** How many spellings the casebook has in each. */
  spellings: Readonly<Record<Script, number>>;
}

export function Scripts({ settings, locked, spellings, onChange }: ScriptsProps) {
  const chosen = settings.unmarkedScripts;
  const set = (script: Script, marked: boolean) => {
    const unmarkedScripts = SCRIPTS.filter((one) =>
      one === script ? !marked : chosen.includes(one),
    );
    const key = marked ? 'options.kinds.marked' : 'options.kinds.unmarked';
    onChange({ unmarkedScripts }, say(key, { kinds: say(`script.${script}`) }));
  };
  return (
    <div class="sunken">
      <h3>{say('options.scripts')}</h3>
      <p class="note">{say('options.scripts.note')}</p>
      <Locked when={locked.includes('unmarkedScripts')} />
      <fieldset class="choices columns" disabled={locked.includes('unmarkedScripts')}>
        <legend class="unseen">{say('options.scripts')}</legend>
        {SCRIPTS.map((script) => (
          <label key={script} class="choice">
            <input
              type="checkbox"
              name={`script-${script}`}
              checked={!chosen.includes(script)}
              onChange={(event) => set(script, event.currentTarget.checked)}
            />
            <span>
              {say(`script.${script}`)}{' '}
              <span class="count figures">{showCount(spellings[script])}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
