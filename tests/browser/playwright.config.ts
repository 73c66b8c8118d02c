import { defineConfig } from '@playwright/test';
import type { Options } from './fixtures.ts';

/**
 * Playwright is the runner for both browsers; the driver in `scripts/browsers` starts them. One
 * worker a browser: more would only make two cores slower. No retries: a flaky test is a defect.
 */
export default defineConfig<object, Options>({
  testDir: '.',
  outputDir: '../.results',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['dot']],
  projects: [
    { name: 'chromium', use: { engine: 'chromium' } },
    // what Firefox, or its protocol, cannot do is tagged; the reason stands above each such test
    { name: 'firefox', use: { engine: 'firefox' }, grepInvert: /@chromium/ },
  ],
});
