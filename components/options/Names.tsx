/** Single names that the reader does not want marked: found in the casebook, and taken back. */
import { useId, useRef, useState } from 'preact/hooks';
import type { Finder } from '../../core/search/finder.ts';
import { Words } from '../messages/English.tsx';
import { say } from '../messages/say.ts';
import { tally } from '../search/Results.tsx';
import { useFound } from '../search/useFound.ts';
import { Locked, type PartProps } from './Section.tsx';

export interface NamesTools {
  /** Asked for when somebody begins to type; the same each time. */
  finder(): Promise<Finder>;
  /** Undefined for a record that the casebook no longer has. */
  recordOf(id: string): { name: string } | undefined;
}

/** Hits enough to see that one has to type more. */
const HITS = 8;

export function Names(props: PartProps & NamesTools) {
  const { settings, locked, finder, recordOf, onChange } = props;
  const field = useRef<HTMLInputElement>(null);
  const { muted } = settings;
  const isLocked = locked.includes('muted');
  const nameOf = (id: string) => recordOf(id)?.name ?? id;
  const set = (ids: readonly string[], id: string, key: 'muted' | 'marked') => {
    onChange({ muted: ids }, say(`options.names.${key}`, { name: nameOf(id) }));
    // the button that had the focus is gone
    field.current?.focus();
  };
  const takeBack = (id: string) =>
    set(
      muted.filter((one) => one !== id),
      id,
      'marked',
    );
  return (
    <div class="sunken names">
      <h3>{say('options.names')}</h3>
      <Locked when={isLocked} />
      {muted.length === 0 ? (
        <p class="note">{say('options.names.empty')}</p>
      ) : (
        <ul>
          {muted.map((id) => (
            <li key={id}>
              <Words>{nameOf(id)}</Words>
              {!isLocked && (
                <button type="button" class="link" onClick={() => takeBack(id)}>
                  {say('options.names.mark')}
                  <span class="unseen">
                    {' '}
                    <Words>{nameOf(id)}</Words>
                  </span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {!isLocked && (
        <FindName
          field={field}
          finder={finder}
          muted={muted}
          onMute={(id) => set([...muted, id], id, 'muted')}
        />
      )}
    </div>
  );
}

interface FindProps extends Pick<NamesTools, 'finder'> {
  field: { current: HTMLInputElement | null };
  muted: readonly string[];
  onMute(id: string): void;
}

function FindName({ field, finder, muted, onMute }: FindProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const search = useFound(typed, HITS, finder);
  return (
    <search class="find">
      <label class="field-label" for={id}>
        {say('options.names.find')}
      </label>
      <input
        ref={field}
        id={id}
        class="field"
        type="search"
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <p class="note" role="status">
        {search.state !== 'idle' && tally(search)}
      </p>
      {search.state === 'found' && (
        <ul>
          {search.found
            .filter(({ record }) => !muted.includes(record.id))
            .map(({ record }) => (
              <li key={record.id}>
                <span>
                  <Words>{record.name}</Words>{' '}
                  <span class="note">{say(`kind.one.${record.kind}`)}</span>
                </span>
                <button type="button" class="link" onClick={() => onMute(record.id)}>
                  {say('options.names.mute')}
                  <span class="unseen">
                    {' '}
                    <Words>{record.name}</Words>
                  </span>
                </button>
              </li>
            ))}
        </ul>
      )}
    </search>
  );
}
