/**
 * `npm start [-- --url URL] [-- --browser firefox]`: builds Amicus, finds a browser and opens the
 * demo article, or any page, with the extension in it. Without a display it shows the same in
 * pictures under `demo-output/` and prints what was marked.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BUILDS } from './browsers/builds.ts';
import { type Engine, findBrowser } from './browsers/find.ts';
import { launch } from './browsers/launch.ts';
import { probes } from './browsers/machine.ts';
import { serve } from './serve.ts';
import { tour } from './start/tour.ts';
import { run } from './test/run.ts';

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

function options(): { engine: Engine; url: string | undefined } {
  const { values } = parseArgs({
    options: { browser: { type: 'string', default: 'chromium' }, url: { type: 'string' } },
  });
  const { browser, url } = values;
  if (browser !== 'chromium' && browser !== 'firefox') {
    throw new Error(`--browser is chromium or firefox, not “${browser}”`);
  }
  if (url !== undefined && !/^https?:\/\//.test(url)) {
    throw new Error(`--url needs a whole http(s) address, not “${url}”`);
  }
  return { engine: browser, url };
}

/** A window can be shown: always on macOS and Windows, elsewhere if a display server is named. */
const hasDisplay = (): boolean =>
  process.env.CI === undefined &&
  (process.platform === 'darwin' ||
    process.platform === 'win32' ||
    Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY));

async function main(): Promise<void> {
  const { engine, url } = options();
  // first of all, so that a machine without a browser is told so before anything is built
  const { path } = await findBrowser(engine, probes);
  const { args, folder } = BUILDS[engine];
  if (!(await run(['wxt', 'build', ...args], {}))) throw new Error('The build failed; see above.');
  const site = await serve(root('docs/demo'));
  const headed = hasDisplay();
  const driver = await launch(engine, { path, extension: folder, headed });
  try {
    await driver.page.goto(url ?? site.url('article.html'));
    if (headed) {
      console.log('Rest the pointer on an underlined name. Close the window to end.');
      await driver.closed();
    } else await tour(driver, root('demo-output'));
  } finally {
    await driver.close().catch(() => {});
    await site.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
