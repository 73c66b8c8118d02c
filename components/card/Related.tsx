/** Ways from one record to others, within the card. */
import { useState } from 'preact/hooks';
import type { CompiledRecord } from '../../data/compiled.ts';
import { ENGLISH, Words } from '../messages/English.tsx';
import { say } from '../messages/say.ts';
import { weave } from '../messages/weave.tsx';
import { When } from '../text/When.tsx';
import { casesOf, type Tie, tiesOf } from './ties.ts';

/** So many names of one tie are shown at first: a product may be tied to a hundred targets. */
const NAMES_SHOWN = 4;

interface Props {
  record: CompiledRecord;
  onVisit(id: string): void;
}

/** The case of which there is the latest news, with its status today, and the names of the others. */
export function Cases({ record, onVisit }: Props) {
  const [first, ...others] = casesOf(record);
  if (!first) return null;
  return (
    <section class="card-cases" aria-labelledby="card-in-court">
      <h3 id="card-in-court">{say('card.in-court')}</h3>
      <p>
        <Link id={first.id} name={first.name} onVisit={onVisit} />{' '}
        <span class="card-role">({say(`case.part.${first.role}`)})</span>
      </p>
      <p {...ENGLISH}>{first.status}</p>
      <p class="card-basis">{weave('case.as-of', { date: <When date={first.asOf} /> })}</p>
      {others.length > 0 && (
        <dl class="card-ties">
          <Row tie={{ label: say('card.also-in'), ends: others }} onVisit={onVisit} />
        </dl>
      )}
    </section>
  );
}

export function Related({ record, onVisit }: Props) {
  const ties = tiesOf(record);
  if (ties.length === 0) return null;
  return (
    <section class="card-related" aria-labelledby="card-related">
      <h3 id="card-related">{say('card.related')}</h3>
      <dl class="card-ties">
        {ties.map((tie) => (
          <Row key={tie.label} tie={tie} onVisit={onVisit} />
        ))}
      </dl>
    </section>
  );
}

function Row({ tie: { label, ends }, onVisit }: { tie: Tie; onVisit(id: string): void }) {
  const [all, setAll] = useState(false);
  const shown = all ? ends : ends.slice(0, NAMES_SHOWN);
  const count = ends.length - shown.length;
  return (
    <div>
      <dt>{label}</dt>
      {shown.map(({ id, name }) => (
        <dd key={id}>
          <Link id={id} name={name} onVisit={onVisit} />
        </dd>
      ))}
      {count > 0 && (
        <dd>
          <button
            type="button"
            class="card-more-names"
            aria-label={say('card.more-names-of', { count, label })}
            onClick={() => setAll(true)}
          >
            {say('card.more-names', { count })}
          </button>
        </dd>
      )}
    </div>
  );
}

/** A button, since it leads nowhere outside the card: a page must not be told of an address. */
function Link({ id, name, onVisit }: { id: string; name: string; onVisit(id: string): void }) {
  return (
    <button type="button" class="card-link" data-to={id} onClick={() => onVisit(id)}>
      <Words>{name}</Words>
    </button>
  );
}
