/** Where Amicus runs: everywhere but on some sites, or on some sites only. */
import type { Mode, Settings } from '../../core/settings/settings.ts';
import { say } from '../messages/say.ts';
import { Choices } from './Choices.tsx';
import { SiteList } from './SiteList.tsx';

interface Props {
  settings: Settings;
  onChange(change: Partial<Settings>, said: string): void;
}

const MODES: readonly Mode[] = ['everywhere', 'listed'];

export function Where({ settings, onChange }: Props) {
  const everywhere = settings.mode === 'everywhere';
  return (
    <section aria-labelledby="where">
      <h2 id="where">{say('options.where')}</h2>
      <Choices
        name="mode"
        legend={say('options.where')}
        choices={MODES.map((value) => ({
          value,
          label: say(`options.where.${value}`),
          means: say(`options.where.${value}.means`),
        }))}
        chosen={settings.mode}
        onChoose={({ value, label }) =>
          onChange({ mode: value }, say('options.saved', { choice: label }))
        }
      />
      {everywhere ? (
        <SiteList
          key="off"
          label={say('options.where.off')}
          empty={say('options.where.off.empty')}
          rules={settings.off}
          onChange={(off, said) => onChange({ off }, said)}
        />
      ) : (
        <SiteList
          key="on"
          label={say('options.where.on')}
          empty={say('options.where.on.empty')}
          rules={settings.on}
          onChange={(on, said) => onChange({ on }, said)}
        />
      )}
      <KeptList rules={everywhere ? settings.on : settings.off} />
    </section>
  );
}

/** The other mode's list is not lost, and somebody who looks for it is told so. */
function KeptList({ rules }: { rules: readonly string[] }) {
  if (rules.length === 0) return null;
  return <p class="note">{say('options.where.kept', { count: rules.length })}</p>;
}
