/** Lists of words as the language writes them, and the names of countries. */
import { language } from '../messages/say.ts';
import { perLocale } from './formats.ts';

const all = perLocale(() => new Intl.ListFormat(language(), { type: 'conjunction' }));
const row = perLocale(() => new Intl.ListFormat(language(), { type: 'unit', style: 'short' }));
const regions = perLocale((locale) => new Intl.DisplayNames(locale, { type: 'region' }));

/** `a, b and c` */
export const allOf = (words: readonly string[]): string => all().format(words);

/** `a, b, c` */
export const rowOf = (words: readonly string[]): string => row().format(words);

/** A country's name by its code. */
export const countryOf = (code: string): string => regions().of(code) ?? code;
