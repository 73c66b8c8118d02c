/** Where browsers usually live. Pure: the caller says which platform it is on. */
import { posix, win32 } from 'node:path';
import type { Engine } from './find.ts';

export interface Machine {
  platform: string;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
}

/** Builds that load an unpacked extension without ado, and those of last resort. */
export type Builds = 'plain' | 'branded';

/** Names looked up on PATH (Linux and the BSDs). */
const NAMES: Readonly<Record<Engine, Readonly<Record<Builds, readonly string[]>>>> = {
  chromium: {
    plain: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
    branded: ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'],
  },
  firefox: {
    plain: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'],
    branded: [],
  },
};

const MAC_APPS: Readonly<Record<Engine, Readonly<Record<Builds, readonly string[]>>>> = {
  chromium: { plain: ['Chromium'], branded: ['Google Chrome', 'Microsoft Edge'] },
  firefox: {
    plain: ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'],
    branded: [],
  },
};

const WINDOWS_PROGRAMS: Readonly<Record<Engine, Readonly<Record<Builds, readonly string[]>>>> = {
  chromium: {
    plain: ['Chromium\\Application\\chrome.exe'],
    branded: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    plain: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
    branded: [],
  },
};

/** Paths worth a look, best first. They need not exist. */
export function usualPlaces(engine: Engine, builds: Builds, machine: Machine): string[] {
  if (machine.platform === 'darwin') {
    return MAC_APPS[engine][builds].flatMap((app) => {
      const program = `${app}.app/Contents/MacOS/${app.startsWith('Firefox') ? 'firefox' : app}`;
      return [`/Applications/${program}`, posix.join(machine.home, 'Applications', program)];
    });
  }
  if (machine.platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'];
    return WINDOWS_PROGRAMS[engine][builds].flatMap((program) =>
      roots.flatMap((root) => {
        const folder = machine.env[root];
        return folder === undefined ? [] : [win32.join(folder, program)];
      }),
    );
  }
  const folders = [
    ...(machine.env.PATH ?? '').split(':'),
    '/usr/bin',
    '/usr/local/bin',
    '/opt/bin',
  ];
  const unique = [...new Set(folders.filter((folder) => folder !== ''))];
  return NAMES[engine][builds].flatMap((name) => unique.map((folder) => posix.join(folder, name)));
}
