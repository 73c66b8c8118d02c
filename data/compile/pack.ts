/**
 * Spellings as two long strings, which a page script splits and parses only where a name is met:
 * thousands of small objects would cost every frame their making (docs/performance.md).
 */
import type { Lexicon, LexiconAlias } from '../compiled.ts';
import type { Spelling } from './spellings.ts';

/** @throws {Error} for a spelling that cannot be indexed: three units at least, or two without spaces. */
export function packAliases(
  aliases: readonly LexiconAlias[],
  spellings: readonly Spelling[],
): Pick<Lexicon, 'aliases' | 'spellings'> {
  return {
    aliases: aliases.map(lineOf).join('\n'),
    spellings: spellings
      .map(({ text, alias, tag }) => {
        const least = text.charCodeAt(0) >= FIRST_UNSPACED ? 2 : 3;
        if (text.length < least || !/^[\p{L}\p{N}]/u.test(text)) {
          throw new Error(`the spelling "${text}" is too short, or starts with no letter or digit`);
        }
        return `${text}\t${alias}${tag ? '#' : ''}`;
      })
      .sort()
      .join('\n'),
  };
}

/** Han, kana and Hangul write a word with two characters. */
const FIRST_UNSPACED = 0x2e80;

const lineOf = ({ text, of, match, inflects, counter }: LexiconAlias): string =>
  [
    text,
    of.join(','),
    `${match === 'short' ? 'h' : match.charAt(0)}${inflects ? 'i' : ''}`,
    counter,
  ].join('\t');
