/**
 * Case endings and clitics by rule: "Pegasusem", "Pegasus-szal", "Intellexát", "Krzysztofa Brejzy",
 * "وبيغاسوس". An ending belongs to the span, a prefixed clitic does not.
 */
import { SHORTEST_INFLECTED } from '../../data/characters.ts';
import type { Script } from './scripts.ts';

const list = (...groups: string[]): string => groups.join('|');

/** Endings that follow the whole name. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  latin: new RegExp(
    `^(?:${list(
      // Polish, Czech, Slovak
      'a|u|owi|em|ie|y|i|ów|om|ami|ach|ovi|ech|ů|ům|emu|ego|iem|ho|mu|m',
      // Hungarian
      '[aeoöáé]?t|n[ae]k|v[ae]l|sz[ae]l|b[ae]n|b[óő]l|r[ae]|r[óő]l|t[óő]l|h[oeö]z|ig|ért|[oeöa]n|n[áé]l|ék|ként|h[ae]z|[ae]s|ok|ek',
      // Finnish, Estonian
      'i?n|i?ss[aä]|i?st[aä]|i?ll[aä]|i?lt[aä]|i?lle|i?in|i?i[aä]|ksi|ta|tä',
      // Turkish
      'ın|un|ün|ı|ü|ye|ya|yi|yı|yu|yü|de|da|te|den|dan|ten|tan|le|la|nin|nın|nun|nün|yle|yla',
    )})$`,
    'u',
  ),
  cyrillic: /^(?:а|у|ом|ем|ым|е|и|ы|ов|ам|ами|ах|ой|ою|ю|я|ей|ями|ям|ях|ові|ів)$/u,
  greek: /^(?:ς|υ|ο|ου|α|ας|ων|οι|ους)$/u,
  indic: /^(?:ों|ो|े)$/u,
};

/** Endings that replace a last vowel or consonant, by what is replaced. */
const REPLACING: readonly { last: RegExp; ending: RegExp }[] = [
  // Polish and Czech -a, Hungarian -a becoming long
  {
    last: /a$/,
    ending: /^(?:y|i|ie|ę|ą|o|u|e|ou|ze|ą|át|á(?:nak|val|ban|ból|ra|ról|tól|hoz|ért|n|nál|k|s))$/u,
  },
  { last: /а$/, ending: /^(?:ы|и|е|у|ой|ою|і)$/u },
  { last: /я$/, ending: /^(?:и|е|ю|ей|ї)$/u },
  { last: /[ηα]ς$/, ending: /^(?:η|α|ηδες|ων)$/u },
  { last: /ος$/, ending: /^(?:ου|ο|οι|ων|ους)$/u },
  // Finnish: Pegasus, Pegasuksen
  { last: /s$/, ending: /^kse(?:n|lla|llä|ssa|ssä|sta|stä|lta|ltä|lle|en)$|^ksia$/u },
];

/** Endings after a hyphen or an apostrophe are unmistakable, so short names may take them too. */
const JOINED_ENDING =
  /^['\u2019\u2010\u2011-](?:s?z?[ae]l|v[ae]l|[aeoö]?t|n[ae]k|b[ae]n|b[óő]l|r[ae]|r[óő]l|t[óő]l|h[oeö]z|ig|ért|[oeö]n|n[áé]l|[ae]s|[oe]s|em|owi|u|a|ie|ın|in|un|ün|nin|nın|nun|nün|[iıuü]|y?[ae]|[dt][ae]n?|l[ae]|yl[ae]|n|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle)(?![\p{L}\p{N}])/u;

export interface Inflecting {
  length: number;
  inflects: boolean;
  /** Means nothing else, so that even a bare -s is an ending (German, Swedish) and no plural. */
  sure: boolean;
}

/** The letters that follow at `at` as one word. */
export const restOfWord = (text: string, at: number): string =>
  /^[\p{L}\p{M}\p{N}_]*/u.exec(text.slice(at, at + LONGEST_ENDING))?.[0] ?? '';

const LONGEST_ENDING = 12;

/**
 * How many code units of ending follow a whole name whose script is `script`, where `rest` is what
 * stands after it. Undefined: what follows makes it another word.
 */
export function endingLength(rest: string, script: Script, name: Inflecting): number | undefined {
  const word = restOfWord(rest, 0);
  if (word === '') {
    const joined = name.inflects ? JOINED_ENDING.exec(rest)?.[0] : undefined;
    return joined !== undefined && !isEnglishPossessive(joined) ? joined.length : 0;
  }
  if (!name.inflects || name.length < SHORTEST_INFLECTED) return undefined;
  if (name.sure && word === 's') return 1;
  return ENDINGS[script]?.test(word) ? word.length : undefined;
}

const isEnglishPossessive = (ending: string): boolean => /^['\u2019]s$/.test(ending);

/** Whether `rest` may stand after a whole inner word of a name: "Krzysztofa" of "Krzysztof Brejza". */
export const isInnerEnding = (rest: string, script: Script): boolean =>
  ENDINGS[script]?.test(rest) ?? false;

/** The shortened stems of a word, each with the test for what may replace its end. */
export const stemsOf = (word: string): { stem: string; ending: RegExp }[] =>
  word.length < SHORTEST_INFLECTED
    ? []
    : REPLACING.flatMap(({ last, ending }) =>
        last.test(word) ? [{ stem: word.replace(last, ''), ending }] : [],
      );

const PROCLITICS: Readonly<Record<string, RegExp>> = {
  arabic: /^[وف]?[بلك]?(?:ال|ل)?$/u,
  hebrew: /^ו?[כמלבש]?[שהבלמכ]?ה?$/u,
};

/** Whether `prefix`, the letters written onto the front of a name, is one of its script's clitics. */
export function isProclitic(prefix: string, script: Script): boolean {
  return PROCLITICS[script]?.test(prefix) ?? false;
}
