/** What a language has to provide, told by the English table: a slip in any is a type error. */
import type { Language } from '../../core/settings/languages.ts';
import type { en } from './en.ts';

type English = typeof en;

/** The name of a message. */
export type Key = keyof English;

/** The plural categories of each language, as `Intl.PluralRules` has them; a test compares. */
export const CATEGORIES = {
  en: ['one', 'other'],
  es: ['one', 'many', 'other'],
  fr: ['one', 'many', 'other'],
  de: ['one', 'other'],
  pl: ['one', 'few', 'many', 'other'],
  hu: ['one', 'other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  he: ['one', 'two', 'other'],
} as const satisfies Record<Language, readonly Intl.LDMLPluralRule[]>;

/** All messages of one language. */
export type Messages<L extends Language> = {
  readonly [K in Key]: English[K] extends string
    ? string
    : Readonly<Record<(typeof CATEGORIES)[L][number], string>>;
};

type Places<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Places<Rest>
  : never;

/** The names of the places that a message has to fill. */
export type PlacesOf<K extends Key> = K extends Key
  ? English[K] extends string
    ? Places<English[K]>
    : Places<English[K] extends { other: infer Other extends string } ? Other : never>
  : never;
