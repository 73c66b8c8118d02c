/** The seam between reader.js, which knows the page, and card.js, which draws. */
import type { Why } from '../matching/mention.ts';
import type { Box } from './corridor.ts';
import type { How } from './machine.ts';

/** What to draw, and where the mark stands. */
export interface CardRequest {
  entity: string;
  surface: string;
  why: Why;
  how: How;
  /** Which of how many marks this is, where a key went through them. */
  place: Place | undefined;
  /** Where the name stands: what is behind it, and which way it is read. */
  element: Element | undefined;
  /** The mark's boxes now, one for each line, in CSS pixels of the view; empty once it is gone. */
  boxes(): Box[];
}

/** The how many-th of all marks. */
export interface Place {
  at: number;
  of: number;
}

/** What the drawn card tells the reader. */
export interface CardCallbacks {
  enter(): void;
  leave(): void;
  /** The reader has begun to work in the card. */
  press(): void;
  dismiss(): void;
}

/** Drawn by card.js. */
export interface CardView {
  /** The one node of ours in the page; its text is not the page's. */
  readonly host: Element;
  /** Gets a record ready whose card may open soon. */
  prepare(entity: string): void;
  open(request: CardRequest, callbacks: CardCallbacks): void;
  close(): void;
  /** The card's box while one is open. */
  box(): Box | undefined;
  /** Whether an event's path leads through the card. */
  owns(event: Event): boolean;
  /** Removes every trace. */
  destroy(): void;
}
