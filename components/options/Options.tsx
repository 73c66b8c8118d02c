/** The options page. What is changed is saved at once, said, and can be undone. */
import type { Loaded } from '../../core/settings/layers.ts';
import type { Script } from '../../core/settings/scripts.ts';
import { DEFAULTS, type Settings } from '../../core/settings/settings.ts';
import { say } from '../messages/say.ts';
import { About, type AboutProps, Privacy, Standings } from './About.tsx';
import { Backup } from './Backup.tsx';
import { Cards } from './Cards.tsx';
import { Contents } from './Contents.tsx';
import { Kinds, Scripts } from './Kinds.tsx';
import { Language } from './Language.tsx';
import { LookOfMarks } from './LookOfMarks.tsx';
import { Names, type NamesTools } from './Names.tsx';
import { Notices } from './Notices.tsx';
import { Quiet } from './Quiet.tsx';
import { Reset } from './Reset.tsx';
import { Section } from './Section.tsx';
import { Shortcuts, type ShortcutsProps } from './Shortcuts.tsx';
import type { SiteListTools } from './SiteList.tsx';
import { Status, type StatusProps } from './Status.tsx';
import { Where } from './Where.tsx';

export interface OptionsProps extends SiteListTools {
  loaded: Loaded;
  status: StatusProps;
  keys: ShortcutsProps;
  names: NamesTools;
  spellings: Readonly<Record<Script, number>>;
  about: AboutProps;
  /** `said` tells the change in words, for the status. */
  onChange(change: Partial<Settings>, said: string): void;
}

export function Options(props: OptionsProps) {
  const { loaded, status, keys, names, spellings, about, onChange, ...tools } = props;
  const part = { settings: loaded.settings, locked: loaded.locked, onChange };
  return (
    <>
      <header>
        <h1>Amicus</h1>
        <p class="note">{say('options.lead')}</p>
      </header>
      <Contents />
      <main>
        <Notices loaded={loaded} />
        <Where {...part} {...tools} />
        <Section id="kinds" title={say('options.kinds')} note={say('options.kinds.note')}>
          <Kinds {...part} />
          <Names {...part} {...names} />
          <Scripts {...part} spellings={spellings} />
        </Section>
        <LookOfMarks {...part} />
        <Cards {...part} />
        <Quiet {...part} {...tools} />
        <Shortcuts {...keys} />
        <Language {...part} />
        <Section id="backup" title={say('options.backup')}>
          <Backup {...part} onSaveFile={tools.onSaveFile} />
          <Reset onReset={() => onChange({ ...DEFAULTS }, say('options.reset.done'))} />
        </Section>
        <Standings />
        <Privacy />
        <About {...about} />
      </main>
      <Status {...status} />
    </>
  );
}
