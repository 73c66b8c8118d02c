/** Single names that the reader does not want marked: found in the casebook, and taken back. */
import { useId, useRef, useState } from 'preact/hooks';
import type { Kind } from '../../data/terms.ts';
import { Words } from '../messages/English.tsx';
import { say } from '../messages/say.ts';
import { Locked, type PartProps } from './Section.tsx';

interface Named {
  id: string;
  name: string;
  kind: Kind;
}

export interface NamesTools {
  /** Records by what somebody types of any of their names, the best first. */
  findNames(wanted: string): readonly Named[];
  /** Undefined for a record that the casebook no longer has. */
  recordOf(id: string): Named | undefined;
}

/** Hits enough to see that one has to type more. */
const HITS = 8;

export function Names(props: PartProps & NamesTools) {
  const { settings, locked, findNames, recordOf, onChange } = props;
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
          find={(wanted) => findNames(wanted).filter(({ id }) => !muted.includes(id))}
          onMute={(id) => set([...muted, id], id, 'muted')}
        />
      )}
    </div>
  );
}

interface FindProps {
  field: { current: HTMLInputElement | null };
  find: NamesTools['findNames'];
  onMute(id: string): void;
}

function FindName({ field, find, onMute }: FindProps) {
  const id = useId();
  const [wanted, setWanted] = useState('');
  const hits = wanted.trim() === '' ? [] : find(wanted);
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
        onInput={({ currentTarget }) => setWanted(currentTarget.value)}
      />
      <p class="note" role="status">
        {wanted.trim() !== '' &&
          (hits.length === 0
            ? say('casebook.none')
            : hits.length > HITS
              ? say('options.names.many', { count: hits.length })
              : say('casebook.count', { count: hits.length }))}
      </p>
      <ul>
        {hits.slice(0, HITS).map((record) => (
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
    </search>
  );
}
