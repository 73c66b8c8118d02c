/** Quiet mode: nothing is drawn into a page, everywhere or on some sites. */
import { say } from '../messages/say.ts';
import { Locked, type PartProps, Section } from './Section.tsx';
import { SiteList, type SiteListTools } from './SiteList.tsx';

export function Quiet({ settings, locked, onChange, ...tools }: PartProps & SiteListTools) {
  const set = (quiet: boolean) =>
    onChange({ quiet }, say(quiet ? 'options.quiet.on' : 'options.quiet.off'));
  return (
    <Section id="quiet" title={say('options.quiet')} note={say('options.quiet.note')}>
      <Locked when={locked.includes('quiet')} />
      <fieldset class="choices" disabled={locked.includes('quiet')}>
        <legend class="unseen">{say('options.quiet')}</legend>
        <label class="choice">
          <input
            type="checkbox"
            name="quiet"
            checked={settings.quiet}
            onChange={({ currentTarget }) => set(currentTarget.checked)}
          />
          <span>{say('options.quiet.everywhere')}</span>
        </label>
      </fieldset>
      {settings.quiet ? (
        <p class="note">{say('options.quiet.kept')}</p>
      ) : (
        <SiteList
          name="quiet"
          label={say('options.quiet.sites')}
          empty={say('options.quiet.sites.empty')}
          rules={settings.quietOn}
          locked={locked.includes('quietOn')}
          onChange={(quietOn, said) => onChange({ quietOn }, said)}
          {...tools}
        />
      )}
    </Section>
  );
}
