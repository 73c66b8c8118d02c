/** The probes of `find.ts` over the real machine. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { promisify } from 'node:util';
import { download, downloaded } from './download.ts';
import { type Engine, type Probes, VARIABLES } from './find.ts';
import { type Builds, type Machine, usualPlaces } from './places.ts';
import { follow } from './spawn.ts';

const run = promisify(execFile);

/** caretPositionFromPoint came with Chromium 128; underlines in ::highlight() with Firefox 146. */
const OLDEST: Readonly<Record<Engine, number>> = { chromium: 128, firefox: 146 };
const PACKAGES: Readonly<Record<Engine, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

export const isRoot = process.getuid?.() === 0;

export const probes: Probes = {
  named: (engine) => process.env[VARIABLES[engine]] || undefined,
  installed: async (engine) => existing(engine, 'plain'),
  downloaded,
  download,
  install,
  branded: async (engine) => existing(engine, 'branded'),
  unfit,
  say: (line) => console.error(line),
};

function existing(engine: Engine, builds: Builds): string[] {
  const machine: Machine = { platform: process.platform, env: process.env, home: homedir() };
  const real = new Map(
    usualPlaces(engine, builds, machine)
      .filter((path) => existsSync(path))
      .map((path) => [realpathSync(path), path]),
  );
  return [...real.values()];
}

async function unfit(engine: Engine, path: string): Promise<string | undefined> {
  if (!existsSync(path) || !statSync(path).isFile()) return 'there is no such file';
  if (isSnap(path)) return 'a snap cannot read a profile or an extension outside its own folders';
  // Windows builds open a window instead of printing a version: take them as they are.
  if (process.platform === 'win32') return undefined;
  try {
    const { stdout } = await run(path, ['--version'], { timeout: 20_000 });
    const major = Number(/(\d+)\.\d/.exec(stdout)?.[1]);
    if (Number.isNaN(major)) return `does not tell its version (“${stdout.trim().slice(0, 60)}”)`;
    return major < OLDEST[engine] ? `is version ${major}, older than ${OLDEST[engine]}` : undefined;
  } catch (error) {
    return `does not start (${firstLine(error)})`;
  }
}

/** Ubuntu's /usr/bin/firefox and chromium-browser are shell scripts that start the snap. */
function isSnap(path: string): boolean {
  const real = realpathSync(path);
  if (real.startsWith('/snap/') || real === '/usr/bin/snap') return true;
  return statSync(real).size < 16_384 && readFileSync(real, 'utf8').includes('/snap/bin/');
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n').slice(0, 2).join(' ').slice(0, 160);
}

/** apt, where we are root on a Debian-like: a container or a CI machine, never somebody's desk. */
async function install(engine: Engine): Promise<boolean> {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
  console.error(`Installing ${PACKAGES[engine]} with apt-get…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await follow('apt-get', ['-qq', 'update'], { env, silence: 180_000 });
  const wanted = ['-qq', 'install', '-y', '--no-install-recommends', PACKAGES[engine]];
  await follow('apt-get', wanted, { env, silence: 300_000 });
  return true;
}
