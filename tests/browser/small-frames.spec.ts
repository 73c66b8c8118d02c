/** Cards in frames: of this origin and of others, and in frames hardly larger than a card's head. */
import { expect } from '@playwright/test';
import type { Driver } from '../../scripts/browsers/extension.ts';
import { until } from '../../scripts/browsers/until.ts';
import { closedCard, openCard } from './card.ts';
import { test } from './fixtures.ts';
import { pointOf } from './marks.ts';

const FRAMES = ['same origin', 'other origin', 'sandboxed', 'srcdoc', 'written'] as const;

/** The card's box and how it stands in its frame. */
async function cardInFrame(driver: Driver) {
  const all = await driver.inFrames(() => {
    const host = document.querySelector<HTMLElement>('div[popover]:popover-open');
    if (!host) return undefined;
    const root =
      (host as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot ??
      chrome.dom.openOrClosedShadowRoot(host);
    const { left, top, right, bottom } = host.getBoundingClientRect();
    const links = [...(root?.querySelectorAll<HTMLElement>('a[href],button') ?? [])];
    // everything that can be used can be brought into the view
    const reached = links.map((link) => {
      link.scrollIntoView({ block: 'nearest' });
      const box = link.getBoundingClientRect();
      const there = root?.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return there != null && (link.contains(there) || there.contains(link));
    });
    const close = root?.querySelector('.card-close')?.getBoundingClientRect() ?? new DOMRect();
    const [x, y] = [close.x + close.width / 2, close.y + close.height / 2];
    return { close: { x, y }, left, top, right, bottom, innerWidth, innerHeight, reached };
  });
  const card = all.find((each) => each !== undefined);
  if (!card) throw new Error('no card in any frame');
  return card;
}

for (const title of FRAMES) {
  test(`a card in a small frame (${title}) is all in it, and all of it can be used`, async ({
    driver,
    site,
  }) => {
    const { page } = driver;
    await page.goto(site.url('small-frames.html'));
    const frame = await page.run((wanted) => {
      const element = document.querySelector(`iframe[title="${wanted}"]`);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element?.getBoundingClientRect();
      return box && { x: box.x, y: box.y };
    }, title);
    if (!frame) throw new Error(`no frame ${title}`);
    const inner = await until(`a mark in ${title}`, async () => {
      for (const scope of await page.scopes()) {
        if ((await scope.run(() => document.title)) !== title) continue;
        return pointOf(scope, 'RCS Lab');
      }
      return undefined;
    });
    const [x, y] = [frame.x + inner.x, frame.y + inner.y];
    await page.moveMouse(x - 20, y + 2);
    await page.moveMouse(x, y, 4);
    expect(await openCard(driver)).toContain('RCS Lab');
    const card = await cardInFrame(driver);
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.top).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(card.innerWidth);
    expect(card.bottom).toBeLessThanOrEqual(card.innerHeight);
    expect(card.reached.length).toBeGreaterThan(2);
    expect(card.reached).not.toContain(false);
    await page.clickMouse(frame.x + card.close.x, frame.y + card.close.y);
    await closedCard(driver);
    expect(page.errors()).toEqual([]);
  });
}
