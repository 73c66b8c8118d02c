import { expect, it } from 'vitest';
import { directionOf, LANGUAGES, languageFor } from './languages.ts';

it.each([
  ['en-US', 'en'],
  ['es-419', 'es'],
  ['de', 'de'],
  ['ar-EG', 'ar'],
  ['iw', 'he'],
  ['pl_PL', 'pl'],
  ['ru', 'en'],
  ['', 'en'],
  ['not a tag', 'en'],
] as const)('a browser in “%s” is spoken to in %s', (tag, language) => {
  expect(languageFor('auto', tag)).toBe(language);
});

it('a choice goes before the browser', () => {
  expect(languageFor('hu', 'de-AT')).toBe('hu');
});

it('knows which languages are written from the right', () => {
  expect(LANGUAGES.filter((one) => directionOf(one) === 'rtl')).toEqual(['ar', 'he']);
});
