/** Every record of the casebook by kind, and a field to search them with. */
import { useMemo, useState } from 'preact/hooks';
import type { Finder } from '../../core/search/finder.ts';
import type { CompiledRecord } from '../../data/compiled.ts';
import { KINDS } from '../../data/terms.ts';
import { Words } from '../messages/English.tsx';
import { say } from '../messages/say.ts';
import { Results } from '../search/Results.tsx';
import { SearchField } from '../search/SearchField.tsx';
import { useFound } from '../search/useFound.ts';

interface Props {
  records: readonly CompiledRecord[];
  /** The record on show, if any. */
  current: string | undefined;
  hrefOf(id: string, fact?: number): string;
  finder(): Promise<Finder>;
}

const MOST = 60;

export function RecordIndex({ records, current, hrefOf, finder }: Props) {
  const [typed, setTyped] = useState('');
  const search = useFound(typed, MOST, finder);
  return (
    <nav class="index" aria-label={say('casebook.records')}>
      <SearchField value={typed} onInput={setTyped} onFocus={() => void finder()} />
      {search.state === 'idle' ? (
        <AllRecords records={records} current={current} />
      ) : (
        <Results search={search} hrefOf={hrefOf} />
      )}
    </nav>
  );
}

function AllRecords({ records, current }: Pick<Props, 'records' | 'current'>) {
  const lists = useMemo(() => byKind(records), [records]);
  return (
    <>
      <p class="note" role="status">
        {say('casebook.count', { count: records.length })}
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
    </>
  );
}

/** In the casebook's order of kinds, then by name. */
const byKind = (records: readonly CompiledRecord[]) =>
  KINDS.map((kind) => ({
    kind,
    records: records
      .filter((record) => record.kind === kind)
      .sort((a, b) => a.name.localeCompare(b.name, 'en')),
  })).filter((list) => list.records.length > 0);
