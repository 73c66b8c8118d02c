/** Which kinds of name are marked, and what opens a card. */
import type { Settings, Trigger } from '../../core/settings/settings.ts';
import { KINDS, type Kind } from '../../data/terms.ts';
import { KIND_WORDS } from '../text/kinds.ts';
import { Choices } from './Choices.tsx';

interface Props {
  settings: Settings;
  onChange(change: Partial<Settings>, said: string): void;
}

export function Kinds({ settings, onChange }: Props) {
  const set = (kind: Kind, marked: boolean) => {
    const hidden = KINDS.filter((one) => (one === kind ? !marked : settings.hidden.includes(one)));
    const { many } = KIND_WORDS[kind];
    onChange({ hidden }, `${many}: ${marked ? 'marked' : 'not marked'}.`);
  };
  return (
    <section aria-labelledby="kinds">
      <h2 id="kinds">What is marked</h2>
      <p class="note">The line under a name tells its kind, on every page.</p>
      <fieldset class="choices">
        <legend class="unseen">Kinds of name that are marked</legend>
        {KINDS.map((kind) => {
          const { many, means, line } = KIND_WORDS[kind];
          return (
            <label key={kind} class="choice">
              <input
                type="checkbox"
                name={kind}
                checked={!settings.hidden.includes(kind)}
                onChange={(event) => set(kind, event.currentTarget.checked)}
              />
              <span>
                <span class="sample" data-line={line}>
                  {many}
                </span>
                <span class="note">
                  {means} <span class="unseen">({line} line)</span>
                </span>
              </span>
            </label>
          );
        })}
      </fieldset>
    </section>
  );
}

const TRIGGERS: readonly { value: Trigger; label: string; means: string }[] = [
  {
    value: 'hover',
    label: 'Resting the pointer on a name',
    means: 'Or tapping it. A click keeps the card open.',
  },
  { value: 'click', label: 'Clicking a name', means: 'Or tapping it. Resting does nothing.' },
  {
    value: 'keys',
    label: 'The keyboard only',
    means: 'The pointer does nothing. The keys below work with every choice.',
  },
];

interface CardProps extends Props {
  /** The browser's own shortcuts for stepping through the names, as it shows them. */
  keys: { next: string | undefined; previous: string | undefined };
}

export function Cards({ settings, keys, onChange }: CardProps) {
  return (
    <section aria-labelledby="cards">
      <h2 id="cards">What opens a card</h2>
      <Choices
        name="trigger"
        legend="What opens a card"
        choices={TRIGGERS}
        chosen={settings.trigger}
        onChoose={({ value, label }) => onChange({ trigger: value }, `${label}: saved.`)}
      />
      <dl class="keys">
        <Key does="Next name, with its card" press={keys.next} />
        <Key does="Previous name, with its card" press={keys.previous} />
        <Key does="Close the card" press="Esc" />
      </dl>
      <p class="note">Your browser’s page for extension shortcuts changes the first two.</p>
    </section>
  );
}

function Key({ does, press }: { does: string; press: string | undefined }) {
  return (
    <div>
      <dt>{does}</dt>
      <dd>{press ? <kbd>{press}</kbd> : <span class="note">not set</span>}</dd>
    </div>
  );
}
