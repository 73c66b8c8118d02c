/** The writing systems of the casebook's spellings, so that a reader can leave some unmarked. */

/** `other` is every system of which the casebook has only a few spellings. */
export const SCRIPTS = [
  'latin',
  'cyrillic',
  'greek',
  'arabic',
  'hebrew',
  'devanagari',
  'east-asian',
  'other',
] as const;

export type Script = (typeof SCRIPTS)[number];

const LETTERS: readonly (readonly [Script, RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['devanagari', /\p{Script=Devanagari}/u],
  [
    'east-asian',
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u,
  ],
];

const LETTER = /\p{L}/u;

/** The system of a spelling's first letter; one of digits alone is as Latin as the figures are. */
export function scriptOf(spelling: string): Script {
  const letter = LETTER.exec(spelling)?.[0];
  if (letter === undefined) return 'latin';
  return LETTERS.find(([, test]) => test.test(letter))?.[0] ?? 'other';
}
