/** One language at a time: a page of ours loads the one it speaks. */

import type { Language, Spoken } from '../../core/settings/languages.ts';

const TABLES: Readonly<Record<Language, () => Promise<Spoken>>> = {
  en: async () => (await import('./en.ts')).en,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
  de: async () => (await import('./de.ts')).de,
  pl: async () => (await import('./pl.ts')).pl,
  hu: async () => (await import('./hu.ts')).hu,
  ar: async () => (await import('./ar.ts')).ar,
  he: async () => (await import('./he.ts')).he,
};

export const load = (language: Language): Promise<Spoken> => TABLES[language]();
