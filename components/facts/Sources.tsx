/** Who says so: links that open on the reader's click only, and tell the other side nothing. */
import type { Source } from '../../data/schema.ts';
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
      {source.publisher}, <When date={source.date} />
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
          {index > 0 && '; '}
          <SourceLink source={source} />
        </span>
      ))}
      {rest > 0 && ` and\u00a0${rest}\u00a0more`}
    </span>
  );
}

const CLASS_WORDS: Readonly<Record<Source['class'], string>> = {
  court: 'court record',
  official: 'official publication',
  lab: 'laboratory report',
  'own-statement': 'own statement',
  'broke-it': 'first to report it',
  secondary: 'second hand',
};

/** All of a record's sources in full, as a bibliography. */
export function SourceList({ sources }: { sources: SourceMap }) {
  return (
    <ul class="source-list">
      {Object.entries(sources).map(([key, source]) => (
        <li key={key}>
          {source.publisher}, “
          <a
            href={source.url}
            hreflang={source.lang}
            target="_blank"
            rel="noreferrer noopener"
            lang={source.lang}
          >
            {source.title}
          </a>
          ”, <When date={source.date} style="long" />
          <span class="note">
            {' '}
            ({CLASS_WORDS[source.class]}; read <When date={source.seen} />
            {source.via !== undefined && (
              <>
                {' in '}
                <a href={source.via} target="_blank" rel="noreferrer noopener">
                  a copy
                </a>
              </>
            )}
            )
          </span>
        </li>
      ))}
    </ul>
  );
}
