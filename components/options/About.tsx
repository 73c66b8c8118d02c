/** What this is, how fresh it is, and what it does with what it sees. */
import { KINDS, type Kind } from '../../data/terms.ts';
import { StandingKey } from '../standing/Standing.tsx';
import { DataDate } from '../text/DataDate.tsx';
import { KIND_WORDS } from '../text/kinds.ts';
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
        <h2 id="standings">How firmly a fact stands</h2>
        <p class="note">Every fact on a card has a standing, a date and a source.</p>
        <StandingKey />
      </section>
      <section aria-labelledby="privacy">
        <h2 id="privacy">Privacy</h2>
        <p>
          Amicus sends nothing anywhere. It reads pages in your browser, with a casebook that came
          with it, and keeps no record of what you read. It has no account, no statistics and no
          server. Only your settings are stored, in your browser’s own synchronised storage.
        </p>
        <p>
          A link to a source opens when you click it, and the site it leads to is not told where you
          came from.
        </p>
      </section>
      <section aria-labelledby="about">
        <h2 id="about">About</h2>
        <p>
          Amicus {version}. <a href={casebookHref}>Read the whole casebook</a>.
        </p>
        <DataDate {...data} />
        <dl class="counts figures">
          {KINDS.map((kind) => (
            <div key={kind}>
              <dt>{KIND_WORDS[kind].many}</dt>
              <dd>{showCount(counts[kind] ?? 0)}</dd>
            </div>
          ))}
        </dl>
        <p class="note">
          Code under the MIT licence; data under Creative Commons Attribution 4.0 (CC BY 4.0).
        </p>
      </section>
    </>
  );
}
