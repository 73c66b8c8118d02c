/** What matching finds, and why. */
import type { Kind } from '../../data/terms.ts';

/** Why a mention was marked: the spelling, the rule that let it through, the evidence it used. */
export interface Why {
  alias: string;
  /** `sure` stands by itself; the others name where the evidence was. */
  rule: 'sure' | 'near' | 'page' | 'same-name';
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
