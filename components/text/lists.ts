/** Lists of words as the language writes them. */
import { language } from '../messages/say.ts';

/** `a, b and c` */
export const allOf = (words: readonly string[]): string =>
  new Intl.ListFormat(language(), { type: 'conjunction' }).format(words);

/** `a, b, c` */
export const rowOf = (words: readonly string[]): string =>
  new Intl.ListFormat(language(), { type: 'unit', style: 'short' }).format(words);
