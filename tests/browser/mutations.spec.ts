/** What the page changes, followed in real browsers: no text is missed, and no burst holds the page up. */
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { inPageScript } from '../../scripts/browsers/in-page.ts';
import type * as InPage from '../in-page/mutations.ts';
import { PLAIN_HOST, test } from './fixtures.ts';

declare global {
  /** In the pages of these tests only. */
  var trial: typeof InPage;
}

const ENTRY = fileURLToPath(new URL('../in-page/mutations.ts', import.meta.url));

test('no text that came or changed is missed, and many come at once at no cost', async ({
  driver,
  site,
}) => {
  const { page } = driver;
  await page.goto(site.url('empty.html', PLAIN_HOST));
  const source = await inPageScript(ENTRY, 'trial');
  await page.run(
    Object.assign(() => 0, {
      toString: () => `() => { ${source}; globalThis.trial = trial; return 0; }`,
    }),
  );
  const lost = await page.run(async () => {
    const seeds: number[] = [];
    for (let seed = 1; seed <= 400; seed++) if ((await trial.lost(seed)) > 0) seeds.push(seed);
    return seeds;
  });
  expect(lost).toEqual([]);
  expect(await page.run(() => trial.parted())).toBe(0);
  expect(await page.run(() => trial.wait())).toBeLessThan(20);
});
