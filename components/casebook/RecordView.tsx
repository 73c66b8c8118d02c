/** One record in full: everything that the casebook says of it, and according to whom. */

import { isStale } from '../../core/litigation/age.ts';
import { brief, inOrder } from '../../core/litigation/brief.ts';
import { isCase, type LitigationCase } from '../../core/litigation/records.ts';
import type { CompiledRecord, CompiledRelation } from '../../data/compiled.ts';
import type { RelationType } from '../../data/terms.ts';
import { FactList } from '../facts/FactList.tsx';
import { SourceList } from '../facts/Sources.tsx';
import { StateWord, StatusToday } from '../litigation/Status.tsx';
import { Sums } from '../litigation/Sums.tsx';
import { Timeline } from '../litigation/Timeline.tsx';
import { ENGLISH, Words } from '../messages/English.tsx';
import { say } from '../messages/say.ts';
import { weave } from '../messages/weave.tsx';
import { When } from '../text/When.tsx';
import { detailsOf, explanationOf } from './details.tsx';

interface Props {
  record: CompiledRecord;
  now: Date;
}

export function RecordView({ record, now }: Props) {
  const explanation = explanationOf(record);
  const asCase = isCase(record) ? record : undefined;
  return (
    <article class="record">
      <p class="eyebrow">
        {say(`kind.one.${record.kind}`)}
        {asCase && (
          <>
            {' · '}
            <StateWord state={asCase.state} />
          </>
        )}
      </p>
      <h1 tabIndex={-1}>
        <Words>{record.name}</Words>
      </h1>
      <p class="record-summary" {...ENGLISH}>
        {record.summary}
      </p>
      {explanation !== undefined && <p {...ENGLISH}>{explanation}</p>}
      <Details record={record} />
      {record.status && (
        <section>
          <h2>{say('casebook.status')}</h2>
          <StatusToday
            today={record.status}
            sources={record.sources}
            stale={isStale(record.status.asOf, now)}
          />
        </section>
      )}
      {asCase && <CaseParts record={asCase} now={now} />}
      {record.facts.length > 0 && (
        <section>
          <h2>{say('casebook.facts')}</h2>
          <FactList facts={record.facts} sources={record.sources} />
        </section>
      )}
      <Cases cases={record.cases} />
      <Relations relations={record.relations} />
      <Spellings record={record} />
      <section>
        <h2>{say('casebook.sources')}</h2>
        <SourceList sources={record.sources} />
      </section>
    </article>
  );
}

function Details({ record }: { record: CompiledRecord }) {
  const details = detailsOf(record);
  if (details.length === 0) return null;
  return (
    <dl class="pairs">
      {details.map(({ label, values }) => (
        <div key={label}>
          <dt>{label}</dt>
          {values.map((value, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list of a record never changes
            <dd key={index}>{value}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function CaseParts({ record, now }: { record: LitigationCase; now: Date }) {
  const { sums } = brief(record, now);
  return (
    <>
      {sums.length > 0 && (
        <section>
          <h2>{say('case.money')}</h2>
          <Sums sums={sums} sources={record.sources} />
        </section>
      )}
      <section>
        <h2>{say('casebook.timeline')}</h2>
        <Timeline
          events={inOrder(record.events)}
          sources={record.sources}
          label={say('case.timeline-of', { name: record.name })}
        />
      </section>
      <section>
        <h2>{say('casebook.parties')}</h2>
        <dl class="pairs">
          {record.parties.map(({ role, id, name, note }) => (
            <div key={`${role} ${name}`}>
              <dt>{say(`case.role.${role}`)}</dt>
              <dd>
                <Words>{id === undefined ? name : <a href={`#${id}`}>{name}</a>}</Words>
                {note !== undefined && (
                  <span class="note">
                    {' '}
                    (<Words>{note}</Words>)
                  </span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

function Cases({ cases }: Pick<CompiledRecord, 'cases'>) {
  if (cases.length === 0) return null;
  return (
    <section>
      <h2>{say('casebook.cases')}</h2>
      <ul class="plain-list">
        {cases.map(({ id, name, role, status, asOf }) => (
          <li key={id}>
            <Words>
              <a href={`#${id}`}>{name}</a>
            </Words>{' '}
            <span class="note">({say(`case.part.${role}`)})</span>
            <p {...ENGLISH}>{status}</p>
            <p class="note">{weave('case.as-of', { date: <When date={asOf} /> })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Relations({ relations }: Pick<CompiledRecord, 'relations'>) {
  if (relations.length === 0) return null;
  const byType = new Map<RelationType, CompiledRelation[]>();
  for (const one of relations) byType.set(one.type, [...(byType.get(one.type) ?? []), one]);
  return (
    <section>
      <h2>{say('casebook.relations')}</h2>
      <dl class="pairs">
        {[...byType].map(([type, ends]) => (
          <div key={type}>
            <dt>{say(`relation.${type}`)}</dt>
            <dd>
              {ends.map(({ to, name }, index) => (
                <span key={to}>
                  {index > 0 && ', '}
                  <Words>
                    <a href={`#${to}`}>{name}</a>
                  </Words>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Spellings({ record }: { record: CompiledRecord }) {
  const others = record.aliases.filter(({ text }) => text !== record.name);
  if (others.length === 0) return null;
  return (
    <section>
      <h2>{say('casebook.spellings')}</h2>
      <p>
        {others.map(({ text, lang }, index) => (
          <span key={text}>
            {index > 0 && ', '}
            <bdi lang={lang}>{text}</bdi>
          </span>
        ))}
      </p>
    </section>
  );
}
