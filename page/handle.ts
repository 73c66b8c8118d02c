/** How the extension's scripts in one frame find one another. */
import type { CardView } from '../core/card/view.ts';
import type { ListedMention, ReaderSettings } from '../core/messages.ts';
import type { Lexicon } from '../data/compiled.ts';
import type { Watch } from './watch.ts';

/** What the second script adds to the handle. */
export interface MarksHandle {
  count(): number;
  /** Mentions of this frame in reading order. */
  list(): Omit<ListedMention, 'frameId'>[];
  /** Scrolls to a mention and opens its card. False if it is gone. */
  jump(index: number): boolean;
  /** card.js announces itself. */
  attach(view: CardView): void;
}

/** What the reader leaves in its isolated world for the extension's other scripts; pages cannot see it. */
export interface ReaderHandle {
  /** Settles once the background has answered; undefined where the tab's site is switched off. */
  allowed: Promise<ReaderSettings | undefined> | undefined;
  /** Left here by lexicon.js for marker.js. */
  lexicon: Lexicon | undefined;
  watch: Watch;
  marks: MarksHandle | undefined;
  /** False once the extension was updated or removed: then everything is taken away. */
  alive(): boolean;
  stop(): void;
}

declare global {
  /**
   * In the extension's isolated world of a page only. Ask with `Object.hasOwn`: an element with the
   * id "amicus" is a property of the window too, in every world, though not an own one.
   */
  var amicus: ReaderHandle | undefined;
}
