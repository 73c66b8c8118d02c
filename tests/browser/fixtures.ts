/** What every browser test gets: one browser a worker, with the built extension, and the zoo. */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import { DEFAULTS, type Settings } from '../../core/settings/settings.ts';
import { patterns } from '../../core/sites/decision.ts';
import { BUILDS } from '../../scripts/browsers/builds.ts';
import type { Driver } from '../../scripts/browsers/extension.ts';
import type { Engine } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { until } from '../../scripts/browsers/until.ts';
import { type Site, serve } from '../../scripts/serve.ts';
import { frameworkPages } from './frameworks.ts';
import { type Outbound, watchOutbound } from './outbound.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
export const PAGES = here('../pages');
/** A host of the same server that most tests switch off, to see pages as they are without us. */
export const PLAIN_HOST = 'plain.localhost';

export interface Options {
  engine: Engine;
}

interface WorkerThings extends Options {
  site: Site;
  outbound: Outbound;
  shared: Driver;
}

export const test = base.extend<{ driver: Driver }, WorkerThings>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of its fixtures from it
    async ({}, use) => {
      const site = await serve(PAGES, frameworkPages(PAGES));
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  outbound: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of its fixtures from it
    async ({}, use) => {
      const outbound = await watchOutbound();
      await use(outbound);
      await outbound.close();
    },
    { scope: 'worker' },
  ],
  shared: [
    async ({ engine, outbound }, use) => {
      const extension = copyOf(BUILDS[engine].folder);
      const driver = await launch(engine, { extension, proxy: outbound.proxy });
      await use(driver);
      await driver.close();
      rmSync(extension, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  /** The worker's browser as a fresh install would leave it. */
  driver: async ({ shared, site }, use) => {
    await shared.page.goto(site.url('empty.html', PLAIN_HOST));
    await shared.page.setViewport(1280, 800);
    await shared.page.moveMouse(1, 1);
    await store(shared, { off: [PLAIN_HOST] });
    await use(shared);
  },
});

/** Browsers read an unpacked extension as they need it: a build in the middle of a run would show. */
function copyOf(build: string): string {
  if (!existsSync(build)) throw new Error(`${build} is not there: npm run build`);
  const folder = mkdtempSync(join(tmpdir(), 'amicus-'));
  cpSync(build, folder, { recursive: true });
  return folder;
}

/** Writes settings as the options page would, and waits until the background has followed. */
export async function store(driver: Driver, changes: Partial<Settings>): Promise<void> {
  await driver.control.run(
    async (set) => {
      // never through the defaults: what follows from those may reach the page that a test goes to next
      const gone = Object.keys(await chrome.storage.sync.get()).filter((key) => !(key in set));
      await chrome.storage.sync.set(set as object);
      await chrome.storage.sync.remove(gone);
      await chrome.storage.local.clear();
    },
    changes as { [key: string]: string[] },
  );
  await registered(driver, { ...DEFAULTS, ...changes });
}

/** Waits until the reader is registered exactly where `settings` allow it. */
export async function registered(driver: Driver, settings: Settings): Promise<void> {
  const { matches, excludeMatches } = patterns(settings);
  const wanted = matches.length === 0 ? '' : [...matches, '-', ...excludeMatches].sort().join(' ');
  await until(`the registration to be “${wanted}”`, async () => {
    const scripts = await driver.control.run(() =>
      chrome.scripting
        .getRegisteredContentScripts()
        .then((all) => all.map((one) => [one.matches ?? [], one.excludeMatches ?? []])),
    );
    const now = scripts.map(([yes = [], no = []]) => [...yes, '-', ...no].sort().join(' ')).join();
    return now === wanted;
  });
}
