/**
 * Case endings and clitics by rule: "Pegasusem", "Pegasus-szal", "Pegasus'un", "وبيغاسوس".
 * An ending belongs to the span, a prefixed clitic does not; so do the labels we are scored by.
 */
import type { Script } from './scripts.ts';

// Longest first within a language only matters to the reader: the whole rest of the word must match.
const ENDINGS: Readonly<Record<string, RegExp>> = {
  // Polish, Czech and Slovak, Hungarian, Finnish and Estonian, Turkish, Baltic and Catalan/Basque leave names in Latin script
  latin: new RegExp(
    `^(?:${[
      'a|u|owi|em|ie|y|ów|om|ami|ach|ie|ovi|ech|ů|ům|emu|ego|iem',
      '[aeoöáé]?t|n[ae]k|v[ae]l|sz[ae]l|b[ae]n|b[óő]l|r[ae]|r[óő]l|t[óő]l|h[oeö]z|ig|ért|[oeöa]n|n[áé]l|ék|ként|h[ae]z|[ae]s|ok|ek',
      'i?n|i?ss[aä]|i?st[aä]|i?ll[aä]|i?lt[aä]|i?lle|i?in|i?i[aä]|ksi|ta|tä',
      'ın|in|un|ün|ı|i|ü|ye|ya|yi|yı|yu|yü|de|da|te|den|dan|ten|tan|le|la|nin|nın|nun|nün|yle|yla',
    ].join('|')})$`,
    'u',
  ),
  cyrillic: /^(?:а|у|ом|ем|е|и|ы|ов|ам|ами|ах|ой|ою|ю|я|ей|ями|ям|ях|ові|ів|ою|ей)$/u,
  greek: /^(?:ς|υ|ο|ου|α|ας|ων|οι|ους)$/u,
  indic: /^(?:ों|ों|ो|े)$/u,
};

/** Endings after a hyphen or an apostrophe are unmistakable, so short names may take them too. */
const JOINED_ENDING =
  /^['\u2019\u2010\u2011-](?:s?z?[ae]l|v[ae]l|[aeoö]?t|n[ae]k|b[ae]n|b[óő]l|r[ae]|r[óő]l|t[óő]l|h[oeö]z|ig|ért|[oeö]n|n[áé]l|[ae]s|[oe]s|em|owi|u|a|ie|ın|in|un|ün|nin|nın|nun|nün|[iıuü]|y?[ae]|[dt][ae]n?|l[ae]|yl[ae]|n|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle)(?![\p{L}\p{N}])/u;

const SHORTEST_INFLECTED = 5;

/**
 * How many code units of ending follow a name whose script is `script`, where `rest` is what stands
 * after it. Undefined: what follows makes it another word.
 */
export function endingLength(
  rest: string,
  script: Script,
  name: { length: number; inflects: boolean },
): number | undefined {
  const word = /^[\p{L}\p{M}\p{N}_]*/u.exec(rest)?.[0] ?? '';
  if (word === '') {
    const joined = name.inflects ? JOINED_ENDING.exec(rest)?.[0] : undefined;
    return joined !== undefined && !isEnglishPossessive(joined) ? joined.length : 0;
  }
  if (!name.inflects || name.length < SHORTEST_INFLECTED) return undefined;
  return ENDINGS[script]?.test(word) ? word.length : undefined;
}

const isEnglishPossessive = (ending: string): boolean => /^['\u2019]s$/.test(ending);

const PROCLITICS: Readonly<Record<string, RegExp>> = {
  arabic: /^[وف]?[بلك]?(?:ال|ل)?$/u,
  hebrew: /^ו?[כמלבש]?[שהבלמכ]?ה?$/u,
};

/** Whether `prefix`, the letters written onto the front of a name, is one of its script's clitics. */
export function isProclitic(prefix: string, script: Script): boolean {
  return PROCLITICS[script]?.test(prefix) ?? false;
}
