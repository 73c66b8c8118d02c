// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { everything, flowsIn, placeIn, stretchAround } from './flows.ts';

const texts = () => {
  const all = everything(document);
  return all ? [...flowsIn(all)].map(({ text }) => text) : [];
};
const show = (html: string) => {
  document.body.innerHTML = html;
};

beforeEach(() => show(''));

describe('flowsIn', () => {
  it.each([
    ['<p><b>NSO</b> Group</p>', ['NSO Group']],
    ['<p>NSO<br>Group</p>', ['NSO\nGroup']],
    ['<p>NSO <!-- x -->Group<wbr></p>', ['NSO Group']],
    ['<table><tr><td>NSO</td><td>Group</td></tr></table>', ['NSO', 'Group']],
    ['<div>a<p>b</p>c</div>', ['a', 'b', 'c']],
    ['<p>NSO<script>x</script> Group</p>', ['NSO Group']],
    ['<p>NSO <button>x</button> Group</p>', ['NSO ', ' Group']],
    ['<p>a<a href="#">b<div>c</div>d</a>e</p>', ['ab', 'c', 'de']],
    ['<textarea>NSO</textarea><style>NSO</style><code>NSO</code>', []],
    ['<ul><li>a</li><li>b</li></ul>c', ['a', 'b', 'c']],
    ['<p></p><p> </p>', [' ']],
    ['<ruby>N<rp>(</rp><rt>x</rt><rp>)</rp></ruby>SO', ['NSO']],
  ])('reads %s', (html, expected) => {
    show(html);
    expect(texts()).toEqual(expected);
  });

  it('reads very long text in parts that end with a sentence, and maps every part back', () => {
    const long = 'NSO Group sells spyware. '.repeat(8000);
    show(`<p>${long}<b>${long}</b></p>`);
    const all = everything(document);
    const flows = all ? [...flowsIn(all)] : [];
    expect(flows.length).toBeGreaterThan(4);
    expect(flows.map(({ text }) => text).join('')).toBe(long + long);
    for (const flow of flows) {
      expect(flow.text.length).toBeLessThanOrEqual(65_536);
      expect(flow.text.trim().endsWith('.')).toBe(true);
      const middle = flow.text.indexOf('NSO', flow.text.length >> 1);
      const place = placeIn(flow, middle, 'start');
      expect(place?.node.data.slice(place.offset, place.offset + 3)).toBe('NSO');
    }
    expect(flows.map(({ continues }) => continues)).toEqual(flows.map((_, i) => i > 0));
  });

  it('stays within its stretch', () => {
    show('<p id="a">a</p><p id="b">b<i>c</i></p><p id="c">d</p>');
    const [, b] = document.querySelectorAll('p');
    if (!b) throw new Error('no paragraph');
    expect([...flowsIn({ first: b, last: b })].map(({ text }) => text)).toEqual(['bc']);
  });

  it('gives the same text however it is cut into nodes, and maps every offset back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
        (pieces) => {
          const p = document.createElement('p');
          pieces.forEach((piece, i) => {
            const part = i % 2 === 0 ? p : p.appendChild(document.createElement('b'));
            part.append(document.createTextNode(piece));
          });
          document.body.replaceChildren(p);
          const [flow] = [...flowsIn({ first: p, last: p })];
          expect(flow?.text).toBe(pieces.join(''));
          if (!flow) return;
          for (let at = 0; at < flow.text.length; at++) {
            const place = placeIn(flow, at, 'start');
            expect(place?.node.data.charAt(place.offset)).toBe(flow.text.charAt(at));
            const end = placeIn(flow, at + 1, 'end');
            expect(end?.node.data.charAt(end.offset - 1)).toBe(flow.text.charAt(at));
          }
        },
      ),
    );
  });
});

describe('stretchAround', () => {
  const around = (selector: string) => {
    const node = document.querySelector(selector)?.firstChild;
    const stretch = node && stretchAround(node);
    return stretch ? [...flowsIn(stretch)].map(({ text }) => text) : undefined;
  };

  it('takes the run of inline siblings that a node reads on with', () => {
    show('<div>x<p>before</p>NSO <b><i id="it">Group</i></b> said<p>after</p></div>');
    expect(around('#it')).toEqual(['NSO Group said']);
  });

  it('takes a block by itself', () => {
    show('<ul><li id="one">a</li><li>b</li></ul>');
    const item = document.querySelector('#one');
    expect(item && stretchAround(item)).toEqual({ first: item, last: item });
  });

  it('has nothing to read again for a node that is gone', () => {
    expect(stretchAround(document.createTextNode('x'))).toBeUndefined();
  });
});
