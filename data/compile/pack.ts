/**
 * Spellings as two long strings, which a page script splits and parses only where a name is met:
 * thousands of small objects would cost every frame their making (docs/performance.md).
 */
import { isFindable } from '../characters.ts';
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
        if (!isFindable(text)) throw new Error(`the spelling "${text}" cannot be looked for`);
        return `${text}\t${alias}${tag ? '#' : ''}`;
      })
      .sort()
      .join('\n'),
  };
}

const lineOf = ({ text, of, match, inflects, counter }: LexiconAlias): string =>
  [
    text,
    of.join(','),
    `${match === 'short' ? 'h' : match.charAt(0)}${inflects ? 'i' : ''}`,
    counter,
  ].join('\t');
