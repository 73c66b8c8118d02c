/** Pages with thousands of names: all are known, and those near the view are painted. */
import { expect } from '@playwright/test';
import type { Tab } from '../../scripts/browsers/driver.ts';
import { until } from '../../scripts/browsers/until.ts';
import { test } from './fixtures.ts';

const NAMES = 4000;

/** How many ranges are painted, and whether those in view are among them. */
const painted = (page: Tab) =>
  page.run(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [
      ...(highlight as unknown as Set<AbstractRange>),
    ]);
    const owners = new Set(ranges.map((range) => range.startContainer.parentElement));
    const named = [...document.querySelectorAll('p')].slice(1);
    const inView = named.filter((p) => {
      const { top, bottom } = p.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    return { count: ranges.length, inView: inView.every((p) => owners.has(p)) };
  });

test('only what is near the view is painted, wherever the reader scrolls', async ({
  driver,
  site,
}) => {
  const { page } = driver;
  await page.goto(site.url('empty.html'));
  await page.run((count) => {
    const lines = Array.from({ length: count }, () => {
      const p = document.createElement('p');
      p.textContent = 'A line that names NSO Group and no more.';
      return p;
    });
    document.body.append(...lines);
  }, NAMES);
  const near = async () => {
    const { count, inView } = await painted(page);
    return inView && count > 0 && count < 500;
  };
  await until('marks in view only', near);
  for (const to of [0.5, 1, 0]) {
    await page.run((share) => scrollTo(0, document.body.scrollHeight * share), to);
    await until(`marks in view at ${to}`, near);
  }
  const counts = await driver.inFrames(() => globalThis.amicus?.marks?.count());
  expect(counts).toContain(NAMES);
});
