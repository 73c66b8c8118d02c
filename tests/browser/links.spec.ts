/** Names in what is clicked: hovering shows the card, and a click does what it would do without us. */
import { expect } from '@playwright/test';
import { until } from '../../scripts/browsers/until.ts';
import { cardText, closedCard } from './card.ts';
import { test } from './fixtures.ts';
import { pointOf } from './marks.ts';
import { hover } from './reading.ts';
import { stays } from './stays.ts';

test.beforeEach(async ({ driver, site }) => {
  await driver.page.goto(site.url('links.html'));
});

test.afterEach(({ driver }) => {
  expect(driver.page.errors()).toEqual([]);
});

test('a link: the card on resting, and from there the click goes on to its goal', async ({
  driver,
}) => {
  expect(await hover(driver, 'QuaDream')).toContain('QuaDream');
  const { x, y } = await pointOf(driver.page, 'QuaDream');
  await driver.page.clickMouse(x, y);
  await until('the other page', async () => (await driver.page.url()).endsWith('empty.html?plain'));
  expect(await cardText(driver)).toBeUndefined();
});

for (const [name, where, goal] of [
  ['RCS Lab', 'over elements in a link', '#nested'],
  ['FinFisher', 'slotted into a link', '#slotted'],
  ['Candiru', 'in a shadow tree in a link', '#inside'],
] as const) {
  test(`${where}: a click follows the link and pins nothing`, async ({ driver }) => {
    const { x, y } = await until(`a mark ${name}`, () =>
      pointOf(driver.page, name === 'RCS Lab' ? 'RCS' : name),
    );
    await driver.page.clickMouse(x, y);
    await until(`the address to be ${goal}`, async () => (await driver.page.url()).endsWith(goal));
    await driver.page.moveMouse(1, 1);
    await closedCard(driver);
    await stays('a page without a card', async () => (await cardText(driver)) === undefined);
  });
}

test('a summary unfolds, a label ticks its box', async ({ driver }) => {
  for (const [name, isDone] of [
    ['NSO Group', () => document.querySelector<HTMLDetailsElement>('#folded')?.open],
    ['Cellebrite', () => document.querySelector<HTMLInputElement>('#box')?.checked],
  ] as const) {
    const nth = name === 'NSO Group' ? 1 : 0;
    const { x, y } = await until(`a mark ${name}`, () => pointOf(driver.page, name, nth));
    await driver.page.clickMouse(x, y);
    await until(`what a click on ${name} does`, () => driver.page.run(isDone));
    await driver.page.moveMouse(1, 1);
    await stays('a page without a card', async () => (await cardText(driver)) === undefined);
  }
});
