/** What this is, how fresh it is, and what it does with what it sees. */
import { KINDS, type Kind } from '../../data/terms.ts';
import { say } from '../messages/say.ts';
import { StandingKey } from '../standing/Standing.tsx';
import { DataDate } from '../text/DataDate.tsx';
import { showCount } from '../text/sums.ts';
import { Section } from './Section.tsx';

export interface AboutProps {
  version: string;
  data: { date: string; stale: boolean };
  counts: Readonly<Partial<Record<Kind, number>>>;
  facts: number;
  /** Addresses that facts rest on, each counted once. */
  sources: number;
  casebookHref: string;
}

export function Standings() {
  return (
    <Section id="standings" title={say('standing.heading')} note={say('options.standings.note')}>
      <StandingKey />
    </Section>
  );
}

export function Privacy() {
  return (
    <Section id="privacy" title={say('options.privacy')}>
      <p>{say('options.privacy.reading')}</p>
      <p>{say('options.privacy.stored')}</p>
      <p>{say('options.privacy.permission')}</p>
      <p>{say('options.privacy.links')}</p>
    </Section>
  );
}

export function About({ version, data, counts, facts, sources, casebookHref }: AboutProps) {
  return (
    <Section id="about" title={say('options.about')}>
      <p>
        {say('options.about.version', { version })}{' '}
        <a href={casebookHref}>{say('options.about.casebook')}</a>
      </p>
      <DataDate {...data} />
      <dl class="counts figures">
        {KINDS.map((kind) => (
          <Count key={kind} of={say(`kind.many.${kind}`)} count={counts[kind] ?? 0} />
        ))}
        <Count of={say('options.about.facts')} count={facts} />
        <Count of={say('options.about.sources')} count={sources} />
      </dl>
      <p class="note">{say('options.about.sourced')}</p>
      <p class="note">{say('options.about.licence')}</p>
    </Section>
  );
}

function Count({ of, count }: { of: string; count: number }) {
  return (
    <div>
      <dt>{of}</dt>
      <dd>{showCount(count)}</dd>
    </div>
  );
}
