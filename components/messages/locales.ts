/** What the browser itself shows of us, in the form in which it wants to be told. */
import { LANGUAGES } from '../../core/settings/languages.ts';
import { ALL } from './all.ts';

const KEYS = [
  'browser.description',
  'browser.next-mention',
  'browser.previous-mention',
  'browser.open-card',
  'browser.toggle-site',
] as const;

/** The browser's names of messages know letters, digits and `_` only. */
const nameOf = (key: (typeof KEYS)[number]) => key.replace(/\W/g, '_');

/** For the manifest: the browser fills in the words of its own language. */
export const fromTable = (key: (typeof KEYS)[number]): string => `__MSG_${nameOf(key)}__`;

/** A file for each language, from the same tables as everything else. */
export const locales = () =>
  LANGUAGES.map((language) => ({
    relativeDest: `_locales/${language}/messages.json`,
    contents: JSON.stringify(
      Object.fromEntries(KEYS.map((key) => [nameOf(key), { message: ALL[language][key] }])),
    ),
  }));
