/** From a pointer at rest to a card, and away again. */
import { expect } from '@playwright/test';
import { cardText, closedCard, openCard, pointInCard } from './card.ts';
import { store, test } from './fixtures.ts';
import { pointOf } from './marks.ts';
import { hover, middleOf, openArticle } from './reading.ts';
import { stays } from './stays.ts';

/** The words for a fact's standing, as cards show them. */
const STANDING =
  /alleged|reported|confirmed by a lab|notified|admitted|found by a court|sanctioned|disputed|retracted|on record/i;

test.beforeEach(({ driver, site }) => openArticle(driver, site));

test('a card says who it is, and how firmly each fact stands', async ({ driver }) => {
  const text = await hover(driver, 'NSO Group');
  expect(text).toContain('NSO Group');
  expect(text).toMatch(STANDING);
  expect(text).toMatch(/Data of \d+ \w+ 20\d\d/);
});

test('the card is in the view and does not cover its mark', async ({ driver }) => {
  await hover(driver, 'Pegasus');
  const mark = await pointOf(driver.page, 'Pegasus');
  const card = await driver.page.run(() => {
    const box = document.querySelector(':scope > div[popover]')?.getBoundingClientRect();
    return box && { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
  });
  expect(card?.left).toBeGreaterThanOrEqual(0);
  expect(card?.right).toBeLessThanOrEqual(1280);
  expect(card?.bottom).toBeLessThanOrEqual(800);
  expect(card && (card.top > mark.y || card.bottom < mark.y)).toBe(true);
});

test('Escape closes it, without the pointer moving', async ({ driver }) => {
  await hover(driver, 'NSO Group');
  await driver.page.press('Escape');
  await closedCard(driver);
});

test('moving away closes it', async ({ driver }) => {
  await hover(driver, 'NSO Group');
  const { x, y } = await middleOf(driver, 'h1');
  await driver.page.moveMouse(x, y, 3);
  await closedCard(driver);
});

test('moving into it keeps it, moving out of it closes it', async ({ driver }) => {
  await hover(driver, 'NSO Group');
  const inside = await pointInCard(driver);
  await driver.page.moveMouse(inside.x, inside.y, 12);
  await stays('the card under the pointer', async () => (await cardText(driver)) !== undefined);
  const { x, y } = await middleOf(driver, 'h1');
  await driver.page.moveMouse(x, y, 3);
  await closedCard(driver);
});

test('a click pins it until it is dismissed', async ({ driver }) => {
  const { x, y } = await pointOf(driver.page, 'NSO Group');
  await driver.page.clickMouse(x, y);
  await openCard(driver);
  const away = await middleOf(driver, 'h1');
  await driver.page.moveMouse(away.x, away.y, 3);
  await stays('a pinned card', async () => (await cardText(driver)) !== undefined);
  await driver.page.clickMouse(away.x, away.y);
  await closedCard(driver);
});

test('its close button closes it', async ({ driver }) => {
  const { x, y } = await pointOf(driver.page, 'NSO Group');
  await driver.page.clickMouse(x, y);
  await openCard(driver);
  const button = await pointInCard(driver, '.card-close');
  await driver.page.clickMouse(button.x, button.y);
  await closedCard(driver);
});

test('a pointer that only passes over a mark opens nothing', async ({ driver }) => {
  const { x, y } = await pointOf(driver.page, 'NSO Group');
  const away = await middleOf(driver, '#nobody');
  await driver.page.moveMouse(x, y);
  await driver.page.moveMouse(away.x, away.y);
  await stays('a page without a card', async () => (await cardText(driver)) === undefined);
});

test('from one mark to the next the card follows', async ({ driver }) => {
  expect(await hover(driver, 'NSO Group')).toContain('NSO Group');
  await driver.page.press('Escape');
  await closedCard(driver);
  expect(await hover(driver, 'Pegasus')).toContain('Pegasus');
});

test('a link stays a link: its click goes where it leads', async ({ driver }) => {
  const { x, y } = await pointOf(driver.page, 'QuaDream');
  await driver.page.clickMouse(x, y);
  expect(await driver.page.url()).toMatch(/#linked$/);
  expect(await hover(driver, 'QuaDream')).toContain('QuaDream');
});

test('events that a page makes up open nothing', async ({ driver }) => {
  const { x, y } = await pointOf(driver.page, 'NSO Group');
  await driver.page.run(
    (clientX, clientY) => {
      const target = document.elementFromPoint(clientX, clientY) ?? document.body;
      const options = { clientX, clientY, bubbles: true, composed: true };
      for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup', 'click']) {
        target.dispatchEvent(new PointerEvent(type, options));
      }
    },
    x,
    y,
  );
  await stays('a page without a card', async () => (await cardText(driver)) === undefined);
});

test('with the trigger “click”, resting does nothing and a click does', async ({
  driver,
  site,
}) => {
  await store(driver, { off: ['plain.localhost'], trigger: 'click' });
  await openArticle(driver, site);
  const { x, y } = await pointOf(driver.page, 'NSO Group');
  await driver.page.moveMouse(x, y, 3);
  await stays('a page without a card', async () => (await cardText(driver)) === undefined);
  await driver.page.clickMouse(x, y);
  expect(await openCard(driver)).toContain('NSO Group');
});
