/** Why a name was marked, in one sentence. */
import type { Why } from '../../core/matching/mention.ts';

const quoted = (words: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(words.map((word) => `“${word}”`));

/** At most this many pieces of evidence are read out. */
const MOST = 3;

/** `Marked because “Pegasus” stands near “spyware” and “NSO Group”.` */
export function explain(surface: string, { rule, evidence }: Why): string {
  const name = `“${surface.replace(/\s+/g, ' ')}”`;
  const words = quoted(evidence.slice(0, MOST));
  switch (rule) {
    case 'sure':
      return `Marked because ${name} has no other known meaning.`;
    case 'near':
      return `Marked because ${name} stands near ${words}.`;
    case 'same-name':
      return `Marked because this page also names ${words} in full.`;
    case 'short':
      return `Marked as the short form of ${words}, which this page names in full.`;
    case 'page':
      return `Marked because this page speaks of ${words}.`;
  }
}
