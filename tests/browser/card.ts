/** The open card, read from the extension's own world: its shadow root is closed to the page. */
import type { Driver } from '../../scripts/browsers/extension.ts';
import { until } from '../../scripts/browsers/until.ts';

/** The card's text, in whichever frame it is open; undefined while none is. */
export async function cardText(driver: Driver): Promise<string | undefined> {
  const texts = await driver.inFrames(() => {
    // in a page with a modal dialog it stands in the dialog
    const host = document.querySelector<HTMLElement>('div[popover]:popover-open');
    if (!host) return undefined;
    const root =
      (host as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot ??
      chrome.dom.openOrClosedShadowRoot(host);
    // only what is shown counts
    const texts = [...(root?.children ?? [])].map((child) => (child as HTMLElement).innerText);
    return texts.join('\n').trim() || undefined;
  });
  return texts.find((text) => text !== undefined);
}

export function openCard(driver: Driver): Promise<string> {
  return until('a card', () => cardText(driver));
}

export async function closedCard(driver: Driver): Promise<void> {
  await until('the card to close', async () => (await cardText(driver)) === undefined);
}

/** The middle of something in the card, in the view; of the card itself without a selector. */
export async function pointInCard(
  driver: Driver,
  selector = '',
): Promise<{ x: number; y: number }> {
  const point = await driver.inReader((wanted) => {
    const host = document.querySelector<HTMLElement>('div[popover]:popover-open');
    const root =
      (host as { openOrClosedShadowRoot?: ShadowRoot } | null)?.openOrClosedShadowRoot ??
      (host && chrome.dom.openOrClosedShadowRoot(host));
    const element = wanted === '' ? host : root?.querySelector(wanted);
    if (wanted !== '') element?.scrollIntoView({ block: 'nearest' });
    const box = element?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, selector);
  if (!point) throw new Error(`nothing in the card is “${selector}”`);
  return point;
}

/** Clicks the middle of something in the card. */
export async function pressInCard(driver: Driver, selector: string): Promise<void> {
  const { x, y } = await pointInCard(driver, selector);
  await driver.page.clickMouse(x, y);
}

/** The card as it is drawn, to be looked at elsewhere. */
export interface DrawnCard {
  markup: string;
  css: string;
  frame: string;
  box: { left: number; top: number; right: number; bottom: number };
  background: string;
  /** The text of what has the focus in the card, or its label; undefined where nothing has. */
  focused: string | undefined;
}

export async function drawnCard(driver: Driver): Promise<DrawnCard> {
  const drawn = await driver.inReader(() => {
    const host = document.querySelector<HTMLElement>(':scope > div[popover]');
    const root =
      (host as { openOrClosedShadowRoot?: ShadowRoot } | null)?.openOrClosedShadowRoot ??
      (host && chrome.dom.openOrClosedShadowRoot(host));
    const frame = root?.firstElementChild;
    const card = frame?.firstElementChild;
    if (!host || !root || !frame || !card) return undefined;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    const rules = [...(root.adoptedStyleSheets[0]?.cssRules ?? [])].map(({ cssText }) => cssText);
    const at = root.activeElement;
    return {
      markup: frame.outerHTML,
      css: rules.join('\n'),
      frame: frame.className,
      box: { left, top, right, bottom },
      background: getComputedStyle(card).backgroundColor,
      focused: at ? (at.getAttribute('aria-label') ?? at.textContent ?? '') : undefined,
    };
  });
  if (!drawn) throw new Error('no card is drawn');
  return drawn;
}
