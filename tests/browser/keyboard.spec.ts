/** The way without a pointer: from name to name by the extension's commands. */
import { expect } from '@playwright/test';
import type { Driver } from '../../scripts/browsers/extension.ts';
import { until } from '../../scripts/browsers/until.ts';
import { cardText, closedCard, drawnCard, pointInCard } from './card.ts';
import { store, test } from './fixtures.ts';
import { marked, openArticle, unmarked } from './reading.ts';

test.beforeEach(({ driver, site }) => openArticle(driver, site));

const cardOn = (driver: Driver, name: string) =>
  until(`a card on ${name}`, async () => (await cardText(driver))?.includes(name));

test('next and previous go through the names in reading order, and round', async ({ driver }) => {
  for (const name of ['NSO Group', 'Pegasus', 'QuaDream', 'RCS Lab', 'NSO Group']) {
    await driver.command('next-mention');
    await cardOn(driver, name);
  }
  await driver.command('previous-mention');
  await cardOn(driver, 'RCS Lab');
});

test('a name far below is brought into the view, with its card', async ({ driver }) => {
  await driver.command('previous-mention');
  await cardOn(driver, 'RCS Lab');
  await until('the page to scroll', () => driver.page.run(() => scrollY > 0));
  await until('the card in the view', async () => {
    const { y } = await pointInCard(driver);
    return y > 0 && y < 800;
  });
});

test('Escape closes the card and the focus is where it was', async ({ driver }) => {
  await driver.page.run(() => document.querySelector<HTMLElement>('#link')?.focus());
  await driver.command('next-mention');
  await cardOn(driver, 'NSO Group');
  await driver.page.press('Escape');
  await closedCard(driver);
  expect(await driver.page.run(() => document.activeElement?.id)).toBe('link');
});

test('the commands work when the pointer is switched off', async ({ driver, site }) => {
  await store(driver, { off: ['plain.localhost'], trigger: 'keys' });
  await openArticle(driver, site);
  await driver.command('next-mention');
  await cardOn(driver, 'NSO Group');
});

const focused = async (driver: Driver) => (await drawnCard(driver)).focused;

test('the focus begins at the name, goes through the card in order, and Tab leads back out', async ({
  driver,
}) => {
  await driver.page.run(() => document.querySelector<HTMLElement>('#link')?.focus());
  await driver.command('next-mention');
  await cardOn(driver, 'NSO Group');
  expect(await focused(driver)).toBe('NSO Group');
  const { markup } = await drawnCard(driver);
  const order: (string | undefined)[] = [];
  for (;;) {
    await driver.page.press('Tab');
    if ((await cardText(driver)) === undefined) break;
    order.push(await focused(driver));
    expect(order.length).toBeLessThan(200);
  }
  expect(order[0]).toBe('Close');
  expect(order.slice(-3)).toEqual(['Copy with sources', 'Open in casebook', 'More']);
  // every link and button was met once, but for those behind “More”
  expect(order).toHaveLength((markup.match(/<(a|button) /g) ?? []).length - 3);
  expect(await driver.page.run(() => document.activeElement?.id)).toBe('link');
});

test('Shift and Tab lead out at the top', async ({ driver }) => {
  await driver.page.run(() => document.querySelector<HTMLElement>('#link')?.focus());
  await driver.command('next-mention');
  await cardOn(driver, 'NSO Group');
  await driver.page.press('Shift+Tab');
  await closedCard(driver);
  expect(await driver.page.run(() => document.activeElement?.id)).toBe('link');
});

test('from card to card the focus goes along, and comes back to where it was at first', async ({
  driver,
}) => {
  await driver.page.run(() => document.querySelector<HTMLElement>('#link')?.focus());
  for (const name of ['NSO Group', 'Pegasus']) {
    await driver.command('next-mention');
    await until(`the focus on ${name}`, async () => (await focused(driver)) === name);
  }
  await driver.page.press('Escape');
  await closedCard(driver);
  expect(await driver.page.run(() => document.activeElement?.id)).toBe('link');
});

test('another record is opened and left by key alone, and Escape ends it', async ({
  driver,
  engine,
}) => {
  // Firefox that is driven from outside presses no button by key, in any page
  if (engine !== 'chromium') return;
  await driver.command('next-mention');
  await cardOn(driver, 'NSO Group');
  await until('the way to Pegasus', async () => {
    await driver.page.press('Tab');
    return (await focused(driver)) === 'Pegasus';
  });
  await driver.page.press('Enter');
  await until('its card', async () =>
    (await drawnCard(driver)).markup.includes('Back to NSO Group'),
  );
  expect(await focused(driver)).toBe('Pegasus');
  await driver.page.press('Tab');
  expect(await focused(driver)).toBe('Back to NSO Group');
  await driver.page.press('Enter');
  await until('the first card', async () =>
    (await drawnCard(driver)).markup.includes('Forward to'),
  );
  await driver.page.press('Escape');
  await closedCard(driver);
});

test('a key opens the card of the first name in view, and again of the one gone to', async ({
  driver,
}) => {
  await driver.command('open-card');
  await cardOn(driver, 'NSO Group');
  await driver.command('next-mention');
  await cardOn(driver, 'Pegasus');
  await driver.page.press('Escape');
  await closedCard(driver);
  await driver.command('open-card');
  await cardOn(driver, 'Pegasus');
});

test('a key switches the site off and on', async ({ driver }) => {
  await driver.command('toggle-site');
  await unmarked(driver);
  await driver.command('toggle-site');
  await marked(driver);
});
