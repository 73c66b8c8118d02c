/**
 * Browsers that our own tools download, into the caches which those tools share with other
 * projects: Playwright's for Chromium, Puppeteer's for Firefox (Playwright's Firefox cannot load
 * extensions).
 */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import * as store from '@puppeteer/browsers';
import type { Engine } from './find.ts';
import { follow } from './spawn.ts';

const FIREFOX_CACHE = process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer');
/** A download that says nothing for so long has failed, whatever it thinks. */
const SILENCE_MS = 60_000;

export async function downloaded(engine: Engine): Promise<string[]> {
  if (engine === 'chromium') {
    const path = chromium.executablePath();
    return existsSync(path) ? [path] : [];
  }
  if (!existsSync(FIREFOX_CACHE)) return [];
  const browsers = await store.getInstalledBrowsers({ cacheDir: FIREFOX_CACHE });
  return browsers
    .filter(({ browser }) => browser === store.Browser.FIREFOX)
    .map(({ executablePath }) => executablePath)
    .reverse();
}

export function download(engine: Engine): Promise<string> {
  return engine === 'chromium' ? downloadChromium() : downloadFirefox();
}

async function downloadChromium(): Promise<string> {
  const cli = fileURLToPath(import.meta.resolve('@playwright/test/cli'));
  await follow(process.execPath, [cli, 'install', 'chromium', '--no-shell'], {
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
    silence: SILENCE_MS,
  });
  return chromium.executablePath();
}

async function downloadFirefox(): Promise<string> {
  const platform = store.detectBrowserPlatform();
  if (platform === undefined) throw new Error('Mozilla has no Firefox for this platform');
  const { promise: silent, hear, done } = watch();
  const fetched = (async () => {
    const buildId = await store.resolveBuildId(store.Browser.FIREFOX, platform, 'stable');
    const browser = await store.install({
      browser: store.Browser.FIREFOX,
      buildId,
      cacheDir: FIREFOX_CACHE,
      downloadProgressCallback: hear,
    });
    return browser.executablePath;
  })();
  try {
    return await Promise.race([fetched, silent]);
  } finally {
    done();
  }
}

/** A promise that rejects once nothing has been heard for too long. */
function watch(): { promise: Promise<never>; hear: () => void; done: () => void } {
  const { promise, reject } = Promise.withResolvers<never>();
  const giveUp = () => reject(new Error(`downloading Firefox: silent for ${SILENCE_MS / 1000} s`));
  let timer = setTimeout(giveUp, SILENCE_MS);
  const hear = () => {
    clearTimeout(timer);
    timer = setTimeout(giveUp, SILENCE_MS);
  };
  return { promise, hear, done: () => clearTimeout(timer) };
}
