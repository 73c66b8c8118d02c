// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { everything, flowsIn } from './flows.ts';
import { type Batch, Texts } from './texts.ts';

const show = (html: string) => {
  document.body.innerHTML = html;
};

function batches(onRoot = (_: ShadowRoot) => {}): Batch[] {
  const all = everything(document);
  if (!all) return [];
  const texts = new Texts(all, onRoot, () => {});
  const found: Batch[] = [];
  for (let batch = texts.next(); batch; batch = texts.next()) found.push(batch);
  return found;
}

const texts = (): string =>
  batches()
    .map((batch) => batch.text())
    .join('\n');

beforeEach(() => show(''));

describe('Texts', () => {
  it('leaves out what is not read', () => {
    show('<p>one</p><script>two</script><button>three</button><p>four<code>five</code></p>');
    expect(texts()).toBe('one\nfour');
  });

  it('joins words that go on in the next node, and no others', () => {
    show('<p><b>Pega</b>sus and <i>N</i><i>S</i>O</p>');
    expect(texts()).toBe('Pegasus and \nNSO');
    show('<div>one<p>two</p>three<p></p>four<button>x</button>five<br>six</div>');
    expect(texts()).toBe('one\ntwo\nthree\nfour\nfive\nsix');
  });

  it('tells whose text stands at an offset', () => {
    show('<p>one</p><p>two<b>x</b></p>');
    const [batch] = batches();
    const text = batch?.text() ?? '';
    expect(batch?.nodeAt(text.indexOf('one'))?.data).toBe('one');
    expect(batch?.nodeAt(text.indexOf('two'))?.data).toBe('two');
    expect(batch?.nodeAt(text.indexOf('x'))?.data).toBe('x');
  });

  it('folds, and still tells whose text it is', () => {
    show('<p>Pe\u00adga\u200bsus</p><p>next</p>');
    const [batch] = batches();
    const text = batch?.text() ?? '';
    expect(text).toBe('Pegasus\nnext');
    expect(batch?.nodeAt(text.indexOf('next'))?.data).toBe('next');
  });

  it('cuts a text of megabytes into parts that overlap', () => {
    show(`<pre>${'x '.repeat(70_000)}</pre>`);
    const parts = batches().map((batch) => batch.text());
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(65_536);
    expect(parts[1]?.startsWith(parts[0]?.slice(-64) ?? '?')).toBe(true);
  });

  it('meets open shadow roots', () => {
    show('<div id="host"></div>');
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    const met: ShadowRoot[] = [];
    batches((one) => met.push(one));
    expect(met).toEqual([root]);
  });

  it('loses no name between two batches', () => {
    show(
      `<p>${'word '.repeat(2000)} <b>NSO</b> <i>Group</i> ${'word '.repeat(2000)}</p>`.repeat(3),
    );
    const whole = batches().map((batch) => batch.text());
    expect(whole.length).toBeGreaterThan(2);
    expect(whole.filter((text) => /NSO\s+Group/.test(text)).length).toBeGreaterThanOrEqual(3);
  });

  const piece = fc.constantFrom('N', 'S', 'O', 'NSO', 'NSO ', ' ', 'Gr', 'oup', 'Group', 'x', '\n');
  const tag = fc.constantFrom('', 'b', 'i', 'p', 'br', 'span', 'script');
  const page = (pieces: fc.Arbitrary<string>) => fc.array(fc.tuple(pieces, tag), { maxLength: 14 });
  const markupOf = (parts: [string, string][]): string =>
    parts
      .map(([text, name]) =>
        name === '' ? text : name === 'br' ? `${text}<br>` : `<${name}>${text}</${name}>`,
      )
      .join('');
  const flowTexts = (): string[] => {
    const all = everything(document);
    return all ? [...flowsIn(all)].map(({ text }) => text) : [];
  };
  const NAME = /NSO\s+Group/;

  it('loses no name that a flow holds, however the page cuts it', () => {
    fc.assert(
      fc.property(page(piece), (parts) => {
        show(markupOf(parts));
        if (flowTexts().some((text) => NAME.test(text))) expect(texts()).toMatch(NAME);
      }),
      { numRuns: 2000 },
    );
  });

  /** The runs in which `name` may stand, as the reader would hear them. */
  const runsWith = (name: RegExp): string[] => {
    const found: string[] = [];
    let goesOn = false;
    for (const batch of batches()) {
      const runs: Set<number> = new Set(goesOn ? [0] : []);
      for (const { index } of batch.text().matchAll(new RegExp(name, 'g')))
        runs.add(batch.runAt(index));
      found.push(...[...runs].map((run) => batch.run(run)));
      goesOn = batch.cut && runs.has(batch.runs.length - 1);
    }
    return found;
  };

  it('gives with a name’s run all words of its flow', () => {
    const pieces = fc.oneof(
      piece,
      fc.constantFrom('NSO Group', ' spy', 'ware ', 'spyware', ' and'),
    );
    fc.assert(
      fc.property(page(pieces), (parts) => {
        show(markupOf(parts));
        const both = flowTexts().some((text) => NAME.test(text) && /\bspyware/.test(text));
        if (both) expect(runsWith(NAME).some((run) => /\bspyware/.test(run))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives a run’s name and words also where the run is cut', () => {
    const filler = (count: number) => 'some words '.repeat(count);
    const inNodes = (text: string) => text.replaceAll('words', '<b>words</b>');
    for (const shape of [filler, (count: number) => inNodes(filler(count))]) {
      for (const [before, after] of [
        [5_900, 100],
        [100, 5_900],
        [5_950, 5_000],
        [0, 5_956],
      ] as const) {
        show(`<p>${shape(before)} NSO Group ${shape(after)}spyware</p>`);
        const [run] = runsWith(NAME);
        expect(run).toMatch(NAME);
        const near = runsWith(NAME).some((one) => /\bspyware/.test(one));
        expect([before, after, near]).toEqual([before, after, true]);
      }
    }
  });

  it('holds whole runs apart', () => {
    show('<p>one <b>two</b></p><ul><li>three</li><li>four <a href="/">five</a></li></ul>');
    const [batch] = batches();
    expect(batch?.runs.map((_, i) => batch.run(i).trim())).toEqual([
      'one \ntwo',
      'three',
      'four \nfive',
    ]);
  });
});
