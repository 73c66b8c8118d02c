/** `npm run icons`: the toolbar icons of every state and size, drawn from components/icon/*.svg. */
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './browsers/find.ts';
import { probes } from './browsers/machine.ts';

const SIZES = [16, 32, 48, 128];
const FOLDER = 'components/icon/public/icon';

const { path } = await findBrowser('chromium', probes);
const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
const page = await browser.newPage();
mkdirSync(FOLDER, { recursive: true });
for (const [state, file] of [
  ['', 'amicus'],
  ['off-', 'off'],
  ['cannot-', 'cannot'],
] as const) {
  const svg = readFileSync(`components/icon/${file}.svg`, 'utf8');
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    await page.screenshot({ path: `${FOLDER}/${state}${size}.png`, omitBackground: true });
  }
}
await browser.close();
