/**
 * What the first script in every page knows of the spellings: not enough to find a name, but enough
 * to tell where none can be (core/matching/sieve.ts reads it).
 */
import {
  APOSTROPHES,
  caseless,
  FIRST_UNSPACED,
  HYPHENS,
  inCapitals,
  SHORTEST_INFLECTED,
  STANDS_FOR,
  takesEnding,
} from '../characters.ts';
import {
  type LexiconAlias,
  type LexiconEntity,
  SIEVE_SIGNS,
  type SieveClass,
  type SieveData,
  type TopicWords,
} from '../compiled.ts';
import { literal, oneOf, unitBefore } from '../patterns.ts';
import type { Spelling } from './spellings.ts';

/**
 * Units of a first word that a key holds, and of what follows it. A sure name calls the second script at
 * once, so that its key says more.
 */
const UNITS = { sure: { head: 8, rest: 3 }, other: { head: 6, rest: 2 } };
const unitsOf = (own: SieveClass) => (own === 'S' ? UNITS.sure : UNITS.other);
/** No ending has more letters, those included that replace the word's own. */
const LONGEST_ENDING = 6;
/** What a hashtag leaves out besides spaces, and a first word of one letter, which it joins. */
const JOINT = new RegExp(`[.${APOSTROPHES}${HYPHENS.replace('-', '\\-')}]|^. `);
/** One bit in so many is set at most: each that is set costs a closer look at chance hits. */
const SPARSE = 2;

interface Key {
  /** The spelling, in the case that pages give it. */
  text: string;
  class: SieveClass;
  inflects: boolean;
  /** Stands only behind a `#`. */
  tag?: boolean;
}

/**
 * The sieve for names: the classes tell how much more a page must show before a mark is possible.
 * `with` short forms or without: they never make a mark possible by themselves.
 */
export function nameSieve(
  spellings: readonly Spelling[],
  aliases: readonly LexiconAlias[],
  entities: readonly LexiconEntity[],
  short: 'with' | 'without',
): SieveData {
  const keys = spellings
    .filter(({ alias }) => short === 'with' || aliases[alias]?.match !== 'short')
    // behind a # the key of the words apart serves for the words together, unless they are joined
    .filter(({ alias, tag }) => !tag || JOINT.test(aliases[alias]?.text ?? ''))
    .flatMap(({ text, alias, tag }): Key[] => {
      const own = aliases[alias];
      if (!own) return [];
      return [text, inCapitals(text) ?? text].map((form) => ({
        text: form,
        class: classOf(own, entities),
        inflects: own.inflects,
        tag,
      }));
    });
  return sieveOf(keys);
}

function classOf({ match, of }: LexiconAlias, entities: readonly LexiconEntity[]): SieveClass {
  if (match === 'sure') return 'S';
  if (match === 'short') return 'H';
  return of.some((one) => entities[one]?.class !== 'general') ? 'A' : 'G';
}

