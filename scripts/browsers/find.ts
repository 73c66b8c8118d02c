/**
 * Finds a browser that can carry the extension. The order is from what somebody chose, over what
 * costs nothing, to what changes the machine; the first that is fit wins.
 */

export type Engine = 'chromium' | 'firefox';

/** The variable with which anybody can name the browser to use. */
export const VARIABLES: Readonly<Record<Engine, string>> = {
  chromium: 'AMICUS_CHROMIUM',
  firefox: 'AMICUS_FIREFOX',
};

/** What finding has to ask the machine; tests pass their own. */
export interface Probes {
  /** The path named in the environment. */
  named(engine: Engine): string | undefined;
  /** Paths of installed browsers, best first; only ones that exist. */
  installed(engine: Engine): Promise<string[]>;
  /** Paths of browsers that a tool of ours downloaded earlier. */
  downloaded(engine: Engine): Promise<string[]>;
  /** Downloads one and returns its path; rejects where that fails. */
  download(engine: Engine): Promise<string>;
  /** Installs one with the system's package manager; `false` where that is not ours to do. */
  install(engine: Engine): Promise<boolean>;
  /** Browsers of last resort: branded builds that want more coaxing. */
  branded(engine: Engine): Promise<string[]>;
  /** Why the program at `path` will not do; `undefined` if it will. */
  unfit(engine: Engine, path: string): Promise<string | undefined>;
  /** Tells the user what takes so long. */
  say(line: string): void;
}

export interface Found {
  engine: Engine;
  path: string;
  /** Which step found it, for people. */
  from: 'environment' | 'installed' | 'downloaded' | 'package manager' | 'branded';
}

/** No browser to be had. The message says what was tried and what to do. */
export class NoBrowser extends Error {
  override name = 'NoBrowser';
}

type Step = [from: Found['from'], paths: () => Promise<string[]>];

/** The first fit browser, or a `NoBrowser` that names the remedy. */
export async function findBrowser(engine: Engine, probes: Probes): Promise<Found> {
  const tried: string[] = [];
  const named = probes.named(engine);
  if (named !== undefined) return asNamed(engine, named, probes);
  for (const [from, paths] of stepsFor(engine, probes)) {
    for (const path of await attempt(paths, tried)) {
      const problem = await probes.unfit(engine, path);
      if (problem === undefined) return { engine, path, from };
      tried.push(`${path}: ${problem}`);
    }
  }
  throw new NoBrowser(withRemedy(engine, tried));
}

/** Someone who names a browser wants that one: never another behind their back. */
async function asNamed(engine: Engine, path: string, probes: Probes): Promise<Found> {
  const problem = await probes.unfit(engine, path);
  if (problem === undefined) return { engine, path, from: 'environment' };
  throw new NoBrowser(`${VARIABLES[engine]} names ${path}, which will not do: ${problem}.`);
}

function stepsFor(engine: Engine, probes: Probes): Step[] {
  return [
    ['installed', () => probes.installed(engine)],
    ['downloaded', () => probes.downloaded(engine)],
    [
      'downloaded',
      async () => {
        probes.say(`No ${engine} that fits is installed: downloading one…`);
        return [await probes.download(engine)];
      },
    ],
    [
      'package manager',
      async () => ((await probes.install(engine)) ? probes.installed(engine) : []),
    ],
    ['branded', () => probes.branded(engine)],
  ];
}

/** One step's paths; a step that fails is a line in the report, not the end. */
async function attempt(paths: () => Promise<string[]>, tried: string[]): Promise<string[]> {
  try {
    return await paths();
  } catch (error) {
    tried.push(error instanceof Error ? error.message : String(error));
    return [];
  }
}

function withRemedy(engine: Engine, tried: readonly string[]): string {
  const product = engine === 'chromium' ? 'Chromium 128' : 'Firefox 146';
  const own =
    engine === 'chromium'
      ? 'npx playwright install chromium'
      : 'npx @puppeteer/browsers install firefox --path ~/.cache/puppeteer';
  return [
    `No browser to be had: Amicus needs ${product} or later.`,
    `Install one, run "${own}", or set ${VARIABLES[engine]} to the path of its program.`,
    ...tried.map((line) => `  tried: ${line}`),
  ].join('\n');
}
