/**
 * `npm test`: everything that CI runs, ring by ring. Goes on after a ring has failed, so that one run
 * shows all that is wrong. The last line sums up all rings.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './test/run.ts';

/** How many tests of a ring passed and failed. */
interface Outcome {
  passed: number;
  failed: number;
}

interface Ring {
  name: string;
  command: string[];
  /** Reads the counts of a ring that holds many tests; others count as one. */
  outcome?: () => Outcome;
}

const RESULTS = 'tests/.results';
const UNIT = join(RESULTS, 'unit.json');
const BROWSER = join(RESULTS, 'browser.json');

const RINGS: Ring[] = [
  { name: 'lint and format', command: ['biome', 'check', '.'] },
  { name: 'types (prepare)', command: ['wxt', 'prepare'] },
  { name: 'types', command: ['tsc', '-p', '.'] },
  {
    name: 'import rules',
    command: [
      'depcruise',
      '--config',
      '.dependency-cruiser.cjs',
      'entrypoints',
      'components',
      'core',
      'page',
      'data',
      'scripts',
      'tests',
    ],
  },
  { name: 'dead code', command: ['knip'] },
  { name: 'data', command: ['node', 'scripts/data-check.ts'] },
  {
    name: 'unit tests',
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${UNIT}`,
    ],
    outcome: () => {
      const { numPassedTests, numFailedTests } = read(UNIT);
      return { passed: Number(numPassedTests), failed: Number(numFailedTests) };
    },
  },
  { name: 'build for Chromium', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  { name: 'sizes of the page scripts', command: ['size-limit'] },
  { name: 'speed', command: ['node', 'scripts/bench.ts', '--ci'] },
  {
    name: 'browser tests',
    command: [
      'playwright',
      'test',
      '-c',
      'tests/browser/playwright.config.ts',
      '--reporter=dot,json',
    ],
    outcome: () => {
      const { expected, unexpected, flaky } = read(BROWSER).stats as Record<string, number>;
      return { passed: expected ?? 0, failed: (unexpected ?? 0) + (flaky ?? 0) };
    },
  },
];

function read(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

/** A ring that exits badly has at least one failure, even where its counts say otherwise. */
function outcomeOf(ring: Ring, ok: boolean): Outcome {
  const single = { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  if (!ring.outcome) return single;
  try {
    const { passed, failed } = ring.outcome();
    return { passed, failed: ok ? failed : Math.max(1, failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const total: Outcome = { passed: 0, failed: 0 };
for (const ring of RINGS) {
  const started = performance.now();
  const ok = await run(ring.command, { PLAYWRIGHT_JSON_OUTPUT_NAME: join(process.cwd(), BROWSER) });
  const { passed, failed } = outcomeOf(ring, ok);
  total.passed += passed;
  total.failed += failed;
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `${failed === 0 ? '✓' : '✗'} ${ring.name}: ${passed} passed, ${failed} failed (${seconds} s)\n`,
  );
}
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
