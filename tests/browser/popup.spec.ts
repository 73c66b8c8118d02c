/** The toolbar popup, in a tab behind the page that it speaks of. */
import { expect } from '@playwright/test';
import { until } from '../../scripts/browsers/until.ts';
import { cardText } from './card.ts';
import { click, seen, shows } from './extension-page.ts';
import { PLAIN_HOST, test } from './fixtures.ts';
import { marked, openArticle, unmarked } from './reading.ts';

test('says that Amicus is on here, and lists the names of the page', async ({ driver, site }) => {
  await openArticle(driver, site);
  const popup = await driver.open('popup.html');
  await shows(popup, '127.0.0.1');
  await shows(popup, 'Amicus is on.');
  await shows(popup, '4 names, 4 mentions.');
  for (const name of ['NSO Group', 'Pegasus', 'QuaDream', 'RCS Lab']) {
    await shows(popup, name, '.mentions');
  }
  await popup.close();
});

test('goes to a name and opens its card', async ({ driver, site }) => {
  await openArticle(driver, site);
  const popup = await driver.open('popup.html');
  await click(popup, '.mention', 'RCS Lab');
  await until('the card', async () => (await cardText(driver))?.includes('RCS Lab'));
  await until('the page to scroll', () => driver.page.run(() => scrollY > 0));
  await popup.close();
});

test('steps through the names, on and back', async ({ driver, site }) => {
  await openArticle(driver, site);
  const popup = await driver.open('popup.html');
  await shows(popup, '4 names');
  const press = (label: string) => click(popup, `button[aria-label="${label}"]`);
  const cardOn = (name: string) =>
    until(`a card on ${name}`, async () => (await cardText(driver))?.includes(name));
  await press('Next name');
  await cardOn('NSO Group');
  await press('Next name');
  await cardOn('Pegasus');
  await press('Previous name');
  await press('Previous name');
  await cardOn('RCS Lab');
  await popup.close();
});

test('tells the keys that are in force', async ({ driver }) => {
  const popup = await driver.open('popup.html');
  await shows(popup, /Next name\s+\S+/, '.keys');
  await popup.close();
});

test('says that a PDF file cannot be read', async ({ driver, site }) => {
  await driver.page.goto(site.url('paper.pdf'));
  const popup = await driver.open('popup.html');
  await shows(popup, /PDF/, '.mentions');
  expect(await seen(popup, '.mentions')).not.toContain('found none');
  await popup.close();
});

test('counts a name that is there twice, also in frames', async ({ driver, site }) => {
  await driver.page.goto(site.url('frames.html'));
  const popup = await driver.open('popup.html');
  await shows(popup, /NSO Group\s+4/, '.mentions');
  await shows(popup, /RCS Lab\s+5/, '.mentions');
  await popup.close();
});

test('switches the site off and on, at once', async ({ driver, site }) => {
  await openArticle(driver, site);
  const popup = await driver.open('popup.html');
  await click(popup, '[role=switch]');
  await shows(popup, 'Amicus is off on this site, and none of it is in the page.');
  await unmarked(driver);
  await click(popup, '[role=switch]');
  await shows(popup, 'Amicus is on.');
  await marked(driver);
  await popup.close();
});

test('says why nothing is marked on a site that is off', async ({ driver, site }) => {
  await driver.page.goto(site.url('article.html', PLAIN_HOST));
  const popup = await driver.open('popup.html');
  await shows(popup, 'Amicus is off on this site');
  await shows(popup, 'Nothing is marked while Amicus is off here.');
  await popup.close();
});

test('says so where there is nobody to be named', async ({ driver, site }) => {
  await driver.page.goto(site.url('empty.html'));
  const popup = await driver.open('popup.html');
  await shows(popup, 'found none of the names');
  await popup.close();
});

test('sums up the litigation, with exact figures', async ({ driver, site }) => {
  await openArticle(driver, site);
  const popup = await driver.open('popup.html');
  await shows(popup, 'Who stands where');
  const text = await seen(popup);
  // the verdict of 6 May 2025, and what the judge left of its punitive part
  expect(text).toContain('444,719');
  expect(text).toContain('167,254,000');
  expect(text).toContain('4,002,471');
  expect(text).toMatch(/As of \d+ \w+ 20\d\d/);
  await popup.close();
});

test('makes sense without a web page in the tab', async ({ driver }) => {
  await driver.page.goto('about:blank');
  const popup = await driver.open('popup.html');
  await shows(popup, /Not a web page/);
  await shows(popup, /WhatsApp v\. NSO/);
  await popup.close();
});
