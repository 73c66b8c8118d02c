/** Where the card lives: a popover outside the body, its shadow root closed, only while it is open. */
import { autoUpdate, computePosition, inline, offset, shift, size } from '@floating-ui/dom';
import type { Box } from '../core/card/corridor.ts';
import { focusedIn, topOf } from './dom.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** Pixels between mark and card, and between card and the edge of the view. */
const GAP = 8;
/** With this much room a card is readable, in pixels. */
const ENOUGH = 260;
/** The card takes at most this share of the view's height. */
const MOST_OF_VIEW = 0.6;

export interface HostEvents {
  enter(): void;
  leave(): void;
}

export class CardHost {
  /** What is drawn into. */
  readonly root: ShadowRoot;
  readonly host: HTMLElement;
  #stopFollowing: (() => void) | undefined;
  /** What had the focus before the card took it. */
  #focusedBefore: HTMLElement | undefined;

  constructor(css: string, events: HostEvents) {
    // in an XML document, createElement would make a nameless thing that cannot be a popover
    this.host = Document.prototype.createElementNS.call(document, XHTML, 'div') as HTMLElement;
    // the top layer needs no z-index, and `manual` is closed by nobody but us
    this.host.popover = 'manual';
    this.root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${css}\n${HOST_CSS}`);
    this.root.adoptedStyleSheets = [sheet];
    this.host.addEventListener('pointerenter', () => events.enter());
    this.host.addEventListener('pointerleave', () => events.leave());
  }

  /** Shows the host beside `boxes()`, in `layer`, and keeps it there while the page scrolls and changes. */
  show(boxes: () => Box[], layer: Element | undefined): void {
    this.#stopFollowing?.();
    // outside the body, which the page may replace
    const modal = () => Document.prototype.querySelector.call(document, ':modal');
    const parent = layer ?? modal() ?? topOf(document);
    if (!parent) return;
    if (this.host.parentNode !== parent) Node.prototype.appendChild.call(parent, this.host);
    if (!this.host.matches(':popover-open')) this.host.showPopover();
    const mark = {
      getBoundingClientRect: () => around(boxes()),
      getClientRects: () => boxes().map(toRect),
    };
    const place = () => void this.#place(mark, boxes);
    this.#stopFollowing = autoUpdate(mark, this.host, place, { layoutShift: false });
  }

  /** Moves the focus into the card; `hide` gives it back. */
  takeFocus(): void {
    if (this.root.activeElement) return;
    const before = focusedIn(document);
    this.#focusedBefore = before instanceof HTMLElement ? before : undefined;
    this.root.querySelector<HTMLElement>('a[href],button')?.focus();
  }

  hide(): void {
    const hadFocus = this.root.activeElement !== null;
    this.#stopFollowing?.();
    this.#stopFollowing = undefined;
    this.host.remove();
    // without this the browser forgets where the reader was, and Tab starts at the top again
    if (hadFocus) this.#focusedBefore?.focus({ preventScroll: true });
    this.#focusedBefore = undefined;
  }

  /** The card's box in the view; undefined while it is not shown. */
  box(): Box | undefined {
    return this.host.isConnected ? this.host.getBoundingClientRect() : undefined;
  }

  owns(event: Event): boolean {
    return event.composedPath().includes(this.host);
  }

  async #place(mark: Parameters<typeof computePosition>[0], boxes: () => Box[]): Promise<void> {
    const now = boxes();
    const outOfView = now.every(({ bottom, top }) => bottom < 0 || top > innerHeight);
    this.host.style.visibility = outOfView ? 'hidden' : 'visible';
    if (outOfView) return;
    const { x, y } = await computePosition(mark, this.host, {
      strategy: 'fixed',
      placement: sideFor(now),
      middleware: [
        inline(),
        offset(GAP),
        shift({ padding: GAP }),
        size({
          padding: GAP,
          apply: ({ availableHeight, elements }) => {
            const most = Math.min(availableHeight, innerHeight * MOST_OF_VIEW);
            elements.floating.style.setProperty('--am-card-most', `${Math.max(120, most)}px`);
          },
        }),
      ],
    });
    // in a frame hardly larger than a card it covers its mark rather than end outside
    const top = Math.max(GAP, Math.min(y, innerHeight - GAP - this.host.offsetHeight));
    this.host.style.translate = `${Math.round(x)}px ${Math.round(top)}px`;
  }
}

/** `!important`, because a page's `div { … }` or `[popover] { … }` rules reach the host. */
const HOST_CSS = `:host {
  position: fixed !important; inset: 0 auto auto 0 !important; margin: 0 !important; padding: 0 !important;
  border: 0 !important; background: none !important; inline-size: max-content !important; block-size: max-content !important;
  max-inline-size: none !important; max-block-size: none !important; overflow: visible !important;
  filter: none !important; opacity: 1 !important; transform: none !important; clip-path: none !important; zoom: 1 !important;
}
:host(:not(:popover-open)) { display: none !important; }`;

/** Below, where reading goes on upwards undisturbed, unless there is little room and more above. */
function sideFor(boxes: readonly Box[]): 'bottom-start' | 'top-start' {
  const { top, bottom } = around(boxes);
  const below = innerHeight - bottom;
  return below >= ENOUGH || below >= top ? 'bottom-start' : 'top-start';
}

function around(boxes: readonly Box[]): DOMRect {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

const toRect = ({ left, top, right, bottom }: Box): DOMRect =>
  new DOMRect(left, top, right - left, bottom - top);
