/** What simpler detectors would find in the same text, with the same spellings. */
import nlp from 'compromise';
import { allAliases } from '../../core/matching/aliases.ts';
import type { Lexicon } from '../../data/compiled.ts';
import type { Guess } from './score.ts';

export type Detector = (text: string) => Guess[];

const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;

/** Every listed spelling with word borders, longest first, with no look at the context. */
export function everySpelling(lexicon: Lexicon, ignoreCase: boolean): Detector {
  const listed = allAliases(lexicon.aliases).filter(({ match }) => match !== 'short');
  const key = (text: string) => (ignoreCase ? text.toLowerCase() : text);
  const owners = new Map(listed.map(({ text, of }) => [key(text), of[0] ?? -1]));
  const words = [...owners.keys()].sort((a, b) => b.length - a.length);
  const source = words.map((word) => word.replace(SPECIAL, '\\$&')).join('|');
  const border = '[\\p{L}\\p{N}_]';
  const pattern = new RegExp(`(?<!${border})(?:${source})(?!${border})`, ignoreCase ? 'giu' : 'gu');
  return (text) =>
    Array.from(text.matchAll(pattern)).flatMap((found) =>
      guess(lexicon, owners.get(key(found[0])), found.index, found[0]),
    );
}

/** The proper nouns that `compromise` finds, where one of our spellings is among them. */
export function properNouns(lexicon: Lexicon): Detector {
  const owners = new Map(
    allAliases(lexicon.aliases)
      .filter(({ match }) => match !== 'short')
      .map(({ text, of }) => [text.toLowerCase(), of[0] ?? -1]),
  );
  return (text) => {
    const found: unknown = nlp(text).match('#ProperNoun+').json({ offset: true });
    const nouns = Array.isArray(found)
      ? (found as { text: string; offset: { start: number } }[])
      : [];
    return nouns.flatMap((noun) => {
      const name = noun.text.replace(/['’]s$|[.,;:!?)]+$/g, '');
      return guess(lexicon, owners.get(name.toLowerCase()), noun.offset.start, name);
    });
  };
}

function guess(lexicon: Lexicon, owner: number | undefined, start: number, text: string): Guess[] {
  const entity = owner === undefined ? undefined : lexicon.entities[owner];
  return entity ? [{ start, end: start + text.length, entity: entity.id, kind: entity.kind }] : [];
}
