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
  const texts = new Texts(all, onRoot);
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

  it('gives once more without the break what stands across nodes', () => {
    show('<p><b>Pega</b>sus and <i>N</i><i>S</i>O</p>');
    expect(texts()).toContain('Pegasus and NSO');
  });

  it('tells whose text stands at an offset', () => {
    show('<p>one</p><p>two<b>x</b></p>');
    const [batch] = batches();
    const text = batch?.text() ?? '';
    expect(batch?.nodeAt(text.indexOf('one'))?.data).toBe('one');
    expect(batch?.nodeAt(text.indexOf('two'))?.data).toBe('two');
    expect(batch?.nodeAt(text.lastIndexOf('twox'))?.data).toBe('x');
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

  it('loses no name that a flow holds, however the page cuts it', () => {
    const piece = fc.constantFrom(
      'N',
      'S',
      'O',
      'NSO',
      'NSO ',
      ' ',
      'Gr',
      'oup',
      'Group',
      'x',
      '\n',
    );
    const part = fc.tuple(piece, fc.constantFrom('', 'b', 'i', 'p', 'br', 'script'));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        show(
          parts
            .map(([text, tag]) =>
              tag === '' ? text : tag === 'br' ? `${text}<br>` : `<${tag}>${text}</${tag}>`,
            )
            .join(''),
        );
        const all = everything(document);
        const flows = all ? [...flowsIn(all)].map(({ text }) => text) : [];
        const wanted = flows.some((text) => /NSO\s+Group/.test(text));
        if (wanted) expect(texts()).toMatch(/NSO\s+Group/);
      }),
      { numRuns: 2000 },
    );
  });
});
