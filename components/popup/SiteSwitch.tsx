/** The popup's first control: Amicus on this site, on or off, and why. */
import { say } from '../messages/say.ts';
import { explain, type Site } from './site.ts';

interface Props {
  site: Site;
  /** An administrator has set which sites are on. */
  locked: boolean;
  onSwitch(run: boolean): void;
  /** Has to ask for the permission within the click. */
  onGrant(): void;
}

export function SiteSwitch({ site, locked, onSwitch, onGrant }: Props) {
  const host = 'host' in site ? site.host : undefined;
  const switchable = host !== undefined && site.because !== 'no-permission';
  return (
    <section class="site" aria-label={say('popup.this-site')}>
      {switchable ? (
        <button
          type="button"
          class="site-switch"
          role="switch"
          aria-checked={site.run}
          aria-describedby="site-state"
          disabled={locked}
          onClick={() => onSwitch(!site.run)}
        >
          <span class="site-name">
            <span class="unseen">{say('popup.switch')} </span>
            <bdi>{host}</bdi>
          </span>
          <span class="site-word" aria-hidden="true">
            {say(site.run ? 'popup.on' : 'popup.off')}
          </span>
          <span class="site-track" aria-hidden="true" />
        </button>
      ) : (
        <p class="site-name">{host === undefined ? say('popup.no-page') : <bdi>{host}</bdi>}</p>
      )}
      <p id="site-state" class="note" aria-live="polite">
        {explain(site)}
        {locked && switchable && ` ${say('options.locked')}`}
      </p>
      {site.because === 'no-permission' && (
        <button type="button" class="button primary" onClick={onGrant}>
          {say('popup.grant')}
        </button>
      )}
    </section>
  );
}
