// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { flowsIn } from './flows.ts';
import { type Changes, Mutations } from './mutations.ts';
import type { Job } from './scanner.ts';

let hidden = false;
vi.spyOn(Document.prototype, 'hidden', 'get').mockImplementation(() => hidden);

let end: AbortController;
const changes: Changes[] = [];
const jobs: Job[] = [];
const missed = vi.fn();

beforeEach(() => {
  document.body.innerHTML = '';
  changes.length = 0;
  jobs.length = 0;
  missed.mockClear();
  end = new AbortController();
  new Mutations({
    onChange: (change) => changes.push(change),
    onMissed: missed,
    later: (job) => jobs.push(job),
    signal: end.signal,
  }).follow(document);
});
afterEach(() => end.abort());

/** Lets the observer speak. */
const told = () => new Promise((resolve) => setTimeout(resolve, 0));
const textsRead = (): Set<Text> =>
  new Set(
    changes.flatMap(({ stretches }) =>
      stretches.flatMap((stretch) => [...flowsIn(stretch)].flatMap(({ nodes }) => nodes)),
    ),
  );

/** Rows that come empty and are filled where they stand, as `insertRow` and `insertCell` do. */
function addRows(count: number): void {
  const body = document.body.appendChild(document.createElement('div'));
  for (let i = 0; i < count; i++) {
    const row = body.appendChild(document.createElement('div'));
    row.appendChild(document.createElement('p')).append(`Row ${i}`);
  }
}

describe('Mutations', () => {
  it('gives one stretch for what came part by part', async () => {
    addRows(20);
    await told();
    expect(changes.map(({ stretches }) => stretches.length)).toEqual([1]);
    expect(textsRead().size).toBe(20);
  });

  it('makes the page wait for no burst, and leaves nothing of it out', async () => {
    addRows(500);
    await told();
    expect(changes).toEqual([]);
    const [job] = jobs;
    let steps = 0;
    while (job && !job.next().done) steps++;
    expect(steps).toBeGreaterThan(3);
    expect(textsRead().size).toBe(500);
  });

  it('follows nothing in a hidden tab, and says once that something was missed', async () => {
    hidden = true;
    addRows(3);
    await told();
    document.body.append('more');
    await told();
    expect([changes, jobs]).toEqual([[], []]);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(missed).not.toHaveBeenCalled();
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(missed).toHaveBeenCalledOnce();
  });

  it('tells of edited texts, and of removals', async () => {
    document.body.innerHTML = '<p>one</p><p>two</p>';
    await told();
    changes.length = 0;
    const [first, second] = document.body.children;
    const text = first?.firstChild as Text;
    text.data = 'changed';
    second?.remove();
    await told();
    expect(changes.map(({ edited, removed }) => [[...edited], removed])).toEqual([[[text], true]]);
    expect(textsRead()).toEqual(new Set([text]));
  });

  // tests/browser/mutations.spec.ts has the same with records of many nodes, which happy-dom does not make
  it('misses no text that came or changed, however nodes were moved about', async () => {
    const kinds = ['add', 'addText', 'move', 'remove', 'edit'] as const;
    const act = fc.tuple(
      fc.constantFrom(...kinds),
      fc.nat(),
      fc.nat(),
      fc.constantFrom('div', 'b', 'p'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 20 }), async (acts) => {
        document.body.innerHTML = '<div>a<b>b</b></div><p>c</p>';
        await told();
        changes.length = 0;
        const touched = new Set<Text>();
        for (const [kind, where, what, name] of acts) {
          const all = [document.body, ...document.body.querySelectorAll('*')];
          const place = all[where % all.length] ?? document.body;
          const other = all[what % all.length] ?? document.body;
          if (kind === 'add') place.append(document.createElement(name));
          else if (kind === 'addText') {
            const text = document.createTextNode(`t${where}`);
            place.append(text);
            touched.add(text);
          } else if (kind === 'move' && other !== place.firstChild && !other.contains(place)) {
            place.prepend(other);
            for (const flow of flowsIn({ first: other, last: other }))
              for (const text of flow.nodes) touched.add(text);
          } else if (kind === 'remove' && other !== document.body) other.remove();
          else if (kind === 'edit' && place.firstChild?.nodeType === Node.TEXT_NODE) {
            (place.firstChild as Text).data += 'x';
            touched.add(place.firstChild as Text);
          }
        }
        await told();
        const read = textsRead();
        const lost = [...touched].filter((text) => text.isConnected && !read.has(text));
        expect(lost.map(({ data }) => data)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
