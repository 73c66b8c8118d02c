/** Finds a browser, starts it with the extension and hands back the one facade over both. */
import { launchChromium } from './chromium.ts';
import type { LaunchOptions } from './driver.ts';
import { type Driver, driverOver } from './extension.ts';
import { type Engine, findBrowser } from './find.ts';
import { launchFirefox } from './firefox.ts';
import { probes } from './machine.ts';

export async function launch(
  engine: Engine,
  options: Omit<LaunchOptions, 'path'> & { path?: string },
): Promise<Driver> {
  const path = options.path ?? (await findBrowser(engine, probes)).path;
  const start = engine === 'chromium' ? launchChromium : launchFirefox;
  return driverOver(await start({ ...options, path }));
}
