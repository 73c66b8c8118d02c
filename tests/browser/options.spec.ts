/** The options page: every change is stored at once, and nothing that is stored can break it. */
import { expect } from '@playwright/test';
import type { Driver } from '../../scripts/browsers/extension.ts';
import { until } from '../../scripts/browsers/until.ts';
import { click, seen, shows } from './extension-page.ts';
import { PLAIN_HOST, store, test } from './fixtures.ts';
import { openArticle, unmarked } from './reading.ts';

const FIELD = '.add-site input';

/** What is stored, once it is as wanted. */
async function stored(driver: Driver, wanted: object): Promise<void> {
  let now: unknown;
  await until(`storage to hold ${JSON.stringify(wanted)}`, async () => {
    now = await driver.control.run(() => chrome.storage.sync.get());
    return JSON.stringify(now) === JSON.stringify(wanted);
  }).catch(() => expect(now).toEqual(wanted));
}

test('a site is added and taken off, and open pages follow', async ({ driver, site }) => {
  await openArticle(driver, site);
  const options = await driver.open('options.html');
  await click(options, FIELD);
  await options.type(site.url('article.html'));
  await options.press('Enter');
  await shows(options, '127.0.0.1', '.site-list ul');
  await stored(driver, { off: [PLAIN_HOST, '127.0.0.1'] });
  await unmarked(driver);

  await click(options, '.site-list li button', '127.0.0.1');
  await stored(driver, { off: [PLAIN_HOST] });
  await options.close();
});

for (const [typed, said] of [
  ['two words', /has a space in it/],
  ['ftp://example.org', /http and https pages only/],
  ['*', /is not a site/],
  ['', /Type a site/],
  [PLAIN_HOST, /is on the list already/],
] as const) {
  test(`“${typed}” is refused with a reason`, async ({ driver }) => {
    const options = await driver.open('options.html');
    await click(options, FIELD);
    await options.type(typed);
    await options.press('Enter');
    await shows(options, said, '.field-problem');
    await stored(driver, { off: [PLAIN_HOST] });
    await options.close();
  });
}

test('a kind that is unticked is not marked any more', async ({ driver }) => {
  const options = await driver.open('options.html');
  await click(options, 'input[name=target]');
  await stored(driver, { hidden: ['target'], off: [PLAIN_HOST] });
  await click(options, 'input[name=target]');
  await stored(driver, { off: [PLAIN_HOST] });
  await options.close();
});

test('the trigger is chosen and stored', async ({ driver }) => {
  const options = await driver.open('options.html');
  await click(options, 'input[name=trigger][value=keys]');
  await stored(driver, { off: [PLAIN_HOST], trigger: 'keys' });
  await options.close();
});

test('“only on listed sites” keeps the other list for later', async ({ driver }) => {
  const options = await driver.open('options.html');
  await click(options, 'input[name=mode][value=listed]');
  await stored(driver, { mode: 'listed', off: [PLAIN_HOST] });
  await shows(options, 'None yet: Amicus runs nowhere.');
  await shows(options, '(1 site) is kept');
  await options.close();
});

test('reset asks first, and then leaves nothing stored', async ({ driver }) => {
  const options = await driver.open('options.html');
  await click(options, 'button', 'Reset all settings');
  await click(options, 'button', 'Keep my settings');
  await stored(driver, { off: [PLAIN_HOST] });
  await click(options, 'button', 'Reset all settings');
  await click(options, 'button', 'Reset everything');
  await stored(driver, {});
  await options.close();
});

test('settings that are damaged are mended, and the page says which', async ({ driver, site }) => {
  await driver.control.run(() =>
    chrome.storage.sync.set({
      off: ['fine.example', 7, 'not a site'],
      trigger: 'telepathy',
      hidden: 'all',
    }),
  );
  const options = await driver.open('options.html');
  await shows(options, 'Some stored settings could not be read');
  const text = await seen(options, '.repairs');
  expect(text).toContain('2 entries could not be read and were left out');
  expect(text).toContain('What opens a card');
  expect(text).toContain('The kinds of name that are not marked');
  await shows(options, 'fine.example', '.site-list ul');
  await options.close();
  // and pages are read all the same
  await openArticle(driver, site);
});

test('a change that is made elsewhere shows', async ({ driver }) => {
  const options = await driver.open('options.html');
  await store(driver, { off: ['elsewhere.example'] });
  await shows(options, 'elsewhere.example', '.site-list ul');
  await options.close();
});
