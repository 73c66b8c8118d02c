/** The way without a pointer: from name to name by the extension's commands. */
import { expect } from '@playwright/test';
import type { Driver } from '../../scripts/browsers/extension.ts';
import { until } from '../../scripts/browsers/until.ts';
import { cardText, closedCard, pointInCard } from './card.ts';
import { store, test } from './fixtures.ts';
import { openArticle } from './reading.ts';

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
