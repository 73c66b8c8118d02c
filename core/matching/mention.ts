/** What matching finds, and why. */
import type { Kind } from '../../data/terms.ts';

/** Why a mention was marked: the spelling, the rule that let it through, the evidence it used. */
export interface Why {
  alias: string;
  /**
   * `sure`: the spelling has no other known meaning. `near`: the words around it. `page`: those and
   * the rest of the page. `same-name`: the page names the same in full. `short`: a short form of
   * a name that the page gives in full.
   */
  rule: 'sure' | 'near' | 'page' | 'same-name' | 'short';
  /** The words that spoke for it, strongest first, as they stand in the text. */
  evidence: string[];
}

/** A name found in a text; offsets in UTF-16 code units, `text.slice(start, end) === surface`. */
export interface Mention {
  start: number;
  end: number;
  surface: string;
  /** Id of the record. */
  entity: string;
  kind: Kind;
  why: Why;
}

/** A spelling that was seen and not marked, and why not. */
export interface Rejected {
  start: number;
  end: number;
  surface: string;
  /** Ids of the records that it could have meant. */
  entities: string[];
  /**
   * `address`: part of a URL or e-mail address. `evidence`: points fell short of what was needed.
   * `no-full-name`: a short form whose full name the page does not give, or of two people that it
   * does. `other-name`: another first name stands before it. `other-sense`: its own sentence speaks of
   * something else, and of nothing that is ours.
   */
  because: 'address' | 'evidence' | 'no-full-name' | 'other-name' | 'other-sense';
  /** Points reached and needed, for `evidence`. */
  points: number;
  needed: number;
  /** The words that spoke for another sense. */
  against: string[];
}
