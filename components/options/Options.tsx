/** The options page. What is changed is saved at once, and said. */
import { DEFAULTS, type Repair, type Settings } from '../../core/settings/settings.ts';
import { say } from '../messages/say.ts';
import { About, type AboutProps } from './About.tsx';
import { Language } from './Language.tsx';
import { Cards, Kinds } from './Marks.tsx';
import { Repairs } from './Repairs.tsx';
import { Reset } from './Reset.tsx';
import { Where } from './Where.tsx';

export interface OptionsProps {
  settings: Settings;
  repairs: readonly Repair[];
  /** What became of the last change. */
  status: string;
  keys: { next: string | undefined; previous: string | undefined };
  about: AboutProps;
  /** `said` tells the change in words, for the status. */
  onChange(settings: Settings, said: string): void;
}

export function Options({ settings, repairs, status, keys, about, onChange }: OptionsProps) {
  const change = (changes: Partial<Settings>, said: string) =>
    onChange({ ...settings, ...changes }, said);
  return (
    <>
      <header>
        <h1>Amicus</h1>
        <p class="note">{say('options.lead')}</p>
      </header>
      <main>
        <Repairs repairs={repairs} />
        <Where settings={settings} onChange={change} />
        <Kinds settings={settings} onChange={change} />
        <Cards settings={settings} keys={keys} onChange={change} />
        <Language settings={settings} onChange={change} />
        <Reset onReset={() => onChange({ ...DEFAULTS }, say('options.reset.done'))} />
        <About {...about} />
      </main>
      <output class="status">{status}</output>
    </>
  );
}
