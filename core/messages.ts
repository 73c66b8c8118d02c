/**
 * Every message between the page's scripts, the background and the extension's own pages, in one
 * table. A page script sends ids and counts, never text of the page.
 */
import type { CompiledRecord } from '../data/compiled.ts';
import type { Kind } from '../data/terms.ts';
import type { Why } from './matching/mention.ts';
import type { Language, Spoken } from './settings/languages.ts';
import type { Script } from './settings/scripts.ts';
import type { Look, Trigger } from './settings/settings.ts';

/** From reader or card to the background; `Answers` says what comes back. */
export type ToBackground =
  /** A frame can hold a mark: put lexicon.js and marker.js into it, if its site may be marked. */
  | { type: 'frame/needs-marker' }
  /** The number of marks in the frame has changed. */
  | { type: 'frame/marks' }
  /** A mark is drawn in the frame: put the marks' style sheet into it. */
  | { type: 'frame/needs-sheet' }
  /** There is something to point at: put card.js into the frame. */
  | { type: 'frame/needs-card' }
  /** `speaks` is the language whose words the card has already. */
  | { type: 'records/get'; ids: string[]; speaks: Language | undefined }
  /** Show a record in the casebook page. */
  | { type: 'casebook/open'; id: string }
  /** The reader asked not to have a name marked any more, on any site. */
  | { type: 'names/mute'; id: string }
  /** The reader asked not to be served on the tab's site any more. */
  | { type: 'site/off' };

/** `unknown`: nobody looks at the answer. */
export interface Answers {
  /** Undefined where the tab's site, to which its frames belong, is switched off. */
  'frame/needs-marker': ReaderSettings | undefined;
  'frame/marks': unknown;
  'frame/needs-sheet': unknown;
  'frame/needs-card': unknown;
  'records/get': { records: CompiledRecord[]; date: string; words: Words | undefined };
  'casebook/open': unknown;
  'names/mute': unknown;
  'site/off': unknown;
}

/** From the background to the readers of a tab. */
export type ToReader =
  /** Take everything away. */
  | { type: 'reader/stop' }
  /** Settings changed while running. */
  | { type: 'reader/settings'; settings: ReaderSettings }
  | { type: 'reader/step'; direction: Direction };

/** From the mark gone to last, or else the first in view; `here` is that one itself. */
export type Direction = 'next' | 'previous' | 'here';

/** The interface's words in one language, for a script that must not carry all of them. */
export interface Words {
  language: Language;
  messages: Spoken;
}

/** The part of the settings that a page script needs, worked out for its tab's site. */
export interface ReaderSettings {
  /** Kinds, single records and writing systems that are not marked. */
  hidden: readonly Kind[];
  muted: readonly string[];
  unmarkedScripts: readonly Script[];
  look: Look;
  trigger: Trigger;
  /** Milliseconds for which the pointer rests on a mark before its card opens. */
  delay: number;
  /** Draw nothing into the page until the reader acts. */
  quiet: boolean;
}

/** A mention as the popup lists it. */
export interface ListedMention {
  frameId: number;
  /** Its place in the frame's list of mentions at the time of listing. */
  index: number;
  entity: string;
  surface: string;
  why: Why;
}
