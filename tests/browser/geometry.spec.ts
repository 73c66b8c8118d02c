/**
 * Pointing at names to the pixel, however the page bends them. The browser itself is the judge: each
 * name of geometry.html fills an element, and where that element is hit, its mark must be.
 */
import { expect } from '@playwright/test';
import type { Tab } from '../../scripts/browsers/driver.ts';
import { until } from '../../scripts/browsers/until.ts';
import { test } from './fixtures.ts';
import { marksOf } from './marks.ts';

/** A point of the view near the edge of a name, and whether it is on it. */
interface Probe {
  of: string;
  x: number;
  y: number;
  on: boolean;
}

/** Along rays from the middle of each name: one point on it and one off it, each by three pixels. */
function probesIn(page: Tab, rays: number): Promise<Probe[]> {
  return page.run((count) => {
    const hits = (element: Element, x: number, y: number) =>
      document.elementFromPoint(x, y)?.closest('b,rt') === element;
    // a mark may be taken a pixel wider than it is
    const clear = (element: Element, x: number, y: number) =>
      [-2, 0, 2].every((dx) => [-2, 0, 2].every((dy) => !hits(element, x + dx, y + dy)));
    const probes: Probe[] = [];
    for (const element of document.querySelectorAll('b')) {
      const of = element.closest('[id]')?.id ?? '';
      const box = element.getClientRects()[0] ?? new DOMRect();
      const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
      for (let angle = 15; angle < 375; angle += 360 / count) {
        const [dx, dy] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
        const at = (t: number) => [Math.round(cx + dx * t), Math.round(cy + dy * t)] as const;
        let edge = 0;
        while (edge < 300 && hits(element, ...at(edge))) edge++;
        const [x, y] = at(Math.max(0, edge - 3));
        if (hits(element, x, y)) probes.push({ of, x, y, on: true });
        const [ox, oy] = at(edge + 4);
        if (clear(element, ox, oy)) probes.push({ of, x: ox, y: oy, on: false });
      }
    }
    return probes as never;
  }, rays);
}

/** Clicks each point and sees whether a mark was meant. */
async function misjudged(page: Tab, probes: readonly Probe[]): Promise<string[]> {
  const wrong: string[] = [];
  const current = () => page.run(() => (CSS.highlights.get('a4')?.size ?? 0) > 0);
  for (const probe of probes) {
    await page.clickMouse(probe.x, probe.y);
    const found = await current();
    const { of, x, y, on } = probe;
    if (found !== on) wrong.push(`${of}: ${on ? 'missed' : 'met beside it'} at ${x}, ${y}`);
    if (found) await page.press('Escape');
  }
  return wrong;
}

const NAMES = 22;

for (const [scale, rays] of [
  [1, 5],
  [1.5, 2],
  [2, 3],
] as const) {
  test(`names are met where they are drawn, at ${scale} pixels to one`, async ({
    driver,
    site,
  }) => {
    const { page } = driver;
    await page.setViewport(1280, 1100, scale);
    await page.goto(site.url('geometry.html'));
    await page.run(() => document.querySelector('#scrolled')?.scrollTo(0, 170));
    expect(await page.run(() => devicePixelRatio)).toBe(scale);
    await until('all marks', async () => (await marksOf(page)).length === NAMES);
    const probes = await probesIn(page, rays);
    expect(probes.filter(({ on }) => on).length).toBe(NAMES * rays);
    expect(probes.filter(({ on }) => !on).length).toBeGreaterThan(10);
    expect(await misjudged(page, probes)).toEqual([]);
    expect(page.errors()).toEqual([]);
  });
}
