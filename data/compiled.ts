/** The bundled forms that the compiler writes from the records. */
import type { CasebookRecord, CaseRecord, Weights } from './schema.ts';
import type { PackedStems } from './stems.ts';
import type { Kind, RelationType } from './terms.ts';

/** A relation with the other end's name, so that a card can show it without a look-up. */
export interface CompiledRelation {
  type: RelationType;
  to: string;
  name: string;
  kind: Kind;
}

interface Compiled {
  relations: CompiledRelation[];
  /** Cases in which this record is a party or subject, each with its status today. */
  cases: CaseLine[];
}

// over each kind by itself, so that `kind` still tells them apart
type Compile<R> = R extends CasebookRecord ? Omit<R, 'relations'> & Compiled : never;

/** A record as shipped: relations stand on both sides, cases are attached to those they concern. */
export type CompiledRecord = Compile<CasebookRecord>;

/** A case in two lines. */
export interface CaseLine {
  id: string;
  name: string;
  /** What this record is to the case. */
  role: CaseRecord['parties'][number]['role'] | 'subject';
  status: string;
  asOf: string;
}

export interface Casebook {
  /** The day the dataset was last brought up to date, YYYY-MM-DD. */
  date: string;
  records: CompiledRecord[];
}

export type CompiledCase = Extract<CompiledRecord, { kind: 'case' }>;

/** A case with the ids of the vendors that it concerns. */
export type DocketCase = CompiledCase & { vendors: string[] };

/** What the popup needs at once: a tenth of the casebook. */
export interface Docket {
  /** The casebook's date. */
  date: string;
  /** Every record's kind and name by its id. */
  names: Readonly<Record<string, { kind: Kind; name: string }>>;
  cases: DocketCase[];
}

/** A record as the matcher needs it. */
export interface LexiconEntity {
  id: string;
  kind: Kind;
  name: string;
  /**
   * `general`: a name of everybody's news (Google, a court) needs more evidence and gives less;
   * `watchdog`: stands for the topic, but also for other causes; `topic`: the rest.
   */
  class: 'topic' | 'watchdog' | 'general';
  /** Indices of the entities that a relation or a case ties to this one. */
  related: number[];
}

/** One spelling, as the matcher needs it. */
export interface LexiconAlias {
  text: string;
  /** Indices into `entities`; several only where a short form is shared. */
  of: number[];
  match: 'sure' | 'in-context' | 'short';
  inflects: boolean;
  /** Index into `counters`, or -1 where the letters have no other sense worth a word. */
  counter: number;
}

/** What a word says of a text, in the order of the packed lists. */
export const CUE_KINDS = ['strong', 'weak', 'loose', 'other'] as const;
export type CueKind = (typeof CUE_KINDS)[number];

/** Topic words in one language: `strong` speaks for spyware by itself, the others only in company. */
export interface TopicWords {
  lang: string;
  strong: string[];
  weak: string[];
  loose: string[];
  other: string[];
}

/**
 * How much more a page must show before what passed the sieve can be a mark: nothing for a `S`ure
 * name; a word of the topic for an `A`mbiguous one, more for a `G`eneral one; the full name for a
 * s`H`ort form, which only the second script looks for. `T` and `W` are the strong and weak words of
 * the topic themselves.
 */
export type SieveClass = 'S' | 'A' | 'G' | 'H' | 'T' | 'W';

/**
 * What parts a sieve's keys: groups, lines, and starts of two units from what must follow. No white space, whose escape takes two
 * bytes, and would make a minifier write a template literal (data/compile/vite.ts says why not).
 */
export const SIEVE_SIGNS = { group: '<', line: '>', head: '=' } as const;

/** Enough of all spellings to tell where none can stand. */
export interface SieveData {
  /** A pattern for the first units of all keys. */
  first: string;
  /** A bit for each hash of three, four or six first units, base64. */
  starts: string;
  /**
   * Pairs of a class and a number of letters, then groups of keys by their first two units: those, and a
   * line for each key: the other units of its start in lower case, a letter for the pair (`Z`: the pair
   * itself comes), and what must follow.
   */
  keys: string;
}

/** What the first script in a page carries. */
export interface Sieves {
  names: SieveData;
  topic: SieveData;
}

/** Everything that a page script has to know to find names. */
export interface Lexicon {
  date: string;
  entities: LexiconEntity[];
  /** A line each, parsed when it is met: text, owners, match and flags, counter; tabs between. */
  aliases: string;
  /** Tells where a spelling may start. */
  sieve: SieveData;
  /** Sorted lines of what pages may carry: text and number of the alias, `#` for a hashtag's. */
  spellings: string;
  /** Topic words of every language, one list for each of `CUE_KINDS`. */
  topic: PackedStems;
  /** Lists of words that speak for another sense; many spellings share one. */
  counters: string[][];
  weights: Weights;
}
