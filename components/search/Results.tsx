/** What a search has found: each record with its kind, and the passage that speaks for it. */
import type { Found } from '../../core/search/finder.ts';
import { pieces } from '../../core/search/highlight.ts';
import { ENGLISH, Words } from '../messages/English.tsx';
import { say } from '../messages/say.ts';
import { Standing } from '../standing/Standing.tsx';
import { When } from '../text/When.tsx';
import type { Search } from './useFound.ts';

interface Props {
  search: Exclude<Search, { state: 'idle' }>;
  /** Where a record is, or a fact in it. */
  hrefOf(id: string, fact?: number): string;
  /** Opens another page than the one it stands in. */
  outward?: boolean;
}

export function Results({ search, hrefOf, outward = false }: Props) {
  return (
    <>
      <p class="note" role="status">
        {tally(search)}
      </p>
      {search.state === 'found' && (
        <ol class="results">
          {search.found.map((found) => (
            <li key={found.record.id}>
              <Result found={found} hrefOf={hrefOf} outward={outward} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

/** How many were found, in a sentence. */
export function tally(search: Props['search']): string {
  if (search.state === 'reading') return say('search.reading');
  const { typed, count, found } = search;
  if (count === 0) return say('search.none', { words: say('text.quoted', { text: typed }) });
  const all = say('casebook.count', { count });
  return count > found.length ? `${all} ${say('search.shown', { shown: found.length })}` : all;
}

function Result({
  found,
  hrefOf,
  outward,
}: { found: Found; outward: boolean } & Omit<Props, 'search'>) {
  const { record, passage, terms } = found;
  const href = passage.in === 'fact' ? hrefOf(record.id, passage.index) : hrefOf(record.id);
  return (
    <>
      <p class="result-name">
        <a href={href} {...(outward ? { target: '_blank', rel: 'noopener' } : {})}>
          <Words>
            <Matched text={record.name} terms={terms} />
          </Words>
        </a>
        <span class="note">{say(`kind.one.${record.kind}`)}</span>
      </p>
      <Passage found={found} />
    </>
  );
}

/** A name says nothing of who that is, so the summary does. A fact never goes without its standing. */
function Passage({ found: { record, passage, terms } }: { found: Found }) {
  const fact = passage.in === 'fact' ? record.facts[passage.index] : undefined;
  const text = passage.in === 'name' ? record.summary : passage.text;
  return (
    <div class="result-passage">
      <p>
        {passage.in === 'spelling' && `${say('casebook.spellings')}: `}
        <bdi {...(passage.in === 'spelling' ? {} : ENGLISH)}>
          <Matched text={text} terms={terms} />
        </bdi>
      </p>
      {fact && (
        <p class="fact-basis">
          <Standing value={fact.standing} />
          <When date={fact.date} />
        </p>
      )}
    </div>
  );
}

function Matched({ text, terms }: { text: string; terms: ReadonlySet<string> }) {
  return (
    <>
      {pieces(text, terms).map((piece) =>
        piece.matched ? <mark key={piece.start}>{piece.text}</mark> : piece.text,
      )}
    </>
  );
}
