/** Cases in a line each, to be opened for where they stand. */
import type { OtherCase } from '../../core/litigation/others.ts';
import { ENGLISH, Words } from '../messages/English.tsx';
import { say } from '../messages/say.ts';
import { When } from '../text/When.tsx';
import { StateWord, StatusToday } from './Status.tsx';

interface Props {
  /** In the order in which they are to be shown. */
  cases: readonly OtherCase[];
  /** Where the full record of a case is. */
  hrefOf(id: string): string;
}

export function OtherCases({ cases, hrefOf }: Props) {
  return (
    <ul class="other-cases">
      {cases.map((one) => (
        <li key={one.id}>
          <details class="other-case">
            <summary>
              <span class="other-case-name">
                <Words>{one.name}</Words>
              </span>
              <span class="other-case-note">
                <StateWord state={one.state} /> · <When date={one.today.asOf} />
              </span>
            </summary>
            <p class="note" {...ENGLISH}>
              {one.court}
            </p>
            <StatusToday today={one.today} sources={one.sources} stale={one.stale} />
            <p class="note">
              <a href={hrefOf(one.id)} target="_blank" rel="noopener">
                {say('case.full-record')}
                <span class="unseen">
                  : <Words>{one.name}</Words>
                </span>
              </a>
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}
