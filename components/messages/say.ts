/** Says the interface's words in the language that somebody reads. */
import { directionOf, type Language, type Spoken } from '../../core/settings/languages.ts';
import type { Key, PlacesOf } from './table.ts';

type Value = string | number;
/** What fills a message's places: nothing where it has none. */
export type Filling<K extends Key, V> = [PlacesOf<K>] extends [never]
  ? []
  : [values: Readonly<Record<PlacesOf<K>, V>>];

let spoken: { language: Language; messages: Spoken; numbers: Intl.NumberFormat } | undefined;

/** Once, before anything is drawn, and again when another language is chosen. */
export function speak(language: Language, messages: Spoken): void {
  spoken = { language, messages, numbers: new Intl.NumberFormat(localeOf(language)) };
}

function active() {
  if (spoken === undefined) throw new Error('nothing can be said before `speak` sets a language');
  return spoken;
}

export const language = (): Language => active().language;

export const direction = (): 'ltr' | 'rtl' => directionOf(language());

/** The active language for `Intl`. */
export const locale = (): string => localeOf(language());

/**
 * English is British. Arabic uses European digits, as much of its press does: they stand beside the
 * casebook's own figures, and a sum must look the same in both.
 */
const LOCALES: Readonly<Partial<Record<string, string>>> = { en: 'en-GB', ar: 'ar-u-nu-latn' };

const localeOf = (of: Language): string => LOCALES[of] ?? of;

/** A message, its places filled; numbers are written as the language does. */
export function say<K extends Key>(key: K, ...[values]: Filling<K, Value>): string {
  const fill: Readonly<Record<string, Value>> = values ?? {};
  return piecesOf(key, fill.count)
    .map((piece) => (typeof piece === 'string' ? piece : written(fill[piece.place] ?? '')))
    .join('');
}

/** A piece of a message: words, or a place to fill. */
export type Piece = string | { place: string };

/** A message cut at its places, in the form that agrees with `count`. */
export function piecesOf(key: Key, count: unknown): Piece[] {
  const { messages, language: of } = active();
  const message = messages[key];
  const rule = typeof count === 'number' ? new Intl.PluralRules(of).select(count) : 'other';
  // a browser newer than the table may know a category more
  const text = typeof message === 'object' ? (message[rule] ?? message.other) : message;
  if (text === undefined) throw new Error(`${of} has no words for ${key}`);
  return text
    .split(/\{([\w-]+)\}/)
    .map((piece, index) => (index % 2 === 0 ? piece : { place: piece }));
}

/** A value in its message: names are mostly Latin, and must not turn an Arabic sentence about. */
function written(value: Value): string {
  if (typeof value === 'number') return active().numbers.format(value);
  return direction() === 'rtl' ? `\u2068${value}\u2069` : value;
}
