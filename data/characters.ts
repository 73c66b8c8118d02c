/** Characters and forms that pages use for one another: a record writes the plain one. */

export const APOSTROPHES = "'\u2018\u2019\u02bc";
export const HYPHENS = '-\u2010\u2011\u2012\u2013';

const apostrophes = new Set(APOSTROPHES);
const hyphens = new Set(HYPHENS);

export const isApostrophe = (unit: string): boolean => apostrophes.has(unit);
export const isHyphen = (unit: string): boolean => hyphens.has(unit);

const ODD_APOSTROPHES = new RegExp(`[${APOSTROPHES}]`, 'g');
const ODD_HYPHENS = new RegExp(`[${HYPHENS.slice(1)}]`, 'g');

/** Plain spaces, apostrophes and hyphens for all their variants; as many code units as before. */
export const plain = (text: string): string =>
  text.replace(/\s/g, ' ').replace(ODD_APOSTROPHES, "'").replace(ODD_HYPHENS, '-');

/**
 * The spelling in capitals, as headlines have it; undefined where it has none of its own: "NSO" has no
 * variants, and the capitals of a shorter name are an acronym of something else.
 */
export function inCapitals(text: string): string | undefined {
  const capitals = text.toUpperCase();
  return text.length >= SHORTEST_IN_CAPITALS && capitals !== text ? capitals : undefined;
}

const SHORTEST_IN_CAPITALS = 5;

/** Lower case but for the first unit: tells "Apple" from "apple", and not "Apple" from "APPLE". */
export const caseless = (text: string): string => text.charAt(0) + text.slice(1).toLowerCase();

const ARTICLES = /* @__PURE__ */ new Set(
  'al das der die el il la las le les los the un una'.split(' '),
);

/** Whether a word inside a name may take a case ending: no article does, and nothing so short. */
export const takesEnding = (word: string): boolean =>
  word.length >= 3 && !ARTICLES.has(word.toLowerCase());

/** From here on a script may write a word with two characters: Han, kana, Hangul. */
export const FIRST_UNSPACED = 0x2e80;

/** A shorter name takes no ending that is written onto it. */
export const SHORTEST_INFLECTED = 5;

/** Whether a spelling can be looked for: it starts with a letter or digit, and is long enough to index. */
export const isFindable = (text: string): boolean =>
  /^[\p{L}\p{N}]/u.test(text) && text.length >= (text.charCodeAt(0) >= FIRST_UNSPACED ? 2 : 3);

/** What a page may carry for a plain character of a record. */
export const STANDS_FOR: Readonly<Record<string, string>> = {
  ' ': ' \u00a0\u202f\u2009\u3000\n\t\r',
  "'": APOSTROPHES,
  '-': HYPHENS,
};
