/** Every record of the casebook by kind, with a field that narrows them. */
import { useState } from 'preact/hooks';
import type { CompiledRecord } from '../../data/compiled.ts';
import { Words } from '../messages/English.tsx';
import { say } from '../messages/say.ts';
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
    <nav class="index" aria-label={say('casebook.records')}>
      <label class="index-find">
        <span class="eyebrow">{say('casebook.find')}</span>
        <input
          class="field"
          type="search"
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      </label>
      <p class="note" role="status">
        {count === 0 ? say('casebook.none') : say('casebook.count', { count })}
      </p>
      {lists.map((list) => (
        <section key={list.kind}>
          <h2 class="eyebrow">{say(`kind.many.${list.kind}`)}</h2>
          <ul>
            {list.records.map(({ id, name }) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
                  <Words>{name}</Words>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
