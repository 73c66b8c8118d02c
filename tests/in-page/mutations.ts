/** Runs in a page of a real browser: happy-dom makes no record of more than one node. */
import { flowsIn } from '../../page/flows.ts';
import { type Changes, Mutations } from '../../page/mutations.ts';
import type { Job } from '../../page/scanner.ts';

/** The same numbers for the same seed. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const NAMES = ['div', 'b', 'p'];

/** One change of the page; answers the texts that came or changed by it. */
function act(next: (below: number) => number): Text[] {
  const all = [document.body, ...document.body.querySelectorAll('*')];
  const place = all[next(all.length)] ?? document.body;
  const other = all[next(all.length)] ?? document.body;
  const name = NAMES[next(NAMES.length)] ?? 'p';
  switch (next(6)) {
    case 0:
      place.append(document.createElement(name));
      return [];
    case 1: {
      const text = document.createTextNode('text');
      place.append(text);
      return [text];
    }
    case 2: {
      const lines = Array.from({ length: next(120) }, () => document.createElement(name));
      for (const line of lines) line.append('line');
      place.insertBefore(fragmentOf(lines), place.firstChild);
      return lines.map(({ firstChild }) => firstChild as Text);
    }
    case 3:
      if (other === document.body || other.contains(place)) return [];
      place.prepend(other);
      return [...flowsIn({ first: other, last: other })].flatMap(({ nodes }) => nodes);
    case 4:
      if (other !== document.body && next(3) === 0) other.remove();
      return [];
    default:
      if (!(place.firstChild instanceof Text)) return [];
      place.firstChild.data += 'x';
      return [place.firstChild];
  }
}

function fragmentOf(nodes: readonly Node[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...nodes);
  return fragment;
}

/** Follows the page; `finish` does what was put off, and gives the texts of all that has changed. */
function follow(): { end: AbortController; jobs: Job[]; finish(): ReadonlySet<Text> } {
  const end = new AbortController();
  const changes: Changes[] = [];
  const jobs: Job[] = [];
  new Mutations({
    onChange: (change) => changes.push(change),
    onMissed() {},
    later: (job) => jobs.push(job),
    signal: end.signal,
  }).follow(document);
  const finish = () => {
    for (const job of jobs) while (!job.next().done);
    const stretches = changes.flatMap((change) => change.stretches);
    const flows = stretches.flatMap((stretch) => [...flowsIn(stretch)]);
    return new Set(flows.flatMap(({ nodes }) => nodes));
  };
  return { end, jobs, finish };
}

/** Changes the page at random and answers how many texts that came or changed were not named. */
export async function lost(seed: number): Promise<number> {
  document.body.innerHTML = '<div>a<b>b</b></div><p>c</p>';
  const { end, finish } = follow();
  const next = random(seed);
  const touched = new Set<Text>();
  for (let i = 0; i < 12; i++) for (const text of act(next)) touched.add(text);
  // the observer speaks in a microtask of its own
  await new Promise((resolve) => setTimeout(resolve, 0));
  end.abort();
  const read = finish();
  return [...touched].filter((text) => text.isConnected && !read.has(text)).length;
}

/** How many of 80 lines are missed when the first of them goes before a long list of changes is gone through. */
export async function parted(): Promise<number> {
  document.body.innerHTML = '<main></main><aside></aside>';
  const [main, aside] = document.body.children;
  const { end, jobs, finish } = follow();
  const lines = Array.from({ length: 80 }, () => document.createElement('p'));
  for (const line of lines) line.append('line');
  main?.append(...lines);
  for (let i = 0; i < 2000; i++) aside?.append(document.createElement('i'));
  await new Promise((resolve) => setTimeout(resolve, 0));
  for (const job of jobs) job.next();
  end.abort();
  lines[0]?.remove();
  const read = finish();
  return lines.slice(1).filter(({ firstChild }) => !read.has(firstChild as Text)).length;
}

/** Milliseconds that the page waits in one piece for ours when 50,000 lines come at once. */
export async function wait(): Promise<number> {
  document.body.innerHTML = '';
  const end = new AbortController();
  new Mutations({ onChange() {}, onMissed() {}, later() {}, signal: end.signal }).follow(document);
  const lines = Array.from({ length: 50_000 }, () => document.createElement('p'));
  document.body.append(...lines);
  const from = performance.now();
  // ours is the first of the microtasks
  await Promise.resolve();
  const took = performance.now() - from;
  end.abort();
  document.body.innerHTML = '';
  return took;
}
