/** The framework pages of the zoo say nothing of hydration; this shows that they would. */
import { expect } from '@playwright/test';
import { until } from '../../scripts/browsers/until.ts';
import { PLAIN_HOST, test } from './fixtures.ts';

interface Zoo {
  zooSteps?: (() => unknown)[];
}

for (const name of ['react', 'vue', 'svelte']) {
  test(`${name}: text that somebody wrapped is found out`, async ({ driver, site }) => {
    const { page } = driver;
    await page.goto(site.url(`${name}.html`, PLAIN_HOST));
    const hydrate = () => page.run(async () => void (await (globalThis as Zoo).zooSteps?.[0]?.()));
    await hydrate();
    expect(page.errors()).toEqual([]);
    await page.goto(site.url(`${name}.html`, PLAIN_HOST));
    await page.run(() => {
      // as an extension would that marks words with elements
      const walker = document.createTreeWalker(
        document.querySelector('ul') ?? document,
        NodeFilter.SHOW_TEXT,
      );
      const texts: Node[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts) {
        const mark = document.createElement('mark');
        text.parentNode?.replaceChild(mark, text);
        mark.append(text);
      }
    });
    await hydrate().catch(() => {});
    await until('the framework to complain', () => page.errors().length > 0);
  });
}
