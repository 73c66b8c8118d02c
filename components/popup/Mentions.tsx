/** The names on this page, like a book's index: press one to go there, again for the next. */
import { useRef, useState } from 'preact/hooks';
import type { ListedMention } from '../../core/messages.ts';
import type { Kind } from '../../data/terms.ts';
import { Words } from '../messages/English.tsx';
import { say } from '../messages/say.ts';
import { rowOf } from '../text/lists.ts';
import { showCount } from '../text/sums.ts';
import { groupMentions, type KindGroup, type Named, type PageReading } from './mentions.ts';

interface Props {
  reading: PageReading;
  /** Kinds that the reader has chosen not to have marked. */
  hidden: readonly Kind[];
  recordOf(id: string): { name: string; kind: Kind } | undefined;
  /** Resolves to false if the mention is gone from the page. */
  onJump(mention: ListedMention): Promise<boolean>;
}

export function Mentions({ reading, hidden, recordOf, onJump }: Props) {
  const groups = reading.state === 'read' ? groupMentions(reading.mentions, recordOf) : [];
  return (
    <section class="mentions" aria-labelledby="mentions-heading">
      <h2 id="mentions-heading">{say('popup.mentions')}</h2>
      <p class="note" aria-live="polite">
        {reading.state === 'read' ? summary(groups) : say(`popup.reading.${reading.state}`)}
      </p>
      {groups.length > 0 && <Index groups={groups} onJump={onJump} />}
      {hidden.length > 0 && reading.state === 'read' && (
        <p class="note">{say('popup.hidden', { kinds: amid(hidden) })}</p>
      )}
    </section>
  );
}

function summary(groups: readonly KindGroup[]): string {
  const named = groups.flatMap((group) => group.named);
  const mentions = named.reduce((sum, { mentions }) => sum + mentions.length, 0);
  if (mentions === 0) return say('popup.reading.none');
  return say('popup.reading.found', {
    names: say('popup.names', { count: named.length }),
    mentions: say('popup.mention-count', { count: mentions }),
  });
}

const amid = (kinds: readonly Kind[]) => rowOf(kinds.map((kind) => say(`kind.amid.${kind}`)));

function Index({ groups, onJump }: { groups: readonly KindGroup[]; onJump: Props['onJump'] }) {
  const at = useRef(new Map<string, number>());
  const [last, setLast] = useState<{ id: string; note: string }>();
  const jump = async ({ id, mentions }: Named) => {
    const index = ((at.current.get(id) ?? -1) + 1) % mentions.length;
    const mention = mentions[index];
    if (mention === undefined) return;
    at.current.set(id, index);
    const found = await onJump(mention);
    const note = found
      ? say('popup.at', { at: index + 1, all: mentions.length })
      : say('popup.gone');
    setLast({ id, note });
  };
  return (
    <>
      {groups.map(({ kind, named }) => (
        <div key={kind} class="mention-group">
          <h3 class="eyebrow">{say(`kind.many.${kind}`)}</h3>
          <ul>
            {named.map((one) => (
              <li key={one.id}>
                <Entry
                  named={one}
                  note={last?.id === one.id ? last.note : undefined}
                  onPress={() => void jump(one)}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <output class="unseen">{last?.note}</output>
    </>
  );
}

interface EntryProps {
  named: Named;
  /** Which mention the last press went to. */
  note: string | undefined;
  onPress(): void;
}

function Entry({ named, note, onPress }: EntryProps) {
  const count = named.mentions.length;
  return (
    <button type="button" class="mention" onClick={onPress}>
      <span class="mention-name">
        <Words>{named.name}</Words>
      </span>
      <span class="mention-leader" aria-hidden="true" />
      {note !== undefined && (
        <span class="mention-at" aria-hidden="true">
          {note}
        </span>
      )}
      <span class="mention-count figures">
        <span aria-hidden="true">{showCount(count)}</span>
        <span class="unseen">{say('popup.go', { count })}</span>
      </span>
    </button>
  );
}
