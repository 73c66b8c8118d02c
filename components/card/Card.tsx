/**
 * The hover card: who this is, what stands, what is established and what is alleged, according to
 * whom and when. The first line says who, the second what stands today.
 */
import type { Why } from '../../core/matching/mention.ts';
import type { CompiledRecord } from '../../data/compiled.ts';
import { FactList } from '../facts/FactList.tsx';
import { Sources } from '../facts/Sources.tsx';
import { evidenceWords } from '../text/evidence.ts';
import { KIND_WORDS } from '../text/kinds.ts';
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
    <article class="card" aria-labelledby="card-name">
      <header class="card-head">
        <p class="card-kind">{kindLine(record)}</p>
        <h2 id="card-name" class="card-name">
          {record.name}
        </h2>
        <button type="button" class="card-close" aria-label="Close" onClick={props.onClose}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 2l8 8M10 2l-8 8" />
          </svg>
        </button>
      </header>
      <div class="card-body">
        <p class="card-summary">{record.summary}</p>
        {record.kind === 'target' && (
          <p class="card-evidence">{evidenceWords(record.evidence, record.by)}</p>
        )}
        {record.kind === 'concept' && <p>{record.explanation}</p>}
        <StatusToday record={record} />
        <FactList facts={record.facts.slice(0, FACTS_SHOWN)} sources={record.sources} />
        <Cases record={record} />
      </div>
      <Foot {...props} />
    </article>
  );
}

function kindLine(record: CompiledRecord): string {
  const kind = KIND_WORDS[record.kind].one;
  if (record.kind === 'target') return `${kind} · ${record.role}`;
  if (record.kind === 'case') return `${kind} · ${record.court}`;
  return kind;
}

function StatusToday({ record }: { record: CompiledRecord }) {
  const { status } = record;
  if (!status) return null;
  return (
    <section class="card-status" aria-label="Status">
      <p>{status.text}</p>
      <p class="card-basis">
        As of <When date={status.asOf} /> ·{' '}
        <Sources keys={status.sources} sources={record.sources} />
      </p>
    </section>
  );
}

function Cases({ record: { cases } }: { record: CompiledRecord }) {
  const [first, ...others] = cases;
  if (!first) return null;
  return (
    <section class="card-cases" aria-label="In court">
      <h3>
        {first.name} <span class="card-role">({first.role})</span>
      </h3>
      <p>{first.status}</p>
      <p class="card-basis">
        As of <When date={first.asOf} />
      </p>
      {others.length > 0 && (
        <p class="card-more">Also in: {others.map(({ name }) => name).join('; ')}.</p>
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
          Data of <When date={date} />
          {stale && ', more than six months old'}
        </span>
        <button type="button" onClick={onSiteOff}>
          Not on {site}
        </button>
      </p>
    </footer>
  );
}
