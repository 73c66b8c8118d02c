/**
 * What the first script in every page knows of the spellings: not enough to find a name, but enough
 * to tell where none can be (core/matching/sieve.ts reads it).
 */
import { APOSTROPHES, HYPHENS, inCapitals, STANDS_FOR } from '../characters.ts';
import type {
  LexiconAlias,
  LexiconEntity,
  SieveClass,
  SieveData,
  TopicWords,
} from '../compiled.ts';
import type { Spelling } from './spellings.ts';

/** Units of a first word that a key holds: what an ending may replace is left out. */
const HEAD = 5;
const REPLACED = 2;
const SHORTEST_INFLECTED = 5;
/** What a hashtag leaves out besides spaces, and a first word of one letter, which it joins. */
const JOINT = new RegExp(`[.${APOSTROPHES}${HYPHENS.replace('-', '\\-')}]|^. `);
/** Log2 of the number of bits that tell the starts. */
const BITS = 15;

interface Key {
  /** The spelling, in the case that pages give it. */
  text: string;
  class: SieveClass;
  inflects: boolean;
}

/** The sieve for names: the classes tell how much more a page must show before a mark is possible. */
export function nameSieve(
  spellings: readonly Spelling[],
  aliases: readonly LexiconAlias[],
  entities: readonly LexiconEntity[],
): SieveData {
  const keys = spellings
    // behind a # the key of the words apart serves for the words together, unless they are joined
    .filter(({ alias, tag }) => !tag || JOINT.test(aliases[alias]?.text.slice(0, HEAD + 1) ?? ''))
    .flatMap(({ text, alias }): Key[] => {
      const own = aliases[alias];
      if (!own) return [];
      return [text, inCapitals(text) ?? text].map((form) => ({
        text: form,
        class: classOf(own, entities),
        inflects: own.inflects,
      }));
    });
  return sieveOf(keys);
}

function classOf({ match, of }: LexiconAlias, entities: readonly LexiconEntity[]): SieveClass {
  if (match === 'sure') return 's';
  if (match === 'short') return 'h';
  return of.some((one) => entities[one]?.class !== 'general') ? 'a' : 'g';
}

/** The sieve for the words that tell a text about spyware, strong and weak. */
export function topicSieve(topic: readonly TopicWords[]): SieveData {
  const cased = (words: readonly string[], own: SieveClass): Key[] =>
    words.flatMap((word) =>
      [...new Set([word, word.toLowerCase(), capitalised(word), word.toUpperCase()])].map(
        (text) => ({ text, class: own, inflects: true }),
      ),
    );
  return sieveOf(topic.flatMap(({ strong, weak }) => [...cased(strong, 't'), ...cased(weak, 'w')]));
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function sieveOf(keys: readonly Key[]): SieveData {
  const bits = new Uint8Array(2 ** (BITS - 3));
  for (const { text } of keys) {
    for (const start of startsOf(text)) {
      const hash = hashOf(start.charCodeAt(0), start.charCodeAt(1), start.charCodeAt(2));
      bits[hash >> 3] = (bits[hash >> 3] ?? 0) | (1 << (hash & 7));
    }
  }
  return {
    starts: Buffer.from(bits).toString('base64'),
    keys: [...new Set(keys.map(keyOf))].sort().join('\n'),
  };
}

/** Must be the same as in core/matching/sieve.ts. */
function hashOf(first: number, second: number, third: number): number {
  const last = first >= FIRST_UNSPACED ? 0 : third;
  return (first * 961 + second * 31 + last) & (2 ** BITS - 1);
}

/** Two-unit spellings exist only where two characters make a word: Han, kana, Hangul. */
const FIRST_UNSPACED = 0x2e80;

/** All ways in which a page may write the first three units of a spelling. */
function startsOf(text: string): string[] {
  let starts = [''];
  for (const unit of text.slice(0, 3)) {
    const variants = [...(STANDS_FOR[unit] ?? unit)];
    starts = starts.flatMap((start) => variants.map((variant) => start + variant));
  }
  return starts;
}

/** `head⇥class`, then `=` where the word ends there, or the second word's first unit. */
function keyOf({ text, class: own, inflects }: Key): string {
  const [first = '', second = ''] = text.toLowerCase().split(' ');
  // keys are looked up by two units: "M K Venu"
  if (first.length < 2) return `${first} \t${own}`;
  const bends = inflects && first.length >= SHORTEST_INFLECTED;
  const head = first.slice(0, Math.min(HEAD, bends ? first.length - REPLACED : first.length));
  const whole = !bends && second === '' && head === first && /^[a-z0-9]+$/.test(first);
  return `${head}\t${own}${whole ? '=' : second.charAt(0)}`;
}
