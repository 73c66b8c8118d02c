/** Reading and working the extension's own pages: popup and options. */
import type { Tab } from '../../scripts/browsers/driver.ts';
import { until } from '../../scripts/browsers/until.ts';

/** What a person sees of the page, or of a part of it. */
export function seen(tab: Tab, selector = 'body'): Promise<string> {
  return tab.run((wanted) => {
    const element = document.querySelector<HTMLElement>(wanted);
    // only what is shown counts
    return element?.innerText ?? '';
  }, selector);
}

export async function shows(tab: Tab, text: string | RegExp, selector?: string): Promise<void> {
  await until(`“${text}” to show`, async () => {
    const all = await seen(tab, selector);
    return typeof text === 'string' ? all.includes(text) : text.test(all);
  });
}

/** Clicks the middle of the first element that `selector` finds and whose text has `text` in it. */
export async function click(tab: Tab, selector: string, text = ''): Promise<void> {
  const { x, y } = await until(`“${text}” in ${selector}`, () =>
    tab.run(
      (wanted, words) => {
        const all = [...document.querySelectorAll<HTMLElement>(wanted)];
        const element = all.find(({ textContent }) => textContent.includes(words));
        element?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = element?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      },
      selector,
      text,
    ),
  );
  await tab.clickMouse(x, y);
}

/** By how many CSS pixels the page is wider than its view when it is written in `direction`. */
export function overflow(tab: Tab, direction: string): Promise<number> {
  return tab.run((dir) => {
    document.documentElement.dir = dir;
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  }, direction);
}
