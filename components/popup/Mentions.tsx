/** The names on this page, like a book's index: press one to go there, again for the next. */
import { useRef, useState } from 'preact/hooks';
import type { ListedMention } from '../../core/messages.ts';
import type { Kind } from '../../data/terms.ts';
import { KIND_WORDS } from '../text/kinds.ts';
import { counted } from '../text/sums.ts';
import { groupMentions, type KindGroup, type Named, type PageReading } from './mentions.ts';

interface Props {
  reading: PageReading;
  /** Kinds that the reader has chosen not to have marked. */
  hidden: readonly Kind[];
  recordOf(id: string): { name: string; kind: Kind } | undefined;
  /** Resolves to false if the mention is gone from the page. */
  onJump(mention: ListedMention): Promise<boolean>;
}

const SENTENCES = {
  asking: 'Reading the list of names …',
  unread: 'Amicus has not read this page yet. Reload the page if this does not change.',
  closed:
    'The browser does not let Amicus into this page. PDF files and some built-in viewers are closed to every extension.',
  off: 'Nothing is marked while Amicus is off here.',
} as const;

export function Mentions({ reading, hidden, recordOf, onJump }: Props) {
  const groups = reading.state === 'read' ? groupMentions(reading.mentions, recordOf) : [];
  return (
    <section class="mentions" aria-labelledby="mentions-heading">
      <h2 id="mentions-heading">On this page</h2>
      <p class="note" aria-live="polite">
        {reading.state === 'read' ? summary(groups) : SENTENCES[reading.state]}
      </p>
      {groups.length > 0 && <Index groups={groups} onJump={onJump} />}
      {hidden.length > 0 && reading.state === 'read' && (
        <p class="note">Not marked, by your options: {list(hidden)}.</p>
      )}
    </section>
  );
}

function summary(groups: readonly KindGroup[]): string {
  const named = groups.flatMap((group) => group.named);
  const mentions = named.reduce((sum, { mentions }) => sum + mentions.length, 0);
  return mentions === 0
    ? 'Amicus has read this page and found none of the names it knows.'
    : `${counted(named.length, 'name')}, ${counted(mentions, 'mention')}.`;
}

const list = (kinds: readonly Kind[]) =>
  kinds.map((kind) => KIND_WORDS[kind].many.toLowerCase()).join(', ');

function Index({ groups, onJump }: { groups: readonly KindGroup[]; onJump: Props['onJump'] }) {
  const at = useRef(new Map<string, number>());
  const [last, setLast] = useState<{ id: string; note: string }>();
  const jump = async ({ id, mentions }: Named) => {
    const index = ((at.current.get(id) ?? -1) + 1) % mentions.length;
    const mention = mentions[index];
    if (mention === undefined) return;
    at.current.set(id, index);
    const found = await onJump(mention);
    setLast({ id, note: found ? `${index + 1} of ${mentions.length}` : 'gone from the page' });
  };
  return (
    <>
      {groups.map(({ kind, named }) => (
        <div key={kind} class="mention-group">
          <h3 class="eyebrow">{KIND_WORDS[kind].many}</h3>
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
      <span class="mention-name">{named.name}</span>
      <span class="mention-leader" aria-hidden="true" />
      {note !== undefined && (
        <span class="mention-at" aria-hidden="true">
          {note}
        </span>
      )}
      <span class="mention-count figures">
        {count}
        <span class="unseen">
          {count === 1 ? ' mention, go to it' : ' mentions, go to the next'}
        </span>
      </span>
    </button>
  );
}
