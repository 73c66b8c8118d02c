/** Ways of looking at a page: zoomed, on paper, with a finger, in two windows. */
import { expect } from '@playwright/test';
import type { Tab } from '../../scripts/browsers/driver.ts';
import type { Driver } from '../../scripts/browsers/extension.ts';
import { until } from '../../scripts/browsers/until.ts';
import { cardText, closedCard, openCard, pointInCard } from './card.ts';
import { PLAIN_HOST, test } from './fixtures.ts';
import { pointOf } from './marks.ts';
import { ARTICLE, hover, middleOf, openArticle, rest } from './reading.ts';
import { stays } from './stays.ts';

const setZoom = (driver: Driver, factor: number) =>
  driver.control.run(
    (tabId, zoom) => chrome.tabs.setZoom(tabId, zoom).then(() => 0),
    driver.tabId,
    factor,
  );

/** Whether the view is as wide as it is then, but for a scrollbar. */
const isZoomed = (page: Tab, factor: number) =>
  page.run((wanted) => Math.abs(document.documentElement.clientWidth - wanted) < 40, 1280 / factor);

/** Where a name is once it has stopped moving: a zoom takes some frames to come. */
async function standing(page: Tab, name: string): Promise<{ x: number; y: number }> {
  let last = '';
  return until(`“${name}” to stand still`, async () => {
    const point = await pointOf(page, name);
    const before = last;
    last = JSON.stringify(point);
    return before === last && point;
  });
}

for (const factor of [0.5, 1.5, 3]) {
  test(`at ${factor * 100} % a name is met, and its card is in the view`, async ({
    driver,
    site,
  }) => {
    const { page } = driver;
    // browsers remember the zoom of each host
    await openArticle(driver, site, `zoomed-${factor * 100}.localhost`);
    await until('the zoom of a new host', () => isZoomed(page, 1));
    await setZoom(driver, factor);
    await until('the zoom', () => isZoomed(page, factor));
    const { x, y } = await standing(page, 'Pegasus');
    await page.moveMouse(Math.max(0, x - 30), y);
    await page.moveMouse(x, y, 4);
    expect(await openCard(driver)).toContain('Pegasus');
    const { card, view } = await page.run(() => {
      const box = document.querySelector('div[popover]')?.getBoundingClientRect();
      return {
        card: box && [box.left, box.top, box.right, box.bottom],
        view: [innerWidth, innerHeight],
      };
    });
    const [left = -1, top = -1, right = 1e9, bottom = 1e9] = card ?? [];
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    // a view may be a fraction wider than it says
    expect(right).toBeLessThanOrEqual((view[0] ?? 0) + 1);
    expect(bottom).toBeLessThanOrEqual((view[1] ?? 0) + 1);
    await page.press('Escape');
    await closedCard(driver);
    // Firefox starts from here next time, in a view that may be smaller
    await page.moveMouse(1, 1);
  });
}

test('on paper there are no marks: print, and the screen again', async ({ driver, site }) => {
  const { page } = driver;
  const styles = () =>
    page.run(() =>
      ['a1', 'a2', 'a3', 'a4'].map((name) => {
        const { backgroundColor, textDecorationLine } = getComputedStyle(
          document.body,
          `::highlight(${name})`,
        );
        return `${backgroundColor} ${textDecorationLine}`;
      }),
    );
  await page.goto(site.url('article.html', PLAIN_HOST));
  const unmarked = await styles();
  await openArticle(driver, site);
  const onScreen = await styles();
  expect(onScreen).not.toContain(unmarked[0]);
  await page.print(true);
  await until('the page to be laid out for paper', () =>
    page.run(() => matchMedia('print').matches),
  );
  const onPaper = await styles();
  await page.print(false);
  expect(onPaper).toEqual(unmarked);
  await until('the screen', () => page.run(() => matchMedia('screen').matches));
  expect(await styles()).toEqual(onScreen);
});

