/**
 * `npm run pictures`: takes the pictures in `docs/pictures/` anew, of every surface in both browsers: light
 * and dark, in forced colours, from right to left (Arabic) and 360 pixels wide, so that they show what the
 * commit is. Expects `npm run build` to have run.
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

/** The surfaces that are pages of ours, with the width that they are looked at. */
const SURFACES = [
  { page: 'popup.html', name: 'popup', width: 400 },
  { page: 'options.html', name: 'options', width: 820 },
  { page: 'casebook.html#whatsapp-v-nso', name: 'casebook', width: 820 },
  { page: 'welcome.html', name: 'welcome', width: 820 },
] as const;
const HEIGHT = 760;
const NARROW = 360;

interface Variant {
  name: string;
  scheme?: 'light' | 'dark';
  forced?: boolean;
  language?: string;
  narrow?: boolean;
}

const VARIANTS: readonly Variant[] = [
  { name: 'light' },
  { name: 'dark', scheme: 'dark' },
  { name: 'forced', forced: true },
  { name: 'rtl', language: 'ar' },
  { name: '360', narrow: true },
];

async function pictures(driver: Driver, address: string, variant: Variant): Promise<void> {
  const { name: as, scheme = 'light', forced = false, language = 'auto', narrow } = variant;
  const file = (name: string) => join(FOLDER, `${driver.engine}-${as}-${name}.png`);
  await driver.control.run(
    (to) => chrome.storage.sync.set({ language: to }).then(() => 0),
    language,
  );
  await driver.forcedColours(forced);
  await driver.colourScheme(scheme);
  await driver.page.setViewport(narrow ? NARROW : 1120, HEIGHT);
  await driver.page.goto(address);
  await settledMarks(driver);
  await hoverFirst(driver);
  await driver.page.screenshot(file('card'));
  for (const { page, name, width } of SURFACES) {
    const tab = await driver.open(page);
    await driver.colourScheme(scheme);
    await tab.setViewport(narrow ? NARROW : width, HEIGHT);
    await tab.screenshot(file(name));
    await tab.close();
  }
}

await mkdir(FOLDER, { recursive: true });
const site = await serve(root('docs/demo'));
for (const engine of ['chromium', 'firefox'] as const) {
  const driver = await launch(engine, { extension: BUILDS[engine].folder });
  try {
    for (const variant of VARIANTS) await pictures(driver, site.url('article.html'), variant);
  } finally {
    await driver.close();
  }
}
await site.close();
