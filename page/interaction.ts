/** Turns what the reader does into the card machine's events, and its effects into cards. */
import type { Point } from '../core/card/corridor.ts';
import {
  type CardEffect,
  type CardEvent,
  type CardState,
  DELAYS,
  idle,
  reduce,
} from '../core/card/machine.ts';
import { pointed } from '../core/card/pointer.ts';
import type { CardView, Place } from '../core/card/view.ts';
import type { Trigger } from '../core/settings/settings.ts';
import { closestDrawn, listen } from './dom.ts';
import type { Mark, Marks } from './marks.ts';
import { markAt, rectsOf } from './pointing.ts';
import type { Step } from './stepping.ts';

export interface InteractionOptions {
  marks: Marks;
  /** The roots whose text the pointer can be over. */
  roots(): readonly ShadowRoot[];
  trigger(): Trigger;
  /** Milliseconds for which the pointer rests before a card opens. */
  delay(): number;
  signal: AbortSignal;
  /** Called before each interaction; false when the extension has gone (update, removal). */
  alive(): boolean;
}

export class Interaction {
  readonly #options: InteractionOptions;
  #state: CardState<Mark> = idle();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame: number | undefined;
  #lastPointer: Point | undefined;
  /** Where the pointer was last on the mark whose card is open. */
  #leftMarkAt: Point | undefined;
  /** Where a key has brought the reader among all marks. */
  #place: Place | undefined;
  #view: CardView | undefined;
  #listening = false;

  constructor(options: InteractionOptions) {
    this.#options = options;
    options.signal.addEventListener('abort', () => this.#end());
  }

  /** Starts listening; a frame without marks never does. False if it listened already. */
  listen(): boolean {
    if (this.#listening) return false;
    this.#listening = true;
    const { signal } = this.#options;
    const passive = { capture: true, passive: true, signal };
    listen(window, 'pointermove', (event) => this.#onMove(event as PointerEvent), passive);
    listen(document, 'pointerleave', () => this.#send({ type: 'off' }), passive);
    listen(window, 'click', (event) => this.#onClick(event as PointerEvent), passive);
    const active = { capture: true, signal };
    listen(window, 'keydown', (event) => this.#onKey(event as KeyboardEvent), active);
    return true;
  }

  /** Our own node in the page, once there is one. */
  get host(): Element | undefined {
    return this.#view?.host;
  }

  /** card.js is there: open what has been waiting for it. */
  attach(view: CardView): void {
    this.#view = view;
    if (this.#state.phase === 'open') this.#open(this.#state.mark);
  }

  /** Opens a mark's card because a key or the popup's list asked for it. */
  openByKey({ mark, place }: Step): void {
    this.#place = place;
    this.#send({ type: 'key', mark });
  }

  /** Closes the card of any mark that is no longer there. */
  forgetGone(): void {
    if (this.#state.phase === 'idle') return;
    const { mark } = this.#state;
    if (!mark.ranges.every((range) => range.startContainer.isConnected)) {
      this.#send({ type: 'gone', mark });
    }
  }

  #send(event: CardEvent<Mark>): void {
    if (!this.#options.alive()) return;
    const { state, effects } = reduce(this.#state, event);
    if (state.token !== this.#state.token) clearTimeout(this.#timer);
    this.#state = state;
    for (const effect of effects) this.#carryOut(effect);
  }

  #carryOut(effect: CardEffect<Mark>): void {
    switch (effect.type) {
      case 'prepare':
        this.#view?.prepare(effect.mark.mention.entity);
        break;
      case 'wait': {
        const { token, delay } = effect;
        const time = delay === 'rest' ? this.#options.delay() : DELAYS[delay];
        this.#timer = setTimeout(() => this.#send({ type: 'timer', token }), time);
        break;
      }
      case 'open':
        this.#open(effect.mark);
        break;
      case 'close':
        this.#close();
    }
  }

  #open(mark: Mark): void {
    if (this.#state.phase !== 'open') return;
    const { how } = this.#state;
    this.#options.marks.setCurrent(mark);
    const { entity, surface, why } = mark.mention;
    this.#view?.open(
      {
        entity,
        surface,
        why,
        how,
        place: how === 'keyboard' ? this.#place : undefined,
        element: mark.ranges[0]?.startContainer.parentElement ?? undefined,
        boxes: () => rectsOf(mark),
      },
      {
        enter: () => this.#send({ type: 'enter-card' }),
        leave: () => this.#send({ type: 'leave-card' }),
        press: () => this.#send({ type: 'press-card' }),
        dismiss: () => this.#send({ type: 'escape' }),
      },
    );
  }

  #close(): void {
    this.#options.marks.setCurrent(undefined);
    this.#view?.close();
  }

  /** One look-up a frame however often the pointer moves. */
  #onMove(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (this.#options.trigger() !== 'hover' || this.#view?.owns(event)) return;
    this.#lastPointer = { x: event.clientX, y: event.clientY };
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      if (this.#lastPointer && !this.#options.signal.aborted) this.#pointAt(this.#lastPointer);
    });
  }

  #pointAt(point: Point): void {
    const mark = markAt(this.#options.marks, this.#options.roots(), point.x, point.y);
    const card = this.#state.phase === 'open' ? this.#view?.box() : undefined;
    const { event, leftMarkAt } = pointed(this.#state, point, mark, card, this.#leftMarkAt);
    this.#leftMarkAt = leftMarkAt;
    this.#send(event);
  }

  #onClick(event: MouseEvent): void {
    if (!event.isTrusted || this.#view?.owns(event)) return;
    const { trigger, marks, roots } = this.#options;
    const mark =
      trigger() === 'keys' ? undefined : markAt(marks, roots(), event.clientX, event.clientY);
    if (!mark || isOperated(mark)) {
      if (this.#state.phase === 'open') this.#send({ type: 'press-outside' });
      return;
    }
    const touch = event instanceof PointerEvent && event.pointerType === 'touch';
    this.#leftMarkAt = { x: event.clientX, y: event.clientY };
    this.#send({ type: 'press', mark, touch });
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || this.#state.phase !== 'open') return;
    // the reader means our card, not whatever the page would close
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#send({ type: 'escape' });
  }

  #end(): void {
    clearTimeout(this.#timer);
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#view?.destroy();
    this.#view = undefined;
    this.#state = idle();
  }
}

const OPERATED = 'a[href],button,summary,label,[role="button"],[role="link"],[onclick]';

/** A mark in a link or control: there a click means the link, and only hovering opens the card. */
function isOperated({ ranges }: Mark): boolean {
  const element = ranges[0]?.startContainer.parentElement;
  return element != null && closestDrawn(element, OPERATED) !== undefined;
}
