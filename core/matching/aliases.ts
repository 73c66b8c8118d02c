/** The lexicon's aliases, parsed one by one as they are met. */
import type { LexiconAlias } from '../../data/compiled.ts';

/** Gives the alias with a number; the same object each time. */
export type Aliases = (index: number) => LexiconAlias;

const MATCHES: Readonly<Record<string, LexiconAlias['match']>> = {
  s: 'sure',
  i: 'in-context',
  h: 'short',
};

/** `packed` as data/compile/pack.ts writes it. @throws {RangeError} from the result, for a number that is none. */
export function createAliases(packed: string): Aliases {
  const lines = packed.split('\n');
  const parsed = new Map<number, LexiconAlias>();
  return (index) => {
    const known = parsed.get(index);
    if (known) return known;
    const line = lines[index];
    if (line === undefined) throw new RangeError(`no alias ${index}`);
    const alias = parse(line);
    parsed.set(index, alias);
    return alias;
  };
}

/** All of them, for tools that compare. */
export const allAliases = (packed: string): LexiconAlias[] => packed.split('\n').map(parse);

function parse(line: string): LexiconAlias {
  const [text = '', of = '', flags = '', counter = '-1'] = line.split('\t');
  return {
    text,
    of: of.split(',').map(Number),
    match: MATCHES[flags.charAt(0)] ?? 'in-context',
    inflects: flags.endsWith('i') && flags.length > 1,
    counter: Number(counter),
  };
}
