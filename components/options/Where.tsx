/** Where Amicus runs: everywhere but on some sites, or on some sites only. */
import type { Mode, Settings } from '../../core/settings/settings.ts';
import { counted } from '../text/sums.ts';
import { Choices } from './Choices.tsx';
import { SiteList } from './SiteList.tsx';

interface Props {
  settings: Settings;
  onChange(change: Partial<Settings>, said: string): void;
}

const MODES: readonly { value: Mode; label: string; means: string }[] = [
  {
    value: 'everywhere',
    label: 'On every site, except those you list',
    means: 'Names are marked wherever you meet them.',
  },
  {
    value: 'listed',
    label: 'Only on sites you list',
    means: 'On every other site none of Amicus is in the page.',
  },
];

export function Where({ settings, onChange }: Props) {
  const everywhere = settings.mode === 'everywhere';
  return (
    <section aria-labelledby="where">
      <h2 id="where">Where Amicus runs</h2>
      <Choices
        name="mode"
        legend="Where Amicus runs"
        choices={MODES}
        chosen={settings.mode}
        onChoose={({ value, label }) => onChange({ mode: value }, `${label}: saved.`)}
      />
      {everywhere ? (
        <SiteList
          key="off"
          label="Sites where Amicus stays away"
          empty="None: Amicus runs on every site."
          rules={settings.off}
          onChange={(off, said) => onChange({ off }, said)}
        />
      ) : (
        <SiteList
          key="on"
          label="Sites where Amicus runs"
          empty="None yet: Amicus runs nowhere."
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
  return (
    <p class="note">
      Your list for the other choice ({counted(rules.length, 'site')}) is kept and comes back with
      it.
    </p>
  );
}
