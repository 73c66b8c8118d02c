/** The steps that many tests share: open an article, look for the reader, point at a mark. */
import type { Tab } from '../../scripts/browsers/driver.ts';
import type { Driver } from '../../scripts/browsers/extension.ts';
import { until } from '../../scripts/browsers/until.ts';
import type { Site } from '../../scripts/serve.ts';
import { openCard } from './card.ts';
import { marksOf, pointOf } from './marks.ts';

/** The marks of article.html. */
export const ARTICLE = ['NSO Group', 'Pegasus', 'QuaDream', 'RCS Lab'];

export async function openArticle(driver: Driver, site: Site, host?: string): Promise<void> {
  await driver.page.goto(site.url('article.html', host));
  await marked(driver);
}

/** Waits until the article in the page is marked. */
export async function marked(driver: Driver): Promise<void> {
  await until('the marks of the article', async () => {
    const marks = await marksOf(driver.page);
    return marks.join() === ARTICLE.join();
  });
}

/** Waits until the page has no mark, no card and no reader. */
export async function unmarked(driver: Driver): Promise<void> {
  await until('every trace to go', async () => (await tracesOf(driver)).join() === '');
}

/** Everything of ours that is in the page, in words. */
export async function tracesOf(driver: Driver): Promise<string[]> {
  const inPage = await driver.page.run(() => [
    ...[...CSS.highlights.keys()].map((name) => `highlight ${name}`),
    ...[...document.querySelectorAll('[popover]')].map(({ localName }) => `host ${localName}`),
    ...document.adoptedStyleSheets.map(() => 'adopted style sheet'),
  ]);
  const readers = await driver.inFrames(
    () => 'amicus' in globalThis && Reflect.get(globalThis, 'amicus') !== undefined,
  );
  const listeners = await driver.listeners();
  return [
    ...inPage,
    ...readers.flatMap((reader, frame) => (reader ? [`reader in frame ${frame}`] : [])),
    ...listeners.map((listener) => `listener ${listener}`),
  ];
}

/** Rests the pointer on a mark of the page until its card is there, and returns the card's text. */
export async function hover(driver: Driver, text: string): Promise<string> {
  const { x, y } = await until(`a mark “${text}”`, () => pointOf(driver.page, text));
  // a pointer that comes from somewhere, as a hand's does
  await driver.page.moveMouse(Math.max(0, x - 60), y + 4);
  await driver.page.moveMouse(x, y, 4);
  return openCard(driver);
}

/** The middle of an element of the page. */
export async function middleOf(
  driver: Driver,
  selector: string,
): Promise<{ x: number; y: number }> {
  return driver.page.run((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    if (!box) throw new Error(`no ${wanted}`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, selector);
}

/** A page whose reader never ends has no idle time. */
export async function rest(page: Tab): Promise<void> {
  const rested = await page.run(
    () =>
      new Promise<boolean>((resolve) => {
        requestIdleCallback(() => requestIdleCallback(() => resolve(true)));
        setTimeout(() => resolve(false), 5000);
      }),
  );
  if (!rested) throw new Error('the page does not come to rest: something reads without end');
}
