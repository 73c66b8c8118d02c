/**
 * The hover card: who this is, what stands, what is established and what is not, according to whom
 * and when. From it lead ways to other records, and back, without leaving it.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Place } from '../../core/card/view.ts';
import type { Why } from '../../core/matching/mention.ts';
import type { CompiledRecord } from '../../data/compiled.ts';
import { FactGroups } from '../facts/FactGroups.tsx';
import { Sources } from '../facts/Sources.tsx';
import { Tally } from '../facts/Tally.tsx';
import { ENGLISH } from '../messages/English.tsx';
import { direction, language, say } from '../messages/say.ts';
import { weave } from '../messages/weave.tsx';
import { Evidence } from '../text/Evidence.tsx';
import { When } from '../text/When.tsx';
import { explain } from '../text/why.ts';
import { Foot, type FootProps } from './Foot.tsx';
import { Head } from './Head.tsx';
import { Cases, Related } from './Related.tsx';
import { useTrail } from './use-trail.ts';

/** So many facts fit in what a reader takes in at a glance; a button has the rest. */
const FACTS_SHOWN = 6;

export interface CardProps extends FootProps {
  record: CompiledRecord;
  /** The text of the mark, and why it was marked. */
  surface: string;
  why: Why;
  /** Which mark of the page this is, to be told to somebody who came by key. */
  place: Place | undefined;
  /** Whether the dataset's date is long ago. */
  stale: boolean;
  recordOf(id: string): Promise<CompiledRecord | undefined>;
  onClose(): void;
}

export function Card(props: CardProps) {
  const { surface, why, place, date, stale, recordOf, onClose } = props;
  const card = useRef<HTMLElement>(null);
  const way = useTrail(props.record, card);
  const [said, setSaid] = useState('');
  const { record } = way;

  const visit = async (id: string) => {
    const next = await recordOf(id).catch(() => undefined);
    setSaid(next ? '' : say('card.not-read'));
    if (next) way.visit(next);
  };
  return (
    <section
      class="card"
      role="dialog"
      lang={language()}
      dir={direction()}
      aria-labelledby="card-name"
      aria-describedby="card-summary"
      ref={card}
    >
      <Head way={way} onClose={onClose} />
      <div class="card-body" key={record.id}>
        <Body record={record} onVisit={visit} />
        <div class="card-origin">
          {way.first && <p>{explain(surface, why)}</p>}
          <p>
            {weave(stale ? 'card.data-stale' : 'card.data', { date: <When date={date} /> })}
            {language() !== 'en' && ` · ${say('card.english')}`}
          </p>
        </div>
      </div>
      <Announcement place={place} />
      <Foot {...props} record={record} said={said} onSaid={setSaid} />
    </section>
  );
}

function Body({ record, onVisit }: { record: CompiledRecord; onVisit(id: string): void }) {
  return (
    <>
      <p id="card-summary" class="card-summary" {...ENGLISH}>
        {record.summary}
      </p>
      {record.kind === 'target' && (
        <p class="card-evidence">
          <Evidence value={record.evidence} by={record.by} />
        </p>
      )}
      {record.kind === 'concept' && <p {...ENGLISH}>{record.explanation}</p>}
      <Tally facts={record.facts} />
      <StatusToday record={record} />
      <FactGroups facts={record.facts} sources={record.sources} most={FACTS_SHOWN} />
      <Cases record={record} onVisit={onVisit} />
      <Related record={record} onVisit={onVisit} />
    </>
  );
}

function StatusToday({ record }: { record: CompiledRecord }) {
  const { status } = record;
  if (!status) return null;
  return (
    <section class="card-status" aria-label={say('card.status')}>
      <p {...ENGLISH}>{status.text}</p>
      <p class="card-basis">
        {weave('case.as-of', { date: <When date={status.asOf} /> })} ·{' '}
        <Sources keys={status.sources} sources={record.sources} most={1} />
      </p>
    </section>
  );
}

/** Only somebody who asked by key is told anything: a pointer that rests has asked for nothing. */
function Announcement({ place }: { place: Place | undefined }) {
  const [text, setText] = useState('');
  // a region that is born with its words is not read out
  useEffect(() => {
    if (place) setText(say('card.place', { ...place }));
  }, [place]);
  return <output class="unseen">{text}</output>;
}
