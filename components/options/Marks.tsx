/** Which kinds of name are marked, and what opens a card. */
import type { Settings, Trigger } from '../../core/settings/settings.ts';
import { KINDS, type Kind } from '../../data/terms.ts';
import { say } from '../messages/say.ts';
import { LINES } from '../text/lines.ts';
import { Choices } from './Choices.tsx';

interface Props {
  settings: Settings;
  onChange(change: Partial<Settings>, said: string): void;
}

export function Kinds({ settings, onChange }: Props) {
  const set = (kind: Kind, marked: boolean) => {
    const hidden = KINDS.filter((one) => (one === kind ? !marked : settings.hidden.includes(one)));
    const key = marked ? 'options.kinds.marked' : 'options.kinds.unmarked';
    onChange({ hidden }, say(key, { kinds: say(`kind.many.${kind}`) }));
  };
  return (
    <section aria-labelledby="kinds">
      <h2 id="kinds">{say('options.kinds')}</h2>
      <p class="note">{say('options.kinds.note')}</p>
      <fieldset class="choices">
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
    </section>
  );
}

const TRIGGERS: readonly Trigger[] = ['hover', 'click', 'keys'];

interface CardProps extends Props {
  /** The browser's own shortcuts for stepping through the names, as it shows them. */
  keys: { next: string | undefined; previous: string | undefined };
}

export function Cards({ settings, keys, onChange }: CardProps) {
  return (
    <section aria-labelledby="cards">
      <h2 id="cards">{say('options.cards')}</h2>
      <Choices
        name="trigger"
        legend={say('options.cards')}
        choices={TRIGGERS.map((value) => ({
          value,
          label: say(`options.cards.${value}`),
          means: say(`options.cards.${value}.means`),
        }))}
        chosen={settings.trigger}
        onChoose={({ value, label }) =>
          onChange({ trigger: value }, say('options.saved', { choice: label }))
        }
      />
      <dl class="keys">
        <Key does={say('options.keys.next')} press={keys.next} />
        <Key does={say('options.keys.previous')} press={keys.previous} />
        <Key does={say('options.keys.close')} press="Esc" />
      </dl>
      <p class="note">{say('options.keys.note')}</p>
    </section>
  );
}

function Key({ does, press }: { does: string; press: string | undefined }) {
  return (
    <div>
      <dt>{does}</dt>
      <dd>{press ? <kbd>{press}</kbd> : <span class="note">{say('options.keys.unset')}</span>}</dd>
    </div>
  );
}
