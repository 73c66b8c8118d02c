/** Takes the bench's figures in one running browser. */
import type { Sieves } from '../../data/compiled.ts';
import type * as InPage from '../../tests/bench/in-page.ts';
import type { Json } from '../browsers/driver.ts';
import type { Driver } from '../browsers/extension.ts';
import { until } from '../browsers/until.ts';
import type { BenchSite } from './server.ts';
import { syntheticSieve } from './synthetic.ts';

declare global {
  /** In the bench's pages only. */
  var bench: typeof InPage;
}

/** Milliseconds, medians of the rounds, for one page. */
export interface PageFigures {
  page: string;
  floor: number;
  /** Start-up and reading together. */
  ours: number;
  /** The longest single task of ours. */
  longest: number;
  /** Until the last mark stands in the registry; undefined where the second script never came. */
  marked: number | undefined;
  /** From the second script's start until the first mark stands, which is one in view. */
  first: number | undefined;
  marks: number;
  /** How far the floor's rounds lie apart: third quartile over first. */
  noise: number;
}

export interface Figures {
  pages: PageFigures[];
  /** Evaluating reader.js on an empty page. */
  startUp: number;
  /** What reading the source of each script takes: Firefox does it once a process, not once a page. */
  compiling: Record<keyof Inputs['scripts'], number>;
  /** By page: milliseconds, ours first. A quick run has none of these. */
  peers: Record<string, Record<string, number>>;
  /** The sieve alone with the casebook's spellings, and with a made-up 3,000 and 30,000. */
  growth: Record<string, { start: number; scan: number }>;
  /** What a key or a click waits in a page that has just grown by 100,000 lines, without and with the extension. */
  waits: Partial<Record<'without' | 'with', { often: number; longest: number }>>;
  /** What a workload of the page's own costs without us, with us, and in tasks of ours after it. */
  mutations: Record<string, { without: number; with: number; ours: number; longest: number }>;
}

export interface Inputs {
  /** Names of the pages on the site. */
  pages: readonly string[];
  aliases: readonly string[];
  sieves: Sieves;
  scripts: { reader: string; lexicon: string; marker: string };
  /** Pages and start-up only, in fewer rounds of which the best counts: for a machine that does other work too. */
  quick: boolean;
}

const ROUNDS = 9;
const QUICK_ROUNDS = 5;
/** The pages on which the peers are run. mark.js only on the first: it takes minutes on a long one. */
const PEERS_ON = ['plain-100k.html', 'plain-1m.html'] as const;

/** One number for many rounds. */
type Typical = (values: readonly number[]) => number;
const best: Typical = (values) => quantile(values, 0);
const median = (values: readonly number[]): number => quantile(values, 0.5);

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Opens a page of the bench's and waits for its script. */
async function open(driver: Driver, site: BenchSite, page: string): Promise<void> {
  console.error(`… ${page}`);
  await driver.page.goto(site.url(page));
  await until(`the bench's script in ${page}`, () =>
    driver.page.run(() => Object.hasOwn(globalThis, 'bench')),
  );
}

/** One page alone, while working on what it costs. */
export async function measureOne(
  driver: Driver,
  site: BenchSite,
  page: string,
  scripts: Inputs['scripts'],
): Promise<PageFigures> {
  await open(driver, site, page);
  return measurePage(driver, page, scripts, ROUNDS, median);
}

export async function measure(driver: Driver, site: BenchSite, inputs: Inputs): Promise<Figures> {
  const { reader } = inputs.scripts;
  const how: [number, Typical] = inputs.quick ? [QUICK_ROUNDS, best] : [ROUNDS, median];
  const pages: PageFigures[] = [];
  for (const page of inputs.pages) {
    await open(driver, site, page);
    pages.push(await measurePage(driver, page, inputs.scripts, ...how));
  }
  await open(driver, site, PEERS_ON[0]);
  const startUp = await measureStartUp(driver, reader, ...how);
  const compiling = await measureCompiling(driver, inputs.scripts, ...how);
  if (inputs.quick) {
    return { pages, startUp, compiling, mutations: {}, growth: {}, waits: {}, peers: {} };
  }
  await open(driver, site, 'plain-1m.html');
  const growth = await measureGrowth(driver, inputs.sieves);
  await open(driver, site, PEERS_ON[0]);
  return {
    pages,
    startUp,
    compiling,
    mutations: await measureMutations(driver, reader),
    growth,
    waits: await measureWaits(driver, site),
    peers: await measurePeers(driver, site, inputs, pages),
  };
}

async function measurePage(
  driver: Driver,
  page: string,
  { reader, lexicon, marker }: Inputs['scripts'],
  count: number,
  typical: Typical,
): Promise<PageFigures> {
  const rounds = (await driver.page.run(
    async (first, second, count) => {
      const rounds = [];
      for (let i = 0; i < count; i++) {
        const floor = bench.floor();
        rounds.push({ floor, run: await bench.ours(first, second) });
      }
      return rounds as unknown as Json[];
    },
    reader,
    [lexicon, marker],
    count,
  )) as unknown as { floor: number; run: Awaited<ReturnType<typeof InPage.ours>> }[];
  const floors = rounds.map(({ floor }) => floor);
  const [first] = rounds;
  const typicalOf = (values: number[]) => (values.length > 0 ? typical(values) : undefined);
  return {
    page,
    floor: typical(floors),
    ours: typical(rounds.map(({ run }) => run.tasks.reduce((sum, task) => sum + task, 0))),
    longest: typical(rounds.map(({ run }) => Math.max(...run.tasks))),
    marked: typicalOf(rounds.flatMap(({ run }) => run.marked ?? [])),
    first: typicalOf(rounds.flatMap(({ run }) => run.first ?? [])),
    marks: first?.run.marks ?? 0,
    noise: quantile(floors, 0.75) / Math.max(quantile(floors, 0.25), 0.001),
  };
}

