/** Where in a text the words stand that a search has matched. */
import { wordsOf } from './words.ts';

/** A piece of a text, and whether it was matched. */
export interface Piece {
  start: number;
  text: string;
  matched: boolean;
}

/** `text` cut into matched and other pieces, in order; together they are the text. */
export function pieces(text: string, terms: ReadonlySet<string>): Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  const add = (to: number, matched: boolean) => {
    if (to > at) cut.push({ start: at, text: text.slice(at, to), matched });
    at = Math.max(at, to);
  };
  for (const { start, end, term } of wordsOf(text)) {
    if (!terms.has(term)) continue;
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return cut;
}
