/** The whole dataset, to be read like a book: an index beside one record. */
import type { Casebook } from '../../data/compiled.ts';
import { StandingKey } from '../standing/Standing.tsx';
import { DataDate } from '../text/DataDate.tsx';
import { counted } from '../text/sums.ts';
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
          The Amicus casebook
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
      <h1 tabIndex={-1}>{missing === '' ? 'What Amicus knows' : 'No such record'}</h1>
      {missing !== '' && <p>The casebook has no record “{missing}”.</p>}
      <p>
        {counted(records, 'record')} of spyware vendors, their products, the people and
        organisations publicly documented as targets, and the cases about them. Choose one from the
        list.
      </p>
      <section>
        <h2>How firmly a fact stands</h2>
        <StandingKey />
      </section>
    </article>
  );
}
