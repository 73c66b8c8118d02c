/** Pages that come back from the browser's memory, as they were left. In a browser of their own. */
import { expect } from '@playwright/test';
import { BUILDS } from '../../scripts/browsers/builds.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { until } from '../../scripts/browsers/until.ts';
import { closedCard } from './card.ts';
import { test } from './fixtures.ts';
import { marksOf } from './marks.ts';
import { hover } from './reading.ts';

test('back to a page that was kept: marks, and a card', async ({ engine, site, outbound }) => {
  const extension = BUILDS[engine].folder;
  const driver = await launch(engine, { extension, proxy: outbound.proxy, keepPages: true });
  try {
    const { page } = driver;
    const marked = (names: string) =>
      until(`marks of ${names}`, async () => (await marksOf(page)).join() === names);
    await page.goto(site.url('kept.html'));
    await marked('NSO Group,Pegasus');
    await hover(driver, 'NSO Group');
    await page.goto(site.url('look-alikes.html'));
    await page.back();
    await until('the page as it was', () =>
      page.run(() => Reflect.get(globalThis, 'kept') === true),
    );
    await marked('NSO Group,Pegasus');
    await page.moveMouse(1, 1);
    await closedCard(driver);
    expect(await hover(driver, 'Pegasus')).toContain('Pegasus');
    await page.run(() => {
      document.querySelector('#later')?.append(' But QuaDream is.');
    });
    await marked('NSO Group,Pegasus,QuaDream');
    expect(page.errors()).toEqual([]);
  } finally {
    await driver.close();
  }
});
