/**
 * Runs in a plain page, not in the extension: what is timed and what it is timed against. Our side is
 * reader.js, lexicon.js and marker.js as they are built; the extension's interfaces are stood in for, and tasks
 * that the scheduler would run later are run one after the other, each with its time.
 */
import Mark from 'mark.js';
import { Prospects } from '../../core/matching/prospects.ts';
import { createSieve } from '../../core/matching/sieve.ts';
import type { ReaderSettings } from '../../core/messages.ts';
import type { SieveData } from '../../data/compiled.ts';

/** Milliseconds of each task of ours, in order; the first is start-up with the first slice. */
interface Run {
  tasks: number[];
  /** Milliseconds of our tasks until the last mark stands; undefined where the second script never came. */
  marked: number | undefined;
  /** The same from the second script's start until the first stands, which is one in view. */
  first: number | undefined;
  marks: number;
}

const SETTINGS: ReaderSettings = {
  hidden: [],
  muted: [],
  unmarkedScripts: [],
  look: 'both',
  trigger: 'hover',
  delay: 300,
  quiet: false,
};

type Task = () => void;

/** Stands in for what an extension's isolated world offers; returns the tasks that are waiting. */
function standIn(): { queue: Task[]; asked: string[] } {
  const queue: Task[] = [];
  const asked: string[] = [];
  const define = (name: string, value: unknown) =>
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  define('scheduler', {
    postTask(task: Task) {
      queue.push(task);
      return Promise.resolve();
    },
  });
  define('chrome', {
    runtime: {
      id: 'bench',
      onMessage: { addListener() {}, removeListener() {} },
      sendMessage(message: { type: string }) {
        asked.push(message.type);
        return Promise.resolve(SETTINGS);
      },
    },
    dom: { openOrClosedShadowRoot: () => null },
  });
  return { queue, asked };
}

const timed = (task: Task): number => {
  const from = performance.now();
  task();
  return performance.now() - from;
};

let unique = 0;
/** Evaluates a script anew: a comment keeps the engine's cache of compiled sources out of it. */
const evaluate = (source: string): unknown => {
  // biome-ignore lint/security/noGlobalEval: this is how the bench compiles a script anew
  const run = globalThis.eval as (source: string) => unknown;
  return run(`${source}\n//${unique++}`);
};

/** Reading a source without running it, in milliseconds. */
export const compiling = (source: string): number => timed(() => evaluate(`(() => {${source}\n})`));

interface Handle {
  stop(): void;
  marks?: { count(): number };
}
const handleOf = () => Reflect.get(globalThis, 'amicus') as Handle | undefined;

/** One whole reading of the page by our scripts, and back to before. */
export async function ours(reader: string, second: readonly string[]): Promise<Run> {
  const { queue, asked } = standIn();
  const tasks = [timed(() => evaluate(reader))];
  let first: number | undefined;
  let sinceMarker = 0;
  const note = (time: number) => {
    tasks.push(time);
    sinceMarker += time;
    if (CSS.highlights.size > 0) first ??= sinceMarker;
  };
  const drain = () => {
    for (let task = queue.shift(); task; task = queue.shift()) note(timed(task));
  };
  drain();
  let marked: number | undefined;
  const handle = handleOf();
  if (second.length > 0 && asked.includes('frame/needs-marker')) {
    sinceMarker = 0;
    for (const source of second) {
      const from = performance.now();
      evaluate(source);
      for (let turn = 0; turn < 20 && !handle?.marks; turn++) await undefined;
      note(performance.now() - from);
    }
    drain();
    marked = tasks.reduce((sum, task) => sum + task, 0);
  }
  const marks = handle?.marks?.count() ?? 0;
  handle?.stop();
  return { tasks, marked, first, marks };
}

const FLOOR = `(() => {
  let sum = 0;
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node;
    for (let i = 0; i < data.length; i++) sum += data.charCodeAt(i);
  }
  return sum;
})()`;

/** One pass that reads every character of every text node: what reading costs at the least. */
export const floor = (): number => timed(() => evaluate(FLOOR));

/** The text nodes of the page, each by itself, as simple extensions read them. */
function eachText(read: (text: string) => void): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) read((node as Text).data);
}

const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;

/** One big ignore-case alternation over every text node, made anew as a frame has to. */
export function bigRegex(aliases: string[]): number {
  let found = 0;
  return timed(() => {
    // an alternative that is never the same keeps the engine's cache of patterns out of it
    const all = [...aliases.map((one) => one.replace(SPECIAL, '\\$&')), `benchmark${unique++}`];
    const pattern = new RegExp(all.join('|'), 'gi');
    eachText((text) => {
      for (const _ of text.matchAll(pattern)) found++;
    });
    Reflect.set(globalThis, 'benchSink', found);
  });
}

