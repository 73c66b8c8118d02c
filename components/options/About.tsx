/** What this is, how fresh it is, and what it does with what it sees. */
import { KINDS, type Kind } from '../../data/terms.ts';
import { say } from '../messages/say.ts';
import { StandingKey } from '../standing/Standing.tsx';
import { DataDate } from '../text/DataDate.tsx';
import { showCount } from '../text/sums.ts';

export interface AboutProps {
  version: string;
  data: { date: string; stale: boolean };
  counts: Readonly<Partial<Record<Kind, number>>>;
  casebookHref: string;
}

export function About({ version, data, counts, casebookHref }: AboutProps) {
  return (
    <>
      <section aria-labelledby="standings">
        <h2 id="standings">{say('standing.heading')}</h2>
        <p class="note">{say('options.standings.note')}</p>
        <StandingKey />
      </section>
      <section aria-labelledby="privacy">
        <h2 id="privacy">{say('options.privacy')}</h2>
        <p>{say('options.privacy.reading')}</p>
        <p>{say('options.privacy.links')}</p>
      </section>
      <section aria-labelledby="about">
        <h2 id="about">{say('options.about')}</h2>
        <p>
          {say('options.about.version', { version })}{' '}
          <a href={casebookHref}>{say('options.about.casebook')}</a>
        </p>
        <DataDate {...data} />
        <dl class="counts figures">
          {KINDS.map((kind) => (
            <div key={kind}>
              <dt>{say(`kind.many.${kind}`)}</dt>
              <dd>{showCount(counts[kind] ?? 0)}</dd>
            </div>
          ))}
        </dl>
        <p class="note">{say('options.about.licence')}</p>
      </section>
    </>
  );
}
