/** The toolbar popup: this site, this page, the litigation at a glance, and the casebook to search. */
import { useState } from 'preact/hooks';
import type { ListedMention } from '../../core/messages.ts';
import type { Finder } from '../../core/search/finder.ts';
import type { Kind } from '../../data/terms.ts';
import { say } from '../messages/say.ts';
import { Results } from '../search/Results.tsx';
import { SearchField } from '../search/SearchField.tsx';
import { useFound } from '../search/useFound.ts';
import { DataDate } from '../text/DataDate.tsx';
import { type Command, Keys } from './Keys.tsx';
import { Litigation, type LitigationProps } from './Litigation.tsx';
import { Mentions } from './Mentions.tsx';
import type { PageReading } from './mentions.ts';
import { SiteSwitch } from './SiteSwitch.tsx';
import type { Site } from './site.ts';

export interface PopupProps {
  site: Site;
  /** An administrator has set which sites are on. */
  locked: boolean;
  reading: PageReading;
  hidden: readonly Kind[];
  litigation: Omit<LitigationProps, 'hrefOf'>;
  data: { date: string; stale: boolean };
  commands: readonly Command[];
  /** What went wrong with the last thing asked for. */
  problem: string | undefined;
  recordOf(id: string): { name: string; kind: Kind } | undefined;
  /** The casebook page, a record in it, or a fact of that. */
  hrefOf(id?: string, fact?: number): string;
  /** Reads the casebook when first asked. */
  finder(): Promise<Finder>;
  onSwitch(run: boolean): void;
  onGrant(): void;
  onJump(mention: ListedMention): Promise<boolean>;
  onOptions(): void;
}

export function Popup(props: PopupProps) {
  const { site, reading, hidden, data, recordOf, hrefOf } = props;
  return (
    <>
      <header>
        <h1 class="unseen">Amicus</h1>
        <SiteSwitch
          site={site}
          locked={props.locked}
          onSwitch={props.onSwitch}
          onGrant={props.onGrant}
        />
        <output class="problem">{props.problem}</output>
      </header>
      <main>
        {'host' in site && site.because !== 'no-permission' && (
          <Mentions reading={reading} hidden={hidden} recordOf={recordOf} onJump={props.onJump} />
        )}
        <Casebook litigation={props.litigation} hrefOf={hrefOf} finder={props.finder} />
      </main>
      <footer>
        <nav aria-label="Amicus">
          <a href={hrefOf()} target="_blank" rel="noopener">
            {say('popup.casebook')}
          </a>
          <button type="button" class="link" onClick={props.onOptions}>
            {say('popup.options')}
          </button>
        </nav>
        <Keys commands={props.commands} />
        <DataDate {...data} />
      </footer>
    </>
  );
}

// more than anybody looks through; the casebook page lists the rest
const MOST = 20;

/** The litigation, until somebody looks for something else. */
function Casebook({
  litigation,
  hrefOf,
  finder,
}: Pick<PopupProps, 'litigation' | 'hrefOf' | 'finder'>) {
  const [typed, setTyped] = useState('');
  const search = useFound(typed, MOST, finder);
  return (
    <>
      <section class="search" aria-label={say('search.label')}>
        <SearchField value={typed} onInput={setTyped} onFocus={() => void finder()} />
        {search.state !== 'idle' && <Results search={search} hrefOf={hrefOf} outward />}
      </section>
      {search.state === 'idle' && <Litigation {...litigation} hrefOf={hrefOf} />}
    </>
  );
}
