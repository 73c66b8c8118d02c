/**
 * `npm run pictures`: takes the pictures in `docs/pictures/` anew, of every surface in both browsers,
 * light and dark, so that they show what the commit is. Expects `npm run build` to have run.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUILDS } from './browsers/builds.ts';
import type { Driver } from './browsers/extension.ts';
import { launch } from './browsers/launch.ts';
import { serve } from './serve.ts';
import { hoverFirst, settledMarks } from './start/tour.ts';

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const FOLDER = root('docs/pictures');

/** The surfaces that are pages of ours, with the size that they are looked at. */
const SURFACES = [
  { page: 'popup.html', name: 'popup', width: 400, height: 760 },
  { page: 'options.html', name: 'options', width: 820, height: 760 },
  { page: 'welcome.html', name: 'welcome', width: 820, height: 1100 },
  { page: 'casebook.html#whatsapp-v-nso', name: 'casebook', width: 820, height: 760 },
] as const;

async function pictures(driver: Driver, address: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    const file = (name: string) => join(FOLDER, `${driver.engine}-${scheme}-${name}.png`);
    await driver.colourScheme(scheme);
    await driver.page.setViewport(1120, 760);
    await driver.page.goto(address);
    await settledMarks(driver);
    await hoverFirst(driver);
    await driver.page.screenshot(file('card'));
    for (const { page, name, width, height } of SURFACES) {
      const tab = await driver.open(page);
      await driver.colourScheme(scheme);
      await tab.setViewport(width, height);
      await tab.screenshot(file(name));
      await tab.close();
    }
  }
}

await mkdir(FOLDER, { recursive: true });
const site = await serve(root('docs/demo'));
for (const engine of ['chromium', 'firefox'] as const) {
  const driver = await launch(engine, { extension: BUILDS[engine].folder });
  await pictures(driver, site.url('article.html')).finally(() => driver.close());
}
await site.close();
