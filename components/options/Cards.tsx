/** What opens a card, and how soon. */
import { RESTS } from '../../core/settings/reader.ts';
import type { Delay, Trigger } from '../../core/settings/settings.ts';
import { say } from '../messages/say.ts';
import { Choices } from './Choices.tsx';
import { Locked, type PartProps, Section } from './Section.tsx';

const TRIGGERS: readonly Trigger[] = ['hover', 'click', 'keys'];
const DELAYS: readonly Delay[] = ['short', 'normal', 'long'];

export function Cards({ settings, locked, onChange }: PartProps) {
  const choose = (change: Parameters<typeof onChange>[0], label: string) =>
    onChange(change, say('options.saved', { choice: label }));
  return (
    <Section id="cards" title={say('options.cards')}>
      <Locked when={locked.includes('trigger')} />
      <Choices
        name="trigger"
        legend={say('options.cards')}
        choices={TRIGGERS.map((value) => ({
          value,
          label: say(`options.cards.${value}`),
          means: say(`options.cards.${value}.means`),
        }))}
        chosen={settings.trigger}
        disabled={locked.includes('trigger')}
        onChoose={({ value, label }) => choose({ trigger: value }, label)}
      />
      <h3>{say('options.delay')}</h3>
      {settings.trigger !== 'hover' && <p class="note">{say('options.delay.unused')}</p>}
      <Locked when={locked.includes('delay')} />
      <Choices
        name="delay"
        legend={say('options.delay')}
        choices={DELAYS.map((value) => ({
          value,
          label: say(`options.delay.${value}`),
          means: say('options.delay.means', { count: RESTS[value] / 1000 }),
        }))}
        chosen={settings.delay}
        disabled={locked.includes('delay') || settings.trigger !== 'hover'}
        onChoose={({ value, label }) => choose({ delay: value }, label)}
      />
    </Section>
  );
}
