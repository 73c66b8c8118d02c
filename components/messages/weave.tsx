/** Messages with more than text in them: a date, a link, a name in another language. */
import { type ComponentChild, Fragment } from 'preact';
import { type Filling, piecesOf } from './say.ts';
import type { Key } from './table.ts';

/** A message with its places filled by elements, in the order that the language wants them. */
export function weave<K extends Key>(key: K, ...[values]: Filling<K, ComponentChild>) {
  const fill: Readonly<Record<string, ComponentChild>> = values ?? {};
  return piecesOf(key, fill.count).map((piece) =>
    typeof piece === 'string' ? piece : <Fragment key={piece.place}>{fill[piece.place]}</Fragment>,
  );
}