/** The sieve for the words that tell a text about spyware, strong and weak. */
export function topicSieve(topic: readonly TopicWords[]): SieveData {
  const cased = (words: readonly string[], own: SieveClass): Key[] =>
    words.flatMap((word) =>
      [...new Set([word, word.toLowerCase(), capitalised(word), word.toUpperCase()])].map(
        (text) => ({ text, class: own, inflects: true }),
      ),
    );
  return sieveOf(topic.flatMap(({ strong, weak }) => [...cased(strong, 'T'), ...cased(weak, 'W')]));
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function sieveOf(keys: readonly Key[]): SieveData {
  const hashes = new Set(keys.flatMap(hashesOf));
  const bits = new Uint8Array(2 ** Math.ceil(Math.log2(Math.max(8, hashes.size * SPARSE))) / 8);
  for (const hash of hashes) {
    const bit = hash & (bits.length * 8 - 1);
    bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return {
    first: firstUnits(keys),
    starts: Buffer.from(bits).toString('base64'),
    keys: grouped(withoutIdle(keys.map(keyOf)).sort()),
  };
}

/**
 * The groups, before them the pairs of class and number that letters stand for. @throws {Error} for a sign
 * of ours in a name.
 */
function grouped(keys: readonly string[]): string {
  const { group, line, head } = SIEVE_SIGNS;
  for (const key of keys) {
    if (/[<>=]/.test(key)) throw new Error(`"${key}" has a sign that parts the sieve's keys`);
  }
  const pairs = commonPairs(keys);
  const ofTwo = /^\t/;
  const packed = (key: string): string =>
    key
      .slice(2)
      .replace(ofTwo, `${head}\t`)
      .replace(/\t(..)/, (_, pair: string) => {
        const number = pairs.indexOf(pair);
        return number < 0 ? `${SPELLED_OUT}${pair}` : String.fromCharCode(FIRST_LETTER + number);
      });
  const groups = [...Map.groupBy(keys, (key) => key.slice(0, 2))];
  return [
    pairs.join(''),
    ...groups.map(([start, all]) => [start, ...all.map(packed)].join(line)),
  ].join(group);
}

/** As many as there are letters but one, which says that a pair is written out. */
function commonPairs(keys: readonly string[]): string[] {
  const pairOf = (key: string) => key.slice(key.indexOf('\t') + 1).slice(0, 2);
  const counts = [...Map.groupBy(keys, pairOf)].sort(([, a], [, b]) => b.length - a.length);
  return counts.slice(0, SPELLED_OUT.charCodeAt(0) - FIRST_LETTER).map(([pair]) => pair);
}

const FIRST_LETTER = 0x41;
const SPELLED_OUT = 'Z';

/** Leaves out each key that lets nothing through which another of its head and class does not. */
function withoutIdle(keys: readonly string[]): string[] {
  const groups = Map.groupBy(new Set(keys), (key) => key.slice(0, key.indexOf('\t') + 2));
  return [...groups].flatMap(([start, group]) => {
    const ends = group.map((key) => ({
      most: key.charAt(start.length),
      rest: key.slice(start.length + 1),
    }));
    // behind a # every key of a head stands
    const covers = (one: (typeof ends)[number], other: (typeof ends)[number]): boolean =>
      other.most === '#' ||
      (one.most !== '#' &&
        other.rest.startsWith(one.rest) &&
        (one.most === '*' ||
          one.most === other.most ||
          // from none to so many: no fewer than `most` less 8 are asked for
          (other.most !== '*' && one.most <= '8' && one.most >= other.most)));
    return ends
      .filter(
        (end, i) =>
          !ends.some((other, j) => i !== j && covers(other, end) && (j < i || !covers(end, other))),
      )
      .map(({ most, rest }) => `${start}${most}${rest}`);
  });
}

/**
 * What a key starts with, as a pattern of one unit: a word's own start in ASCII, any place in other scripts.
 * Nearly every word of a page is in lower case and nearly no key is, so that those are told by four units.
 */
function firstUnits(keys: readonly Key[]): string {
  const firsts = [...new Set(keys.map(({ text }) => text.charAt(0)))].sort();
  const others = firsts.filter((unit) => unit >= '\x80');
  const rest = firsts.filter((unit) => unit < '\x80' && !/[a-z]/.test(unit));
  const lower = Map.groupBy(
    keys.filter(({ text }) => /^[a-z]/.test(text)),
    ({ text }) => text.charAt(0),
  );
  const words = [
    ...(rest.length > 0 ? [`[${rest.map(literal).join('')}]`] : []),
    ...[...lower].sort().map(([unit, all]) => unitBefore(unit, all.map(onAsWritten))),
  ];
  return [
    ...(words.length > 0 ? [`\\b(?:${words.join('|')})`] : []),
    ...(others.length > 0 ? [oneOf(others)] : []),
  ].join('|');
}

/** The second to fourth unit of a key, or third where an ending may replace the fourth, as a pattern. */
const onAsWritten = (key: Key): string =>
  [...key.text.slice(1, 3 + Math.min(1, restOf(key).length))]
    .map((unit) => (unit in STANDS_FOR ? `[${STANDS_FOR[unit]}]` : literal(unit)))
    .join('');

/** The hashes of all ways in which a page may write a key's start: of three units, and of as many as can be told. */
function hashesOf(key: Key): number[] {
  const rest = restOf(key);
  return startsOf(key.text).flatMap((start) => {
    const three = hashOf(start.charCodeAt(0), start.charCodeAt(1), start.charCodeAt(2));
    if (rest === '') return [three, three + NO_REST, three + NO_REST + NO_REST];
    const more = (hash: number, unit: string) =>
      (hash * 31 + (unit.charCodeAt(0) | 0x20)) & 0xff_ffff;
    const all = [...rest].reduce(more, three);
    return rest.length > 1 ? [three, all] : [three, all, all + NO_REST];
  });
}

/** Sets the hash of a key that is told by three or four units apart from the start of a longer one. */
const NO_REST = 7919;

/** What follows the third unit: three letters or digits of ASCII that no ending replaces, or one, or none. */
function restOf(key: Key): string {
  const head = keyOf(key).split('\t')[0] ?? '';
  return /^[^\u2e80-\uffff]..([a-z\d](?:[a-z\d]{2})?)/is.exec(head)?.[1] ?? '';
}

/** Must be the same as in core/matching/sieve.ts. */
const hashOf = (first: number, second: number, third: number): number =>
  first * 961 + second * 31 + (first >= FIRST_UNSPACED ? 0 : third);

/** All ways in which a page may write the first three units of a spelling. */
function startsOf(text: string): string[] {
  let starts = [''];
  for (const unit of text.slice(0, 3)) {
    const variants = [...(STANDS_FOR[unit] ?? unit)];
    starts = starts.flatMap((start) => variants.map((variant) => start + variant));
  }
  return starts;
}

/**
 * `head⇥class`, then the number of letters that may follow the head in its word (`*`: any, `#`: any
 * behind that sign), then the first units of the rest. Only a head's first unit keeps its case: pages write names in capitals.
 */
function keyOf({ text, class: own, inflects, tag }: Key): string {
  const units = unitsOf(own);
  if (tag) return `${caseless(text.slice(0, UNITS.other.head))}\t${own}#`;
  const [first = '', second = '', third = ''] = text.split(' ');
  // keys are looked up by two units: "M K Venu"
  if (first.length < 2) return `${first} \t${own}*`;
  const bends =
    inflects && (second === '' ? first.length >= SHORTEST_INFLECTED : takesEnding(first));
  const kept = bends ? first.length - replacedIn(first) : first.length;
  const head = caseless(first.slice(0, Math.min(headOf(first, units.head), kept)));
  const rest = first.slice(head.length);
  const most = rest.length + (bends ? LONGEST_ENDING : 0);
  const told = Math.max(units.rest, SHORT_HEAD - head.length);
  return `${head}\t${own}${PLAIN_WORD.test(first) ? most.toString(36) : '*'}${startOfRest(second, third, told)}`;
}

/** A first word of fewer units says little ("The", "El"): the second has to say as much more. */
const SHORT_HEAD = 6;

/**
 * As much of what follows the first word as no ending can change: "of Mexico" says more than "of". A `~`
 * stands for the end of a word that may have one.
 */
function startOfRest(second: string, third: string, most: number): string {
  const bends = takesEnding(second) && /\p{L}$/u.test(second);
  const start = kept(second, most, bends);
  if (third === '') return start;
  return !bends && start.length === second.length
    ? `${start} ${kept(third, 2)}`
    : `${start}~${kept(third, 1)}`;
}

const kept = (word: string, most: number, bends = takesEnding(word)): string =>
  word.slice(0, Math.min(most, word.length - (bends ? replacedIn(word) : 0))).toLowerCase();

/** Where no end can be asked for, the head reaches behind the first hyphen: "government-grade". */
function headOf(word: string, units: number): number {
  const joint = word.search(/[-'.]/);
  return joint < units ? units : Math.min(joint + 2, LONGEST_HEAD);
}

const LONGEST_HEAD = 22;

/** Letters of one script that parts words by spaces; of others no end can be asked for. */
const PLAIN_WORD = /^(?:[\p{Script=Latin}\d]+|[\p{Script=Cyrillic}]+|[\p{Script=Greek}]+)$/u;

/** Units at the end of a word that an ending may replace; core/matching/inflection.ts has the rules. */
const replacedIn = (word: string): number =>
  /[aаяsAАЯS]$/u.test(word) ? 1 : /\p{Script=Greek}$/u.test(word) ? 2 : 0;