test('a shadow tree has none on paper either', async ({ driver, site }) => {
  const { page } = driver;
  await page.goto(site.url('slots.html'));
  const style = () =>
    page.run(() => {
      const p = document.querySelector('#declared')?.shadowRoot?.querySelector('p');
      return p ? getComputedStyle(p, '::highlight(a1)').textDecorationLine : undefined;
    });
  await until('the mark’s style', async () => (await style()) === 'underline');
  await page.print(true);
  await until('no style', async () => (await style()) !== 'underline');
  await page.print(false);
  await until('the mark’s style again', async () => (await style()) === 'underline');
});

test('a tap on a name opens its card, a tap outside closes it', async ({ driver, site }) => {
  const { page } = driver;
  await openArticle(driver, site);
  const { x, y } = await pointOf(page, 'NSO Group');
  await page.tap(x, y);
  expect(await openCard(driver)).toContain('NSO Group');
  await stays('a card that was asked for', async () => (await cardText(driver)) !== undefined);
  const inside = await pointInCard(driver);
  await page.tap(inside.x, inside.y);
  await stays('a card that was tapped', async () => (await cardText(driver)) !== undefined);
  const away = await middleOf(driver, 'h1');
  await page.tap(away.x, away.y);
  await closedCard(driver);
});

test('a tap on a link goes where it leads', async ({ driver, site }) => {
  const { page } = driver;
  await openArticle(driver, site);
  const { x, y } = await pointOf(page, 'QuaDream');
  await page.tap(x, y);
  await until('the link’s goal', async () => (await page.url()).endsWith('#linked'));
  expect(await cardText(driver)).toBeUndefined();
});

test('two windows know nothing of each other', async ({ driver, site }) => {
  await openArticle(driver, site);
  const other = await driver.openWindow(site.url('article.html'));
  try {
    const cards = (tab: Tab) => tab.run(() => document.querySelectorAll('div[popover]').length);
    const count = (tab: Tab) =>
      tab.run(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
    await until('marks in the other window', async () => (await count(other)) === ARTICLE.length);
    const { x, y } = await pointOf(other, 'Pegasus');
    await other.moveMouse(x - 30, y);
    await other.moveMouse(x, y, 4);
    await until('a card in the other window', async () => (await cards(other)) === 1);
    expect(await cards(driver.page)).toBe(0);
    await other.press('Escape');
    await until('the card to go', async () => (await cards(other)) === 0);
    expect(await count(driver.page)).toBe(ARTICLE.length);
    expect([...other.errors(), ...driver.page.errors()]).toEqual([]);
  } finally {
    await other.close();
  }
  expect(await hover(driver, 'NSO Group')).toContain('NSO Group');
});

test('a tab that nobody looks at is read once somebody does', async ({ driver, site, engine }) => {
  const tab = await driver.openBehind(site.url('article.html'));
  const painted = () => tab.run(() => CSS.highlights.size);
  await until('the page behind', () => tab.run(() => document.readyState === 'complete'));
  // Playwright tells every page of Chromium that it is looked at: there this shows that marks come
  const hidden = await tab.run(() => document.hidden);
  expect(hidden).toBe(engine === 'firefox');
  await tab.run(() => {
    const line = document.body.appendChild(document.createElement('p'));
    line.textContent = 'Came while nobody looked: RCS Lab sells spyware.';
  });
  if (hidden) {
    await rest(tab);
    expect(await painted()).toBe(0);
  }
  await driver.control.run(async (url) => {
    // a pattern takes no port
    const behind = (await chrome.tabs.query({})).find((one) => one.url === url);
    if (behind?.id !== undefined) await chrome.tabs.update(behind.id, { active: true });
    return 0;
  }, site.url('article.html'));
  await until('its marks', async () => (await painted()) > 0);
  await driver.control.run(
    (id) => chrome.tabs.update(id, { active: true }).then(() => 0),
    driver.tabId,
  );
  await tab.close();
});
