/** The toolbar popup: this site, this page, and the litigation in brief. */
import type { ListedMention } from '../../core/messages.ts';
import type { Kind } from '../../data/terms.ts';
import { say } from '../messages/say.ts';
import { DataDate } from '../text/DataDate.tsx';
import { Litigation, type LitigationProps } from './Litigation.tsx';
import { Mentions } from './Mentions.tsx';
import type { PageReading } from './mentions.ts';
import { SiteSwitch } from './SiteSwitch.tsx';
import type { Site } from './site.ts';

export interface PopupProps {
  site: Site;
  reading: PageReading;
  hidden: readonly Kind[];
  litigation: LitigationProps;
  data: { date: string; stale: boolean };
  /** The page with the whole casebook. */
  casebookHref: string;
  /** What went wrong with the last thing asked for. */
  problem: string | undefined;
  recordOf(id: string): { name: string; kind: Kind } | undefined;
  onSwitch(run: boolean): void;
  onGrant(): void;
  onJump(mention: ListedMention): Promise<boolean>;
  onOptions(): void;
}

export function Popup(props: PopupProps) {
  const { site, reading, hidden, litigation, data, recordOf } = props;
  return (
    <>
      <header>
        <h1 class="unseen">Amicus</h1>
        <SiteSwitch site={site} onSwitch={props.onSwitch} onGrant={props.onGrant} />
        <output class="problem">{props.problem}</output>
      </header>
      <main>
        {'host' in site && site.because !== 'no-permission' && (
          <Mentions reading={reading} hidden={hidden} recordOf={recordOf} onJump={props.onJump} />
        )}
        <Litigation {...litigation} />
      </main>
      <footer>
        <nav aria-label="Amicus">
          <a href={props.casebookHref} target="_blank" rel="noopener">
            {say('popup.casebook')}
          </a>
          <button type="button" class="link" onClick={props.onOptions}>
            {say('popup.options')}
          </button>
        </nav>
        <DataDate {...data} />
      </footer>
    </>
  );
}
