/** What the page can find out about us, and what leaves the browser: next to nothing, and nothing. */
import { expect } from '@playwright/test';
import { closedCard } from './card.ts';
import { PLAIN_HOST, test } from './fixtures.ts';
import { markupOf } from './marks.ts';
import { hover, openArticle } from './reading.ts';

/** What browsers ask for themselves, with or without an extension and whatever flags say. */
const BROWSERS_OWN =
  /^(https?:\/\/)?((update|content-autofill)\.googleapis\.com|accounts\.google\.com|[a-z.]+\.services\.mozilla\.com)[:/]/;

test('a page’s markup is the same before a card, and after it', async ({ driver, site }) => {
  await driver.page.goto(site.url('article.html', PLAIN_HOST));
  const plain = await markupOf(driver.page);
  await openArticle(driver, site);
  expect(await markupOf(driver.page)).toBe(plain);
  await hover(driver, 'NSO Group');
  await driver.page.press('Escape');
  await closedCard(driver);
  expect(await markupOf(driver.page)).toBe(plain);
});

test('an open card is one empty element beside the body, and nothing of it can be read', async ({
  driver,
  site,
}) => {
  await openArticle(driver, site);
  await hover(driver, 'NSO Group');
  const seen = await driver.page.run(() => {
    const added = [...document.documentElement.children].filter(
      (child) => child !== document.head && child !== document.body,
    );
    return added.map((host) => ({
      name: host.localName,
      inner: host.innerHTML,
      attributes: host.getAttributeNames().sort(),
      root: host.shadowRoot !== null,
    }));
  });
  expect(seen).toEqual([
    { name: 'div', inner: '', attributes: expect.arrayContaining(['popover']), root: false },
  ]);
  expect(seen[0]?.attributes.filter((name) => !['popover', 'style'].includes(name))).toEqual([]);
});

test('the page sees neither our address nor our globals', async ({ driver, site }) => {
  await openArticle(driver, site);
  await hover(driver, 'NSO Group');
  const seen = await driver.page.run(() => ({
    globals: Object.getOwnPropertyNames(globalThis).filter((name) => /amicus|wxt/i.test(name)),
    resources: performance.getEntriesByType('resource').map(({ name }) => name),
    sheets: [...document.styleSheets].map(({ href }) => href),
    markup: document.documentElement.outerHTML,
    highlights: [...CSS.highlights.keys()],
  }));
  expect(seen.globals).toEqual([]);
  expect(JSON.stringify(seen)).not.toMatch(/(chrome|moz)-extension:/);
  expect(seen.highlights.every((name) => /^a\d$/.test(name))).toBe(true);
});

test('the page gets no message from us', async ({ driver, site }) => {
  await driver.page.goto(site.url('listening.html'));
  await hover(driver, 'NSO Group');
  expect(await driver.page.run(() => Reflect.get(globalThis, 'heard'))).toEqual([]);
});

test('nothing leaves the browser', async ({ driver, site, outbound }) => {
  const before = site.requests.length;
  await openArticle(driver, site);
  await hover(driver, 'NSO Group');
  for (const path of ['popup.html', 'options.html', 'casebook.html']) {
    const tab = await driver.open(path);
    const loaded = await tab.run(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((name) => !name.startsWith(driver.origin))).toEqual([]);
    await tab.close();
  }
  expect(site.requests.slice(before)).toEqual(['/article.html']);
  expect(outbound.asked.filter((address) => !BROWSERS_OWN.test(address))).toEqual([]);
  // and the watcher is not blind
  await driver.page.run(() =>
    fetch('http://watched.invalid/')
      .catch(() => {})
      .then(() => 0),
  );
  expect(outbound.asked).toContain('http://watched.invalid/');
});
