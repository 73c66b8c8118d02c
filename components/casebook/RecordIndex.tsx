/** Every record of the casebook by kind, with a field that narrows them. */
import { useState } from 'preact/hooks';
import type { CompiledRecord } from '../../data/compiled.ts';
import { KIND_WORDS } from '../text/kinds.ts';
import { counted } from '../text/sums.ts';
import { findRecords } from './search.ts';

interface Props {
  records: readonly CompiledRecord[];
  /** The record on show, if any. */
  current: string | undefined;
}

export function RecordIndex({ records, current }: Props) {
  const [wanted, setWanted] = useState('');
  const lists = findRecords(records, wanted);
  const count = lists.reduce((sum, list) => sum + list.records.length, 0);
  return (
    <nav class="index" aria-label="Records">
      <label class="index-find">
        <span class="eyebrow">Find a name</span>
        <input
          class="field"
          type="search"
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      </label>
      <p class="note" role="status">
        {count === 0 ? 'No record has that name.' : `${counted(count, 'record')}.`}
      </p>
      {lists.map((list) => (
        <section key={list.kind}>
          <h2 class="eyebrow">{KIND_WORDS[list.kind].many}</h2>
          <ul>
            {list.records.map(({ id, name }) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