/** On a page whose text is gone, what is left is parsing and setting up. */
async function measureStartUp(
  driver: Driver,
  reader: string,
  count: number,
  typical: Typical,
): Promise<number> {
  const runs = await driver.page.run(
    async (source, count) => {
      const { body } = document;
      const kept = [...body.childNodes];
      body.replaceChildren();
      const times: number[] = [];
      for (let i = 0; i < count; i++) times.push((await bench.ours(source, [])).tasks[0] ?? 0);
      body.replaceChildren(...kept);
      return times;
    },
    reader,
    count,
  );
  return typical(runs);
}

async function measureCompiling(
  driver: Driver,
  { reader, lexicon, marker }: Inputs['scripts'],
  count: number,
  typical: Typical,
): Promise<Figures['compiling']> {
  const of = async (source: string) =>
    typical(
      await driver.page.run(
        (source, count) => Array.from({ length: count }, () => bench.compiling(source)),
        source,
        count,
      ),
    );
  return { reader: await of(reader), lexicon: await of(lexicon), marker: await of(marker) };
}

async function measureGrowth(driver: Driver, sieves: Sieves): Promise<Figures['growth']> {
  const growth: Figures['growth'] = {};
  const sizes = {
    casebook: sieves.names,
    '3,000': syntheticSieve(3000),
    '30,000': syntheticSieve(30_000),
  };
  for (const [size, names] of Object.entries(sizes)) {
    const runs = await driver.page.run(
      (data, topic, count) =>
        Array.from({ length: count }, () => bench.sieving(data as never, topic as never)),
      { ...names },
      { ...sieves.topic },
      ROUNDS,
    );
    growth[size] = {
      start: median(runs.map(({ start }) => start)),
      scan: median(runs.map(({ scan }) => scan)),
    };
  }
  return growth;
}

async function measureMutations(driver: Driver, reader: string): Promise<Figures['mutations']> {
  const mutations: Figures['mutations'] = {};
  for (const work of ['addRows', 'typeText', 'scrollList'] as const) {
    const runs = await driver.page.run(
      async (source, name, count) => {
        const job = bench[name as 'addRows'];
        const all = [];
        for (let i = 0; i < count; i++) {
          // in turns, so that neither always comes after the other's garbage
          const early = i % 2 === 0 ? await bench.withReader(undefined, job) : undefined;
          const { page, ours, longest } = await bench.withReader(source, job);
          const { page: without } = early ?? (await bench.withReader(undefined, job));
          all.push({ without, with: page, ours, longest });
        }
        return all;
      },
      reader,
      work,
      ROUNDS,
    );
    const all = (key: 'without' | 'with' | 'ours' | 'longest') => runs.map((one) => one[key]);
    mutations[work] = {
      // layouts and collections of the page's own only ever add
      without: best(all('without')),
      with: best(all('with')),
      ours: median(all('ours')),
      longest: median(all('longest')),
    };
  }
  return mutations;
}

/** The extension itself runs here, which it does nowhere else in the bench. */
async function measureWaits(driver: Driver, site: BenchSite): Promise<Figures['waits']> {
  const during = 3000;
  const take = async (mode: 'everywhere' | 'listed') => {
    await driver.control.run((to) => chrome.storage.sync.set({ mode: to }).then(() => 0), mode);
    const runs: { often: number; longest: number }[] = [];
    for (let round = 0; round < 3; round++) {
      await open(driver, site, 'empty.html');
      runs.push(await driver.page.run((time) => bench.waits(time), during));
    }
    const of = (key: 'often' | 'longest') => median(runs.map((run) => run[key]));
    return { often: of('often'), longest: of('longest') };
  };
  const running = await take('everywhere');
  return { without: await take('listed'), with: running };
}

async function measurePeers(
  driver: Driver,
  site: BenchSite,
  { aliases }: Inputs,
  pages: readonly PageFigures[],
): Promise<Figures['peers']> {
  const list = [...aliases];
  const often = async (peer: 'bigRegex' | 'dictionary'): Promise<number> =>
    median(
      await driver.page.run(
        (all, name) => Array.from({ length: 5 }, () => bench[name as 'bigRegex'](all)),
        list,
        peer,
      ),
    );
  const peers: Figures['peers'] = {};
  for (const page of PEERS_ON) {
    await open(driver, site, page);
    const own = pages.find((one) => one.page === page);
    peers[page] = {
      [OURS]: own?.ours ?? 0,
      'one TreeWalker pass (the floor)': own?.floor ?? 0,
      'TreeWalker, one ignore-case regex': await often('bigRegex'),
      'word-by-word dictionary': await often('dictionary'),
      // it changes the page, so that it goes last and once
      ...(page === PEERS_ON[0]
        ? { 'mark.js': await driver.page.run((all) => bench.markJs(all), list) }
        : {}),
    };
  }
  return peers;
}

/** The name of our own row among the peers. */
export const OURS = 'Amicus, start-up and scan';
