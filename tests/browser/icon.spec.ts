/** The toolbar button: what it says of the page in front. */
import { expect } from '@playwright/test';
import type { Driver } from '../../scripts/browsers/extension.ts';
import { until } from '../../scripts/browsers/until.ts';
import { PLAIN_HOST, store, test } from './fixtures.ts';

/** The button's tooltip for the page under test. */
const title = async (driver: Driver): Promise<string> =>
  driver.control.run(
    async (host) => {
      const tabs = await chrome.tabs.query({ url: ['http://*/*', 'https://*/*'] });
      const tab = tabs.find(({ url }) => url?.includes(host));
      return chrome.action.getTitle(tab?.id === undefined ? {} : { tabId: tab.id });
    },
    new URL(await driver.page.url()).host,
  );

test('says where Amicus is off, and follows at once', async ({ driver, site }) => {
  await driver.page.goto(site.url('article.html'));
  await until('the button to be on', async () => (await title(driver)) === 'Amicus');
  await store(driver, { off: [new URL(site.url('article.html')).hostname] });
  await until('the button to be off', async () =>
    (await title(driver)).includes('off on this site'),
  );
  await store(driver, { off: [] });
  await until('the button to be on again', async () => (await title(driver)) === 'Amicus');
  await driver.page.goto(site.url('article.html', PLAIN_HOST));
  expect(await title(driver)).toMatch(/^Amicus/);
});
