/** Where Amicus runs: everywhere but on some sites, or on some sites only. */
import type { Mode } from '../../core/settings/settings.ts';
import { say } from '../messages/say.ts';
import { Choices } from './Choices.tsx';
import { Locked, type PartProps, Section } from './Section.tsx';
import { SiteList, type SiteListTools } from './SiteList.tsx';

const MODES: readonly Mode[] = ['everywhere', 'listed'];

export function Where({ settings, locked, onChange, ...tools }: PartProps & SiteListTools) {
  const everywhere = settings.mode === 'everywhere';
  const field = everywhere ? 'off' : 'on';
  return (
    <Section id="where" title={say('options.where')}>
      <Locked when={locked.includes('mode')} />
      <Choices
        name="mode"
        legend={say('options.where')}
        choices={MODES.map((value) => ({
          value,
          label: say(`options.where.${value}`),
          means: say(`options.where.${value}.means`),
        }))}
        chosen={settings.mode}
        disabled={locked.includes('mode')}
        onChoose={({ value, label }) =>
          onChange({ mode: value }, say('options.saved', { choice: label }))
        }
      />
      <SiteList
        key={field}
        name={field}
        label={say(`options.where.${field}`)}
        empty={say(`options.where.${field}.empty`)}
        rules={settings[field]}
        locked={locked.includes(field)}
        onChange={(rules, said) => onChange({ [field]: rules }, said)}
        {...tools}
      />
      <KeptList rules={everywhere ? settings.on : settings.off} />
    </Section>
  );
}

/** The other mode's list is not lost, and somebody who looks for it is told so. */
function KeptList({ rules }: { rules: readonly string[] }) {
  if (rules.length === 0) return null;
  return <p class="note">{say('options.where.kept', { count: rules.length })}</p>;
}
