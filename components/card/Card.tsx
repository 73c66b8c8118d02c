/**
 * The hover card: who this is, what stands, what is established and what is alleged, according to
 * whom and when. The first line says who, the second what stands today.
 */
import type { Why } from '../../core/matching/mention.ts';
import type { CompiledRecord } from '../../data/compiled.ts';
import { FactList } from '../facts/FactList.tsx';
import { Sources } from '../facts/Sources.tsx';
import { ENGLISH, Words } from '../messages/English.tsx';
import { direction, language, say } from '../messages/say.ts';
import { weave } from '../messages/weave.tsx';
import { Evidence } from '../text/Evidence.tsx';
import { When } from '../text/When.tsx';
import { explain } from '../text/why.ts';

/** So many facts fit in what a reader takes in at a glance; the casebook has the rest. */
const FACTS_SHOWN = 5;

export interface CardProps {
  record: CompiledRecord;
  /** The text of the mark, and why it was marked. */
  surface: string;
  why: Why;
  /** The dataset's date, and whether that is long ago. */
  date: string;
  stale: boolean;
  /** The host that the switch would switch off. */
  site: string;
  onSiteOff(): void;
  onClose(): void;
}

export function Card(props: CardProps) {
  const { record } = props;
  return (
    <article class="card" lang={language()} dir={direction()} aria-labelledby="card-name">
      <header class="card-head">
        <p class="card-kind">
          <KindLine record={record} />
        </p>
        <h2 id="card-name" class="card-name">
          <Words>{record.name}</Words>
        </h2>
        <button
          type="button"
          class="card-close"
          aria-label={say('card.close')}
          onClick={props.onClose}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 2l8 8M10 2l-8 8" />
          </svg>
        </button>
      </header>
      <div class="card-body">
        <p class="card-summary" {...ENGLISH}>
          {record.summary}
        </p>
        {record.kind === 'target' && (
          <p class="card-evidence">
            <Evidence value={record.evidence} by={record.by} />
          </p>
        )}
        {record.kind === 'concept' && <p {...ENGLISH}>{record.explanation}</p>}
        <StatusToday record={record} />
        <FactList facts={record.facts.slice(0, FACTS_SHOWN)} sources={record.sources} />
        <Cases record={record} />
      </div>
      <Foot {...props} />
    </article>
  );
}

function KindLine({ record }: { record: CompiledRecord }) {
  const kind = say(`kind.one.${record.kind}`);
  if (record.kind !== 'target' && record.kind !== 'case') return <>{kind}</>;
  return (
    <>
      {kind} · <Words>{record.kind === 'target' ? record.role : record.court}</Words>
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
        <Sources keys={status.sources} sources={record.sources} />
      </p>
    </section>
  );
}

function Cases({ record: { cases } }: { record: CompiledRecord }) {
  const [first, ...others] = cases;
  if (!first) return null;
  return (
    <section class="card-cases" aria-label={say('card.in-court')}>
      <h3>
        <Words>{first.name}</Words>{' '}
        <span class="card-role">({say(`case.part.${first.role}`)})</span>
      </h3>
      <p {...ENGLISH}>{first.status}</p>
      <p class="card-basis">{weave('case.as-of', { date: <When date={first.asOf} /> })}</p>
      {others.length > 0 && (
        <p class="card-more">
          {weave('card.also-in', {
            names: <Words>{others.map(({ name }) => name).join('; ')}</Words>,
          })}
        </p>
      )}
    </section>
  );
}

function Foot({ surface, why, date, stale, site, onSiteOff }: CardProps) {
  return (
    <footer class="card-foot">
      <p>{explain(surface, why)}</p>
      <p class="card-foot-line">
        <span>
          {weave(stale ? 'card.data-stale' : 'card.data', { date: <When date={date} /> })}
          {language() !== 'en' && ` · ${say('card.english')}`}
        </span>
        <button type="button" onClick={onSiteOff}>
          {say('card.off-here', { site })}
        </button>
      </p>
    </footer>
  );
}
