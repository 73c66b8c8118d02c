/**
 * Painted marks: highlights over static ranges. The registry of highlights is shared with the page,
 * which may read or clear it; ours is put back when we next paint. Where there are thousands of marks
 * only those near the view are painted: every range costs each painting of its text.
 */
import type { Look } from '../core/settings/settings.ts';
import type { Kind } from '../data/terms.ts';
import { NearView } from './in-view.ts';
import type { Mark } from './marks.ts';

/** With so many marks or fewer, all are painted. */
const ALL_PAINTED = 1000;

/**
 * Neutral names: what a mark means stays between style sheet and reader. A letter for each look, a
 * number for each line: solid for vendors and products, dotted for targets, dashed for cases, parties
 * and watchdogs.
 */
const LETTERS: Readonly<Record<Exclude<Look, 'none'>, string>> = {
  both: 'a',
  underline: 'b',
  tint: 'c',
};
const NUMBERS = { solid: 1, dotted: 2, dashed: 3 } as const;
type Style = keyof typeof NUMBERS;
const STYLES = Object.keys(NUMBERS) as Style[];
/** The mark that a jump flashes, or whose card is open, whatever the others look like. */
const CURRENT = 'a4';

const styleOf = (kind: Kind): Style =>
  kind === 'vendor' || kind === 'product' ? 'solid' : kind === 'target' ? 'dotted' : 'dashed';

export class Painting {
  readonly #highlights: Record<Style, Highlight> = {
    solid: new Highlight(),
    dotted: new Highlight(),
    dashed: new Highlight(),
  };
  readonly #current = new Highlight();
  readonly #byElement = new Map<Element, Set<Mark>>();
  /** As they were when the marks were added: a text that was taken out has no parent any more. */
  readonly #elements = new WeakMap<Mark, Element>();
  #count = 0;
  /** How all marks but the current one are drawn. */
  #look: Look = 'none';
  #near: NearView | undefined;

  constructor() {
    this.#current.priority = 1;
  }

  add(mark: Mark): void {
    this.#count++;
    const element = mark.ranges[0]?.startContainer.parentElement;
    if (element) {
      this.#elements.set(mark, element);
      const beside = this.#byElement.get(element);
      if (beside) beside.add(mark);
      else this.#byElement.set(element, new Set([mark]));
    }
    if (!this.#near && this.#count > ALL_PAINTED) this.#paintNearOnly();
    else if (element) this.#near?.watch(element);
    if (!this.#near || !element || this.#near.isNear(element)) this.#paint(mark);
  }

  remove(mark: Mark): void {
    this.#count--;
    this.#unpaint(mark);
    for (const range of mark.ranges) this.#current.delete(range);
    const element = this.#elements.get(mark);
    const beside = element && this.#byElement.get(element);
    if (!element || !beside) return;
    beside.delete(mark);
    if (beside.size > 0) return;
    this.#byElement.delete(element);
    this.#near?.forget(element);
  }

  /** Shows `mark` as the current one; undefined for none. */
  setCurrent(mark: Mark | undefined): void {
    this.#current.clear();
    for (const range of mark?.ranges ?? []) this.#current.add(range);
    this.register();
  }

  /** Draws all marks anew; with `none` nothing but the current one, so that a page sees none of the others. */
  setLook(look: Look): void {
    if (look === this.#look) return;
    for (const style of STYLES) delist(this.#nameOf(style), this.#highlights[style]);
    this.#look = look;
  }

  #nameOf(style: Style): string | undefined {
    return this.#look === 'none' ? undefined : `${LETTERS[this.#look]}${NUMBERS[style]}`;
  }

  /** Whether anything is drawn, or would be if the page had not taken it away. */
  get isVisible(): boolean {
    const styles = this.#look === 'none' ? [] : STYLES.map((style) => this.#highlights[style]);
    return [...styles, this.#current].some(({ size }) => size > 0);
  }

  /** Puts our highlights into the registry where they are missing; empty ones do not stay there. */
  register(): void {
    for (const style of STYLES) enlist(this.#nameOf(style), this.#highlights[style]);
    enlist(CURRENT, this.#current);
  }

  /** Takes our highlights out of the registry, and stops watching the view. */
  clear(): void {
    this.#current.clear();
    for (const style of STYLES) delist(this.#nameOf(style), this.#highlights[style]);
    delist(CURRENT, this.#current);
    this.#near?.stop();
    this.#near = undefined;
  }

  #paintNearOnly(): void {
    this.#near = new NearView((element, near) => {
      for (const mark of this.#byElement.get(element) ?? []) {
        if (near) this.#paint(mark);
        else this.#unpaint(mark);
      }
      this.register();
    });
    for (const element of this.#byElement.keys()) this.#near.watch(element);
  }

  #paint(mark: Mark): void {
    const highlight = this.#highlights[styleOf(mark.mention.kind)];
    for (const range of mark.ranges) highlight.add(range);
  }

  #unpaint(mark: Mark): void {
    const highlight = this.#highlights[styleOf(mark.mention.kind)];
    for (const range of mark.ranges) highlight.delete(range);
  }
}

function enlist(name: string | undefined, highlight: Highlight): void {
  if (name === undefined) return;
  if (highlight.size === 0) delist(name, highlight);
  else if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
}

/** Leaves alone what the page, or a newer copy of ourselves, has put under the same name. */
function delist(name: string | undefined, highlight: Highlight): void {
  if (name !== undefined && CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
}
