/** Cards on pages that get in the way, or that are not the page any more that was read. */
import { expect } from '@playwright/test';
import { until } from '../../scripts/browsers/until.ts';
import { closedCard, openCard, pointInCard } from './card.ts';
import { test } from './fixtures.ts';
import { hover } from './reading.ts';

interface Zoo {
  zooSteps?: (() => unknown)[];
}

/** Page, how many of its steps to take, and a name to rest on then. */
const CASES: readonly [file: string, steps: number, name: string][] = [
  ['base.html', 0, 'NSO Group'],
  ['clobbered.html', 0, 'QuaDream'],
  ['frozen.html', 1, 'QuaDream'],
  ['late-elements.html', 3, 'RCS Lab'],
  ['lit.html', 1, 'QuaDream'],
  ['react.html', 2, 'QuaDream'],
  ['registry.html', 2, 'QuaDream'],
  ['written.html', 1, 'QuaDream'],
  ['written.html', 3, 'NSO Group'],
];

for (const [file, steps, name] of CASES) {
  test(`${file} after ${steps} steps: a card, and Escape`, async ({ driver, site, outbound }) => {
    const { page } = driver;
    await page.goto(site.url(file));
    const asked = outbound.asked.length;
    for (let step = 0; step < steps; step++) {
      // the reader has been there before each step
      await until('the reader', () => page.run(() => CSS.highlights.size > 0));
      await page.run(async (index) => void (await (globalThis as Zoo).zooSteps?.[index]?.()), step);
    }
    expect(await hover(driver, name)).toContain(name);
    await page.press('Escape');
    await closedCard(driver);
    expect(outbound.asked.slice(asked).filter((each) => each.includes('elsewhere'))).toEqual([]);
  });
}

test('clobbered.html: the toolbar button counts', async ({ driver, site }) => {
  await driver.page.goto(site.url('clobbered.html'));
  await until('the count', async () => {
    const text = await driver.control.run(
      (tabId) => chrome.action.getBadgeText({ tabId }),
      driver.tabId,
    );
    return text === '5';
  });
});

test('hostile.html keeps its events to itself: the way by key is open', async ({
  driver,
  site,
}) => {
  await driver.page.goto(site.url('hostile.html'));
  await until('a mark', () => driver.page.run(() => CSS.highlights.size > 0));
  await driver.command('next-mention');
  expect(await openCard(driver)).toContain('NSO Group');
  const button = await pointInCard(driver, '.card-close');
  await driver.page.clickMouse(button.x, button.y);
  await closedCard(driver);
});
