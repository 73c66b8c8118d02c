/** The names on this page, like a book's index: press one to go there, again for the next. */
import { useRef, useState } from 'preact/hooks';
import type { ListedMention } from '../../core/messages.ts';
import type { Kind } from '../../data/terms.ts';
import { Words } from '../messages/English.tsx';
import { say } from '../messages/say.ts';
import { rowOf } from '../text/lists.ts';
import { showCount } from '../text/sums.ts';
import {
  groupMentions,
  type KindGroup,
  type Named,
  nextOf,
  type PageReading,
  stepFrom,
} from './mentions.ts';

interface Props {
  reading: PageReading;
  /** Kinds that the reader has chosen not to have marked. */
  hidden: readonly Kind[];
  recordOf(id: string): { name: string; kind: Kind } | undefined;
  /** Resolves to false if the mention is gone from the page. */
  onJump(mention: ListedMention): Promise<boolean>;
}

/** Where the last press went, and what came of it. */
interface Last {
  mention: ListedMention;
  note: string;
}

export function Mentions({ reading, hidden, recordOf, onJump }: Props) {
  const [all, setAll] = useState(false);
  const [last, setLast] = useState<Last>();
  const mentions =
    reading.state === 'read' ? reading.mentions.filter(({ entity }) => recordOf(entity)) : [];
  const groups = groupMentions(mentions, recordOf);
  const jump: IndexProps['onJump'] = (mention, among) => {
    if (mention === undefined) return;
    // before the page answers: another press may follow at once
    setLast({
      mention,
      note: say('popup.at', { at: among.indexOf(mention) + 1, all: among.length }),
    });
    void onJump(mention).then((found) => {
      if (!found) setLast({ mention, note: say('popup.gone') });
    });
  };
  const step = (by: 1 | -1) => jump(stepFrom(mentions, last?.mention, by), mentions);
  const names = groups.flatMap(({ named }) => named).length;
  return (
    <section
      class="mentions"
      aria-labelledby="mentions-heading"
      data-reserved={reading.state !== 'off'}
    >
      <div class="mentions-head">
        <h2 id="mentions-heading">{say('popup.mentions')}</h2>
        <Step by={-1} off={names === 0} onPress={step} />
        <Step by={1} off={names === 0} onPress={step} />
      </div>
      <div class={all ? 'mentions-body all' : 'mentions-body'}>
        <div class="mentions-line">
          <p class="note" aria-live="polite">
            {reading.state === 'read' ? summary(groups) : say(`popup.reading.${reading.state}`)}
          </p>
          {names > FEW && (
            <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
              {say(all ? 'popup.show-fewer' : 'popup.show-all')}
            </button>
          )}
        </div>
        <div class="mentions-list">
          <Index groups={groups} last={last} onJump={jump} />
          {hidden.length > 0 && reading.state === 'read' && (
            <p class="note">{say('popup.hidden', { kinds: amid(hidden) })}</p>
          )}
        </div>
      </div>
      <output class="unseen">{last?.note}</output>
    </section>
  );
}

// what stands in the list's usual height
const FEW = 4;

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

interface StepProps {
  by: 1 | -1;
  off: boolean;
  onPress(by: 1 | -1): void;
}

function Step({ by, off, onPress }: StepProps) {
  const words = say(by === 1 ? 'popup.next' : 'popup.previous');
  return (
    <button
      type="button"
      class="button step"
      aria-label={words}
      title={words}
      aria-disabled={off}
      onClick={() => !off && onPress(by)}
    >
      <span aria-hidden="true">{by === 1 ? '↓' : '↑'}</span>
    </button>
  );
}

interface IndexProps {
  groups: readonly KindGroup[];
  last: Last | undefined;
  onJump(mention: ListedMention | undefined, among: readonly ListedMention[]): void;
}

function Index({ groups, last, onJump }: IndexProps) {
  const at = useRef(new Map<string, ListedMention>());
  const go = ({ id, mentions }: Named) => {
    const next = nextOf(mentions, at.current.get(id));
    if (next) at.current.set(id, next);
    onJump(next, mentions);
  };
  return (
    <>
      {groups.map(({ kind, named }) => (
        <details key={kind} class="mention-group" open>
          <summary class="eyebrow">
            {say(`kind.many.${kind}`)} <span class="figures">({showCount(named.length)})</span>
          </summary>
          <ul>
            {named.map((one) => (
              <li key={one.id}>
                <Entry
                  named={one}
                  note={last?.mention.entity === one.id ? last.note : undefined}
                  onPress={() => go(one)}
                />
              </li>
            ))}
          </ul>
        </details>
      ))}
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
