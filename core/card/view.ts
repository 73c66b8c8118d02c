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
  /** What of the page's own top layer the mark stands in. */
  layer: Element | undefined;
  /** The mark's boxes now, one for each line, in CSS pixels of the view; empty once it is gone. */
  boxes(): Box[];
}

/** What the drawn card tells the reader. */
export interface CardCallbacks {
  enter(): void;
  leave(): void;
  dismiss(): void;
}

/** Drawn by card.js. */
export interface CardView {
  /** The one node of ours in the page; its text is not the page's. */
  readonly host: Element;
  open(request: CardRequest, callbacks: CardCallbacks): void;
  close(): void;
  /** The card's box while one is open. */
  box(): Box | undefined;
  /** Whether an event's path leads through the card. */
  owns(event: Event): boolean;
  /** Removes every trace. */
  destroy(): void;
}
