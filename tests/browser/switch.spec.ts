/** Off means absent: at once in open tabs, and after every load. */
import { expect } from '@playwright/test';
import { until } from '../../scripts/browsers/until.ts';
import { openCard, pressInCard } from './card.ts';
import { PLAIN_HOST, store, test } from './fixtures.ts';
import { marksOf, pointOf } from './marks.ts';
import { hover, marked, openArticle, tracesOf, unmarked } from './reading.ts';
import { stays } from './stays.ts';

const HERE = '127.0.0.1';

test('a page with marks shows what the tests below look for', async ({ driver, site }) => {
  await openArticle(driver, site);
  await hover(driver, 'NSO Group');
  const traces = (await tracesOf(driver)).join('\n');
  expect(traces).toContain('highlight a1');
  expect(traces).toContain('host div');
  expect(traces).toContain('reader in frame 0');
  expect(traces).toMatch(/listener .*pointermove/);
});

test('off: gone at once, and not there after a reload', async ({ driver, site }) => {
  await openArticle(driver, site);
  await hover(driver, 'NSO Group');
  await store(driver, { off: [HERE] });
  await unmarked(driver);
  await driver.page.reload();
  await stays('a page without us', async () => (await tracesOf(driver)).length === 0);
});

test('on again: back at once, without a reload', async ({ driver, site }) => {
  await openArticle(driver, site);
  await store(driver, { off: [HERE] });
  await unmarked(driver);
  await store(driver, {});
  await marked(driver);
  expect(await hover(driver, 'NSO Group')).toContain('NSO Group');
});

test('the card’s own button switches its site off', async ({ driver, site }) => {
  await openArticle(driver, site);
  const { x, y } = await pointOf(driver.page, 'NSO Group');
  await driver.page.clickMouse(x, y);
  await openCard(driver);
  await pressInCard(driver, '.card-foot-more');
  await pressInCard(driver, '.card-foot-rest button:last-child');
  await unmarked(driver);
  const stored = await driver.control.run(() => chrome.storage.sync.get('off').then((all) => all));
  expect(stored).toEqual({ off: [PLAIN_HOST, HERE] });
});

test('a site on the list is never injected', async ({ driver, site }) => {
  await driver.page.goto(site.url('article.html', PLAIN_HOST));
  await stays('a page without us', async () => (await tracesOf(driver)).length === 0);
});

test('listed sites only: there and nowhere else', async ({ driver, site }) => {
  await store(driver, { mode: 'listed', on: ['localhost'] });
  await driver.page.goto(site.url('article.html'));
  await stays('a page without us', async () => (await tracesOf(driver)).length === 0);
  await openArticle(driver, site, 'localhost');
});

test('listed sites only, and none listed: nothing is registered', async ({ driver, site }) => {
  await store(driver, { mode: 'listed' });
  await driver.page.goto(site.url('article.html'));
  await stays('a page without us', async () => (await tracesOf(driver)).length === 0);
});

test('frames belong to the site of their tab', async ({ driver, site }) => {
  await store(driver, { off: [HERE] });
  await driver.page.goto(site.url('frames.html'));
  const marks = async () => (await Promise.all((await driver.page.scopes()).map(marksOf))).flat();
  await stays('frames without marks', async () => (await marks()).length === 0);
  await store(driver, {});
  await until('marks in all frames', async () => (await marks()).length >= 8);
  await store(driver, { off: [HERE] });
  await until('no marks in any frame', async () => (await marks()).length === 0);
});

test('a kind that is switched off is not marked, at once', async ({ driver, site }) => {
  await openArticle(driver, site);
  await store(driver, { hidden: ['product'] });
  await until('the product to lose its mark', async () => {
    const marks = await marksOf(driver.page);
    return marks.join() === 'NSO Group,QuaDream,RCS Lab';
  });
  await store(driver, {});
  await marked(driver);
});

test('settings that change while a page loads leave no page unread', async ({ driver, site }) => {
  for (const trigger of ['click', 'hover', 'keys', 'hover', 'click', 'hover']) {
    await Promise.all([
      driver.control.run((value) => chrome.storage.sync.set({ trigger: value }), trigger),
      driver.page.goto(site.url('article.html')),
    ]);
    await marked(driver);
  }
});

test('marks look as the reader chose, at once', async ({ driver, site }) => {
  await openArticle(driver, site);
  const names = () => driver.page.run(() => [...CSS.highlights.keys()].sort().join());
  for (const [look, drawn] of [
    ['underline', 'b1'],
    ['tint', 'c1'],
    ['none', ''],
    ['both', 'a1'],
  ] as const) {
    await store(driver, { look });
    await until(`the look ${look}`, async () => (await names()) === drawn);
  }
});
