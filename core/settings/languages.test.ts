import { expect, it } from 'vitest';
import { languageFor } from './languages.ts';

it.each([
  ['en-US', 'en'],
  ['ru', 'en'],
  ['', 'en'],
  ['not a tag', 'en'],
] as const)('a browser in “%s” is spoken to in %s', (tag, language) => {
  expect(languageFor('auto', tag)).toBe(language);
});
