/** Who says so: links that open on the reader's click only, and tell the other side nothing. */
import type { Source } from '../../data/schema.ts';
import { Words } from '../messages/English.tsx';
import { say } from '../messages/say.ts';
import { weave } from '../messages/weave.tsx';
import { When } from '../text/When.tsx';

/** A record's sources by their keys. */
export type SourceMap = Readonly<Record<string, Source>>;

/** A link to a source. The page it leads to does not learn where the reader came from. */
function SourceLink({ source }: { source: Source }) {
  return (
    <a
      class="source"
      href={source.url}
      hreflang={source.lang}
      title={source.title}
      target="_blank"
      rel="noreferrer noopener"
    >
      {weave('source.brief', {
        publisher: <Words>{source.publisher}</Words>,
        date: <When date={source.date} />,
      })}
    </a>
  );
}

interface Props {
  keys: readonly string[];
  sources: SourceMap;
  /** Where space is short: so many, and the number of the rest. */
  most?: number;
}

/** The sources behind one sentence, in its own line. */
export function Sources({ keys, sources, most = Number.POSITIVE_INFINITY }: Props) {
  const found = keys.flatMap((key) => {
    const source = sources[key];
    return source === undefined ? [] : [{ key, source }];
  });
  const rest = found.length - most;
  return (
    <span class="sources">
      {found.slice(0, most).map(({ key, source }, index) => (
        <span key={key}>
          {index > 0 && say('text.semicolon')}
          <SourceLink source={source} />
        </span>
      ))}
      {rest > 0 && ` ${say('source.more', { count: rest })}`}
    </span>
  );
}

/** All of a record's sources in full, as a bibliography. */
export function SourceList({ sources }: { sources: SourceMap }) {
  return (
    <ul class="source-list">
      {Object.entries(sources).map(([key, source]) => (
        <li key={key}>
          {weave('source.full', {
            publisher: <Words>{source.publisher}</Words>,
            title: <Title source={source} />,
            date: <When date={source.date} style="long" />,
          })}{' '}
          <span class="note">
            <Reading source={source} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Title({ source: { url, lang, title } }: { source: Source }) {
  return (
    <bdi>
      <a href={url} hreflang={lang} lang={lang} target="_blank" rel="noreferrer noopener">
        {title}
      </a>
    </bdi>
  );
}

/** What the source is, and when and where we read it. */
function Reading({ source }: { source: Source }) {
  const read = {
    class: say(`source.class.${source.class}`),
    date: <When date={source.seen} />,
  };
  if (source.via === undefined) return <>{weave('source.read', read)}</>;
  const copy = (
    <a href={source.via} target="_blank" rel="noreferrer noopener">
      {say('source.copy')}
    </a>
  );
  return <>{weave('source.read-copy', { ...read, copy })}</>;
}
