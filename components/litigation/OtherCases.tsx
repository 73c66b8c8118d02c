/** Cases in a few lines each, and a way to narrow them. */
import { useState } from 'preact/hooks';
import { type Choices, choicesOf, narrow, type Wanted } from '../../core/litigation/filter.ts';
import type { OtherCase } from '../../core/litigation/others.ts';
import type { CaseState } from '../../core/litigation/records.ts';
import { ENGLISH, Words } from '../messages/English.tsx';
import { say } from '../messages/say.ts';
import { countryOf, rowOf } from '../text/lists.ts';
import { Select } from './Select.tsx';
import { StateWord, StatusToday } from './Status.tsx';

interface Props {
  /** In the order in which they are to be shown. */
  cases: readonly OtherCase[];
  /** Where the full record of a case is. */
  hrefOf(id: string): string;
}

// as many as can be taken in without much scrolling
const FIRST = 5;

export function OtherCases({ cases, hrefOf }: Props) {
  const [wanted, setWanted] = useState<Wanted>({});
  const [all, setAll] = useState(false);
  const fitting = narrow(cases, wanted);
  const shown = all ? fitting : fitting.slice(0, FIRST);
  return (
    <>
      <Filter choices={choicesOf(cases)} wanted={wanted} onChange={setWanted} />
      <p class="note" role="status">
        {fitting.length === 0
          ? say('case.filter.none')
          : say('case.filter.count', { count: fitting.length })}
      </p>
      {fitting.length === 0 && (
        <button type="button" class="button" onClick={() => setWanted({})}>
          {say('case.filter.clear')}
        </button>
      )}
      <ul class="other-cases">
        {shown.map((one) => (
          <li key={one.id}>
            <CaseLines one={one} href={hrefOf(one.id)} />
          </li>
        ))}
      </ul>
      {fitting.length > shown.length && (
        <button type="button" class="link more" onClick={() => setAll(true)}>
          {say('popup.more-cases', { count: fitting.length - shown.length })}
        </button>
      )}
    </>
  );
}

interface FilterProps {
  choices: Choices;
  wanted: Wanted;
  onChange(wanted: Wanted): void;
}

function Filter({ choices, wanted, onChange }: FilterProps) {
  const countries = choices.countries
    .map((code) => ({ value: code, words: countryOf(code) }))
    .sort((a, b) => a.words.localeCompare(b.words));
  return (
    <div class="case-filter">
      <Select
        label={say('case.filter.state')}
        all={say('case.filter.state.all')}
        value={wanted.state}
        options={choices.states.map((value) => ({ value, words: say(`case.state.${value}`) }))}
        onChange={(state: CaseState | undefined) => onChange({ ...wanted, state })}
      />
      <Select
        label={say('case.filter.country')}
        all={say('case.filter.country.all')}
        value={wanted.country}
        options={countries}
        onChange={(country) => onChange({ ...wanted, country })}
      />
      <Select
        label={say('case.filter.vendor')}
        all={say('case.filter.vendor.all')}
        value={wanted.vendor}
        options={choices.vendors.map(({ id, name }) => ({ value: id, words: name }))}
        onChange={(vendor) => onChange({ ...wanted, vendor })}
      />
    </div>
  );
}

function CaseLines({ one, href }: { one: OtherCase; href: string }) {
  return (
    <article class="other-case">
      <h3>
        <a href={href} target="_blank" rel="noopener">
          <Words>{one.name}</Words>
        </a>
      </h3>
      <p class="note">
        <StateWord state={one.state} /> · {rowOf(one.countries.map(countryOf))} ·{' '}
        <span {...ENGLISH}>{one.court}</span>
      </p>
      <StatusToday today={one.today} sources={one.sources} stale={one.stale} short />
    </article>
  );
}
