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
