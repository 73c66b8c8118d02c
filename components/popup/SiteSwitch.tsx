/** The popup's first control: Amicus on this site, on or off, and why. */
import { explain, type Site } from './site.ts';

interface Props {
  site: Site;
  onSwitch(run: boolean): void;
  /** Has to ask for the permission within the click. */
  onGrant(): void;
}

export function SiteSwitch({ site, onSwitch, onGrant }: Props) {
  const host = 'host' in site ? site.host : undefined;
  const switchable = host !== undefined && site.because !== 'no-permission';
  return (
    <section class="site" aria-label="This site">
      {switchable ? (
        <button
          type="button"
          class="site-switch"
          role="switch"
          aria-checked={site.run}
          aria-describedby="site-state"
          onClick={() => onSwitch(!site.run)}
        >
          <span class="site-name">
            <span class="unseen">Amicus on </span>
            {host}
          </span>
          <span class="site-word" aria-hidden="true">
            {site.run ? 'On' : 'Off'}
          </span>
          <span class="site-track" aria-hidden="true" />
        </button>
      ) : (
        <p class="site-name">{host ?? 'Not a web page'}</p>
      )}
      <p id="site-state" class="note" aria-live="polite">
        {explain(site)}
      </p>
      {site.because === 'no-permission' && (
        <button type="button" class="button primary" onClick={onGrant}>
          Allow Amicus to read web pages
        </button>
      )}
    </section>
  );
}
