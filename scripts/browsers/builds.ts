/** Where the extension is built for each browser, and how. */
import { fileURLToPath } from 'node:url';
import type { Engine } from './find.ts';

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const BUILDS: Readonly<Record<Engine, { args: readonly string[]; folder: string }>> = {
  chromium: { args: [], folder: root('.output/chrome-mv3') },
  firefox: { args: ['-b', 'firefox', '--mv3'], folder: root('.output/firefox-mv3') },
};