/** Every word and every run of up to four words looked up, as dictionary extensions do. */
export function dictionary(aliases: string[]): number {
  let found = 0;
  return timed(() => {
    const known = new Set(aliases.map((one) => one.toLowerCase()));
    eachText((text) => {
      const words = text.toLowerCase().split(/[^\p{L}\p{N}'’-]+/u);
      for (let i = 0; i < words.length; i++) {
        let run = '';
        for (let length = 0; length < 4 && i + length < words.length; length++) {
          run = length === 0 ? (words[i] ?? '') : `${run} ${words[i + length]}`;
          if (known.has(run)) found++;
        }
      }
    });
    Reflect.set(globalThis, 'benchSink', found);
  });
}

/** One in so many: with all of them Firefox is at it for an hour. */
const SHARE = 100;

/** mark.js with a hundredth of the aliases, times a hundred: it goes over the page once for each. */
export function markJs(aliases: string[]): number {
  const some = aliases.filter((_, i) => i % SHARE === 0);
  const time = timed(() => {
    new Mark(document.body).mark(some, {
      separateWordSearch: false,
      accuracy: 'exactly',
      diacritics: false,
    });
  });
  return (time * aliases.length) / some.length;
}

/** A workload of the page's own, with or without our scripts looking on. Milliseconds until it rests. */
export async function withReader(
  reader: string | undefined,
  work: () => void | Promise<void>,
): Promise<{ page: number; ours: number; longest: number }> {
  const { queue } = standIn();
  if (reader !== undefined) {
    evaluate(reader);
    for (let task = queue.shift(); task; task = queue.shift()) task();
  }
  const from = performance.now();
  await work();
  // the observers' callbacks run as microtasks, before this goes on
  await undefined;
  const page = performance.now() - from;
  const tasks: number[] = [];
  for (let task = queue.shift(); task; task = queue.shift()) tasks.push(timed(task));
  handleOf()?.stop();
  return {
    page,
    ours: tasks.reduce((sum, task) => sum + task, 0),
    longest: Math.max(0, ...tasks),
  };
}

/** Ten thousand rows of a table at once. */
export function addRows(): void {
  const table = document.body.appendChild(document.createElement('table'));
  for (let row = 0; row < 10_000; row++) {
    const line = table.insertRow();
    for (const text of [`Row ${row}`, 'a few words of no interest', String(row * 7)]) {
      line.insertCell().append(text);
    }
  }
  void document.body.offsetHeight;
  table.remove();
}

/** Two thousand characters typed into one text node, each with a layout. */
export async function typeText(): Promise<void> {
  const paragraph = document.body.appendChild(document.createElement('p'));
  const node = paragraph.appendChild(document.createTextNode(''));
  for (let i = 0; i < 2000; i++) {
    node.appendData('abcdefg hij'.charAt(i % 11));
    void paragraph.offsetHeight;
    if (i % 20 === 0) await undefined;
  }
  paragraph.remove();
}

/** A list of 40 rows that is filled anew 120 times, as a virtual list at 60 frames a second. */
export async function scrollList(): Promise<void> {
  const list = document.body.appendChild(document.createElement('div'));
  for (let frame = 0; frame < 120; frame++) {
    const rows = Array.from({ length: 40 }, (_, i) => {
      const row = document.createElement('div');
      row.textContent = `Item ${frame * 40 + i}: a line of a long list of things`;
      return row;
    });
    list.replaceChildren(...rows);
    void list.offsetHeight;
    await undefined;
  }
  list.remove();
}

/** Start-up and one pass of the sieve alone, for any number of spellings. Milliseconds. */
export function sieving(names: SieveData, topic: SieveData): { start: number; scan: number } {
  const texts: string[] = [];
  eachText((text) => texts.push(text));
  let prospects: Prospects | undefined;
  const start = timed(() => {
    prospects = new Prospects(createSieve(names), createSieve(topic));
  });
  const scan = timed(() => {
    for (const text of texts) prospects?.see(text);
  });
  return { start, scan };
}

/**
 * Fills the page with 100,000 lines, then asks for its turn again and again for a while: the longest
 * waits are what a key or a click would have waited. Milliseconds, the 99th of a hundred and the longest.
 */
export async function waits(during: number): Promise<{ often: number; longest: number }> {
  const list = document.body.appendChild(document.createElement('div'));
  list.append(
    ...Array.from({ length: 100_000 }, (_, i) => {
      const line = document.createElement('p');
      line.textContent = `Line ${i} of a page that grows without end and names nobody.`;
      return line;
    }),
  );
  void list.offsetHeight;
  const { port1, port2 } = new MessageChannel();
  const gaps: number[] = [];
  const end = performance.now() + during;
  let before = performance.now();
  await new Promise<void>((resolve) => {
    port1.onmessage = () => {
      const now = performance.now();
      gaps.push(now - before);
      before = now;
      if (now < end) port2.postMessage(0);
      else resolve();
    };
    port2.postMessage(0);
  });
  list.remove();
  gaps.sort((a, b) => a - b);
  // of the waits that are long enough to be anybody's task
  const long = gaps.filter((gap) => gap > 1);
  return { often: long[Math.floor(long.length * 0.99)] ?? 0, longest: gaps.at(-1) ?? 0 };
}
