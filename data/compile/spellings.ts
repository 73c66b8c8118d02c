/** From the spellings in the records to what a page may carry: no diacritics, a capital, a hashtag. */
import { plain } from '../characters.ts';
import type { LexiconAlias } from '../compiled.ts';

export interface Spelling {
  text: string;
  /** Index into the lexicon's aliases. */
  alias: number;
  /** Its words written together, as a hashtag has them. */
  tag: boolean;
}

/**
 * Variants are spellings; only those in capitals throughout are left to the finder, since they would
 * double the lexicon. A spelling that a record has itself is never overruled by a variant of another.
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
    return match === 'short' || together === text || all.has(together) || !isTag(together, text)
      ? []
      : [{ text: together, alias, tag: true }];
  });
  return [...spellings, ...tags];
}

/** No sign ends up in a hashtag; a caption ("Apple v. NSO Group") or a docket's number makes none. */
const isTag = (together: string, text: string): boolean =>
  /^[\p{L}\p{M}\p{N}_]+$/u.test(together) && /\p{L}{2}/u.test(together) && !/ vs?\.? /i.test(text);

function variantsOf(text: string): string[] {
  const bare = withoutDiacritics(text);
  const forms = bare === text ? [text] : [text, bare];
  return forms.flatMap((form) => [
    form,
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
