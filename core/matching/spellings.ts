/** From the spellings in the records to all that a page may carry: capitals, no diacritics. */
import type { LexiconAlias } from '../../data/compiled.ts';
import { APOSTROPHES, HYPHENS } from './characters.ts';

export interface Spelling {
  text: string;
  /** Index into the lexicon's aliases. */
  alias: number;
  /** Its words written together, as a hashtag has them. */
  tag: boolean;
}

/**
 * Case variants are spellings: looking without regard to case costs many times as much on text
 * without any hit (decision 10 in docs/architecture.md). A spelling that a record has
 * itself is never overruled by a variant of another.
 */
export function spellingsOf(aliases: readonly LexiconAlias[]): Spelling[] {
  const all = new Map<string, number>();
  aliases.forEach(({ text }, alias) => {
    all.set(plain(text), alias);
  });
  aliases.forEach(({ text }, alias) => {
    for (const variant of variantsOf(plain(text))) {
      if (!all.has(variant)) all.set(variant, alias);
    }
  });
  const spellings = [...all].map(([text, alias]) => ({ text, alias, tag: false }));
  const tags = aliases.flatMap(({ text, match }, alias) => {
    const together = plain(text).replace(/[ '.-]/g, '');
    return match === 'short' || together === text || all.has(together)
      ? []
      : [{ text: together, alias, tag: true }];
  });
  return [...spellings, ...tags];
}

const CURLY = new RegExp(`[${APOSTROPHES}]`, 'g');
const DASHED = new RegExp(`[${HYPHENS}]`, 'g');

/** Plain spaces, apostrophes and hyphens, for which the finder takes any of a page. */
const plain = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(CURLY, "'").replace(DASHED, '-');

// "NSO" has no variants, and the capitals of a shorter name are an acronym of something else
const SHORTEST_IN_CAPITALS = 5;

function variantsOf(text: string): string[] {
  const bare = withoutDiacritics(text);
  const forms = bare === text ? [text] : [text, bare];
  return forms.flatMap((form) => [
    form,
    ...(form.length >= SHORTEST_IN_CAPITALS ? [form.toUpperCase()] : []),
    ...(startsLower(form) ? [capitalised(form), titleCase(form)] : []),
  ]);
}

const startsLower = (text: string): boolean => /^\p{Ll}/u.test(text);
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const titleCase = (text: string): string =>
  text.replace(
    /(^|[ -])(\p{Ll})/gu,
    (_, gap: string, letter: string) => gap + letter.toUpperCase(),
  );

/** Latin letters only: elsewhere a mark makes another letter. */
const withoutDiacritics = (text: string): string =>
  // nearly all spellings are ASCII: nothing to take off, and nothing to test at length
  /[^\x20-\x7e]/.test(text) && /^[\p{Script=Latin}\p{P}\p{Z}\p{N}]+$/u.test(text)
    ? text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .normalize('NFC')
        .replace(/ł/g, 'l')
        .replace(/Ł/g, 'L')
    : text;
