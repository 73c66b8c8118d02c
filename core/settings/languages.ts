/** The languages that Amicus speaks, and which of them somebody gets. */

export const LANGUAGES = ['en', 'es', 'fr', 'de', 'pl', 'hu', 'ar', 'he'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Messages by their keys, as they travel; `components/messages` knows which there are. */
export type Spoken = Readonly<
  Record<string, string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>
>;

/** What can be chosen: a language, or the browser's own. */
export type LanguageChoice = Language | 'auto';

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'he']);

export const directionOf = (language: Language): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';

/** The language to speak to somebody whose browser speaks `tag`; English where we lack theirs. */
export function languageFor(choice: LanguageChoice, tag: string): Language {
  if (choice !== 'auto') return choice;
  const spoken = primary(tag);
  return LANGUAGES.find((one) => one === spoken) ?? 'en';
}

/** `he` of `iw-IL`: browsers still use the old code for Hebrew. */
function primary(tag: string): string {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).language;
  } catch {
    return '';
  }
}
