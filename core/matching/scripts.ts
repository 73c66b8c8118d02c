/** Word borders in any script: a name ends where its own script's letters end. */

export type Script =
  | 'latin'
  | 'cyrillic'
  | 'greek'
  | 'arabic'
  | 'hebrew'
  | 'indic'
  | 'unspaced'
  | 'digit'
  | 'none';

const MARK = /\p{M}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}_]/u;
const TESTS: readonly (readonly [Script, RegExp])[] = [
  ['latin', /[\p{Script=Latin}_]/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['indic', /\p{Script=Devanagari}/u],
  [
    'unspaced',
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]/u,
  ],
  ['digit', /\p{N}/u],
];

/** The script of one character (a whole code point); `none` for what cannot be inside a word. */
export function scriptOf(character: string): Script {
  const code = character.charCodeAt(0);
  // ASCII is nearly all of most pages: no property look-ups for it
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95) return 'latin';
    return code >= 48 && code <= 57 ? 'digit' : 'none';
  }
  if (!LETTER_OR_DIGIT.test(character)) return 'none';
  return TESTS.find(([, test]) => test.test(character))?.[0] ?? 'latin';
}

/** Whether two neighbours belong to one word: letters of one script, or a letter and a digit. */
export function joined(before: Script, after: Script): boolean {
  if (before === 'none' || after === 'none') return false;
  if (before === 'unspaced' || after === 'unspaced') return false;
  return before === after || before === 'digit' || after === 'digit';
}

/**
 * The code point that ends just before `index`, or `''` at the start. Combining marks are passed
 * over: what they stand on is the neighbour.
 */
export function before(text: string, index: number): string {
  let end = index;
  while (end > 0 && MARK.test(text.charAt(end - 1))) end--;
  if (end <= 0) return '';
  const low = text.charCodeAt(end - 1);
  const pair = low >= 0xdc00 && low <= 0xdfff && end > 1;
  return text.slice(pair ? end - 2 : end - 1, end);
}

/** The code point that starts at `index`, or `''` at the end. */
export function after(text: string, index: number): string {
  const code = text.codePointAt(index);
  return code === undefined ? '' : String.fromCodePoint(code);
}
