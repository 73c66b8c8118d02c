/** Where the card lives: a popover outside the body, its shadow root closed, only while it is open. */
import type { Box } from '../core/card/corridor.ts';
import {
  around,
  placeBeside,
  placeSheet,
  roomFor,
  type Side,
  shapeFor,
} from '../core/card/placing.ts';
import { standsOnDark } from './backdrop.ts';
import { closestDrawn, focusedIn, topOf } from './dom.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';

export interface HostEvents {
  enter(): void;
  leave(): void;
  press(): void;
  /** Tab has gone past the card's last or first control. */
  tabOut(): void;
}

/** The mark that a card belongs to. */
export interface Anchor {
  element: Element | undefined;
  /** Its boxes now, one for each line; empty once it is gone. */
  boxes(): Box[];
}

export class CardHost {
  /** What is drawn into. */
  readonly frame: HTMLElement;
  readonly host: HTMLElement;
  readonly #root: ShadowRoot;
  /** The host's own style, kept where a page's rules cannot reach it and its scripts not read it. */
  readonly #style: CSSStyleDeclaration;
  readonly #coarse = matchMedia('(pointer: coarse)');
  #following: number | undefined;
  #side: Side | undefined;
  /** What had the focus before the card took it. */
  #focusedBefore: HTMLElement | undefined;

  constructor(css: string, events: HostEvents) {
    this.host = create('div');
    // the top layer needs no z-index, and `manual` is closed by nobody but us
    this.host.popover = 'manual';
    this.#root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${HOST_CSS}\n${css}`);
    this.#root.adoptedStyleSheets = [sheet];
    this.#style = (sheet.cssRules[0] as CSSStyleRule).style;
    this.frame = this.#root.appendChild(create('div'));
    this.host.addEventListener('pointerenter', () => events.enter());
    this.host.addEventListener('pointerleave', () => events.leave());
    this.host.addEventListener('pointerdown', () => events.press());
    this.frame.addEventListener('keydown', (event) => {
      if (event.key !== 'Tab' || !this.#leavesAt(event.shiftKey)) return;
      event.preventDefault();
      events.tabOut();
    });
  }

  /** Shows the host beside the mark and keeps it there while the page scrolls and changes. */
  show({ element, boxes }: Anchor): void {
    this.#stopFollowing();
    const parent = layerOf(element);
    if (!parent) return;
    if (this.host.parentNode !== parent) Node.prototype.appendChild.call(parent, this.host);
    if (!this.host.matches(':popover-open')) this.host.showPopover();
    this.#suit(parent, element);
    this.#side = undefined;
    const rightToLeft = element !== undefined && getComputedStyle(element).direction === 'rtl';
    const follow = () => {
      this.#following = requestAnimationFrame(follow);
      this.#place(boxes(), rightToLeft);
    };
    follow();
  }

  /** Moves the focus to the name at the card's top; `hide` gives it back. */
  takeFocus(): void {
    const before = focusedIn(document);
    if (before instanceof HTMLElement && before !== this.host) this.#focusedBefore ??= before;
    this.frame.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  hide(): void {
    const hadFocus = this.#root.activeElement !== null;
    this.#stopFollowing();
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

  #stopFollowing(): void {
    if (this.#following !== undefined) cancelAnimationFrame(this.#following);
    this.#following = undefined;
  }

  /** Light or dark as the page is where the name stands, and as large as the reader wants text. */
  #suit(parent: Element, element: Element | undefined): void {
    // a page may be zoomed by style; the card is not part of it
    const { currentCSSZoom = 1 } = parent as { currentCSSZoom?: number };
    this.#set('zoom', `${1 / currentCSSZoom}`);
    const { fontSize, outlineColor } = getComputedStyle(this.host);
    this.frame.style.colorScheme = standsOnDark(element, outlineColor) ? 'dark' : 'light';
    // the reader's own default size; what the page sets does not reach here
    this.#set('--am-unit', `${Number.parseFloat(fontSize) / 16}px`);
  }

  /** Measures the card but once: each time after a change costs a layout of the page. */
  #place(lines: Box[], rightToLeft: boolean): void {
    const view = { width: innerWidth, height: innerHeight };
    const mark = lines.length > 0 ? around(lines) : undefined;
    const inView = mark && mark.bottom >= 0 && mark.top <= view.height;
    this.#set('visibility', inView ? 'visible' : 'hidden');
    if (!inView) return;
    const shape = shapeFor(view, this.#coarse.matches);
    const { side, most } = roomFor(mark, view, shape, this.#side);
    this.#side = side;
    this.#shapeTo(`${shape} ${side}`, `${Math.floor(most)}px`);
    const card = this.host.getBoundingClientRect();
    const { x, y } =
      shape === 'sheet'
        ? placeSheet(card, view, side)
        : placeBeside(lines, card, view, side, rightToLeft);
    this.#set('translate', `${Math.round(x)}px ${Math.round(y)}px`);
  }

  #shapeTo(shape: string, most: string): void {
    if (this.frame.className !== shape) this.frame.className = shape;
    const { style } = this.frame;
    if (style.getPropertyValue('--am-card-most') !== most) {
      style.setProperty('--am-card-most', most);
    }
  }

  #set(property: string, value: string): void {
    if (this.#style.getPropertyValue(property) === value) return;
    this.#style.setProperty(property, value, 'important');
  }

  /** Whether Tab, or Shift and Tab, would lead out of the card from where the focus is. */
  #leavesAt(backwards: boolean): boolean {
    const at = this.#root.activeElement;
    const stops = [...this.frame.querySelectorAll<HTMLElement>('a[href],button,summary')].filter(
      (each) => !each.matches(':disabled') && each.checkVisibility(),
    );
    if (backwards) return at === stops[0] || !stops.some((each) => each === at);
    return at === stops.at(-1);
  }
}

/**
 * Where a card belongs: outside the body, which the page may replace, unless the mark stands in the
 * page's own top layer. A modal dialog, and in Chromium what fills the screen, makes everything
 * outside it inert, and a click outside a popover closes it.
 */
function layerOf(element: Element | undefined): Element | null {
  const layer = element && closestDrawn(element, ':modal,:popover-open');
  const modal = () => Document.prototype.querySelector.call(document, ':modal');
  return layer ?? modal() ?? topOf(document);
}

/** In an XML document, `createElement` would make a nameless thing that cannot be a popover. */
const create = (name: string): HTMLElement =>
  Document.prototype.createElementNS.call(document, XHTML, name) as HTMLElement;

/**
 * All `!important`: a page's `div { … }` or `* { … !important }` reach the host, but not these. The
 * outline is not drawn; its colour tells what an empty page of this colour scheme looks like.
 */
const HOST_CSS = `:host {
  all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; display: block !important;
  inline-size: max-content !important; block-size: max-content !important; overflow: visible !important;
  color-scheme: inherit !important; outline-color: Canvas !important;
}
:host(:not(:popover-open)) { display: none !important; }`;
