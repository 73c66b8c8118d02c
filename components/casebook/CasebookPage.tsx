/** The whole dataset, to be read like a book: an index beside one record. */
import { useEffect, useRef } from 'preact/hooks';
import type { Finder } from '../../core/search/finder.ts';
import type { Casebook } from '../../data/compiled.ts';
import { say } from '../messages/say.ts';
import { StandingKey } from '../standing/Standing.tsx';
import { DataDate } from '../text/DataDate.tsx';
import { RecordIndex } from './RecordIndex.tsx';
import { RecordView } from './RecordView.tsx';

interface Props {
  casebook: Casebook;
  /** The id in the page's address; empty for the cover. */
  id: string;
  /** The fact that the address leads to, if any: it is brought into view. */
  fact: number | undefined;
  stale: boolean;
  /** This page, a record in it, or a fact of that. */
  hrefOf(id?: string, fact?: number): string;
  /** Reads the casebook when first asked. */
  finder(): Promise<Finder>;
  now: Date;
}

export function CasebookPage({ casebook, id, fact, stale, hrefOf, finder, now }: Props) {
  const record = casebook.records.find((one) => one.id === id);
  const view = useRef<HTMLElement>(null);
  const shown = record?.id;
  useEffect(() => {
    if (shown === undefined || fact === undefined) return;
    pointOut(view.current?.querySelectorAll<HTMLElement>('.fact')[fact]);
  }, [shown, fact]);
  return (
    <div class="casebook">
      <header>
        <a class="heading" href={hrefOf()}>
          {say('casebook.title')}
        </a>
        <DataDate date={casebook.date} stale={stale} />
      </header>
      <main id="record" ref={view}>
        {record ? (
          <RecordView key={record.id} record={record} now={now} />
        ) : (
          <Cover records={casebook.records.length} missing={id} />
        )}
      </main>
      <RecordIndex
        records={casebook.records}
        current={record?.id}
        hrefOf={hrefOf}
        finder={finder}
      />
    </div>
  );
}

/** Brings what an address leads to into view, and gives it the focus. */
function pointOut(element: HTMLElement | undefined): void {
  if (element === undefined) return;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
}

function Cover({ records, missing }: { records: number; missing: string }) {
  return (
    <article class="record">
      <h1 tabIndex={-1}>{say(missing === '' ? 'casebook.cover' : 'casebook.missing')}</h1>
      {missing !== '' && (
        <p>{say('casebook.missing.note', { id: say('text.quoted', { text: missing }) })}</p>
      )}
      <p>{say('casebook.lead', { count: records })}</p>
      <section>
        <h2>{say('standing.heading')}</h2>
        <StandingKey />
      </section>
    </article>
  );
}
