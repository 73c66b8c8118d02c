/** The whole dataset, to be read like a book: an index beside one record. */
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
  stale: boolean;
  /** The cover's own address. */
  homeHref: string;
  now: Date;
}

export function CasebookPage({ casebook, id, stale, homeHref, now }: Props) {
  const record = casebook.records.find((one) => one.id === id);
  return (
    <div class="casebook">
      <header>
        <a class="heading" href={homeHref}>
          {say('casebook.title')}
        </a>
        <DataDate date={casebook.date} stale={stale} />
      </header>
      <main id="record">
        {record ? (
          <RecordView key={record.id} record={record} now={now} />
        ) : (
          <Cover records={casebook.records.length} missing={id} />
        )}
      </main>
      <RecordIndex records={casebook.records} current={record?.id} />
    </div>
  );
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
