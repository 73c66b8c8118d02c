/** Cards over what pages put on top of themselves: dialogs, popovers, a filled screen. */
import { expect } from '@playwright/test';
import type { Driver } from '../../scripts/browsers/extension.ts';
import { until } from '../../scripts/browsers/until.ts';
import { closedCard, openCard, pointInCard } from './card.ts';
import { test } from './fixtures.ts';
import { pointOf } from './marks.ts';
import { hover } from './reading.ts';

test.beforeEach(async ({ driver, site }) => {
  await driver.page.goto(site.url('dialogs.html'));
});

test.afterEach(({ driver }) => {
  expect(driver.page.errors()).toEqual([]);
});

/** What a pointer meets in the middle of the card, and then the card's own close button closes it. */
async function isOnTop(driver: Driver): Promise<void> {
  const { x, y } = await pointInCard(driver);
  const under = () =>
    driver.page.run(
      (left, top) => {
        const element = document.elementFromPoint(left, top);
        return element?.matches('div[popover]:not([id])') ? 'the card' : (element?.outerHTML ?? '');
      },
      x,
      y,
    );
  expect(await under()).toBe('the card');
  const button = await pointInCard(driver, '.card-close');
  await driver.page.moveMouse(button.x, button.y, 4);
  await openCard(driver);
  await driver.page.clickMouse(button.x, button.y);
  await closedCard(driver);
}

test('over a banner with the highest z-index', async ({ driver }) => {
  await hover(driver, 'NSO Group');
  await isOnTop(driver);
});

test('in a modal dialog, and in a second one over it', async ({ driver }) => {
  await driver.page.run(() => document.querySelector<HTMLDialogElement>('#modal')?.showModal());
  expect(await hover(driver, 'QuaDream')).toContain('QuaDream');
  await isOnTop(driver);
  await driver.page.run(() => document.querySelector<HTMLDialogElement>('#second')?.showModal());
  expect(await hover(driver, 'RCS Lab')).toContain('RCS Lab');
  await isOnTop(driver);
});

test('in a modal dialog of a shadow tree, around what is slotted into it', async ({ driver }) => {
  const { page } = driver;
  await page.run(() => {
    const host = document.body.appendChild(document.createElement('section'));
    host.innerHTML = '<p>In a component’s dialog: FinFisher was insolvent.</p>';
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<dialog style="inline-size: 24rem"><slot></slot></dialog>';
    root.querySelector('dialog')?.showModal();
  });
  const { x, y } = await until('a mark', () => pointOf(page, 'FinFisher'));
  await page.moveMouse(x - 40, y + 2);
  await page.moveMouse(x, y, 4);
  const meetsCard = () =>
    page.run(() => {
      const root = document.querySelector('section:last-of-type')?.shadowRoot;
      const card = root?.querySelector('div[popover]:popover-open');
      const box = card?.getBoundingClientRect();
      if (!box || box.height === 0) return false;
      return root?.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === card;
    });
  await until('a card that a pointer meets', meetsCard);
  await page.press('Escape');
  await until('the card to close', async () => !(await meetsCard()));
});

test('Escape closes the card first, and then the dialog', async ({ driver }) => {
  const isOpen = () => driver.page.run(() => document.querySelector('#modal')?.matches(':modal'));
  await driver.page.run(() => document.querySelector<HTMLDialogElement>('#modal')?.showModal());
  await hover(driver, 'QuaDream');
  await driver.page.press('Escape');
  await closedCard(driver);
  expect(await isOpen()).toBe(true);
  await driver.page.press('Escape');
  await until('the dialog to close', async () => !(await isOpen()));
});

test('in a dialog that closes itself, the card goes with it', async ({ driver }) => {
  await driver.page.run(() => document.querySelector<HTMLDialogElement>('#modal')?.showModal());
  await hover(driver, 'QuaDream');
  await driver.page.run(() => document.querySelector<HTMLDialogElement>('#modal')?.remove());
  await closedCard(driver);
  // and the next one opens where it should
  expect(await hover(driver, 'NSO Group')).toContain('NSO Group');
});

test('over a popover', async ({ driver }) => {
  await driver.page.run(() => document.querySelector<HTMLElement>('#popup')?.showPopover());
  expect(await hover(driver, 'FinFisher')).toContain('FinFisher');
  await isOnTop(driver);
  // the page's own popover is as it was
  expect(
    await driver.page.run(() => document.querySelector('#popup')?.matches(':popover-open')),
  ).toBe(true);
});

// Firefox without a window on a screen denies the request
test('over what fills the screen', { tag: '@chromium' }, async ({ driver }) => {
  const { page } = driver;
  await page.run(() => {
    addEventListener('click', () => document.querySelector('#full')?.requestFullscreen(), {
      once: true,
    });
  });
  await page.clickMouse(600, 300);
  await until('the screen to be filled', () => page.run(() => document.fullscreenElement !== null));
  expect(await hover(driver, 'RCS Lab')).toContain('RCS Lab');
  await isOnTop(driver);
  await page.run(() => document.exitFullscreen());
  await until('the page to be back', () => page.run(() => document.fullscreenElement === null));
});
