/** Matching on text that nobody would write, and on much of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAll, findMentions } from './document.ts';
import { LEXICON } from './fixture.ts';
import { createMatcher } from './matcher.ts';
import { emptyPage } from './page.ts';

const matcher = createMatcher(LEXICON);
const found = (text: string) => findMentions(matcher, text);

/** Milliseconds that reading and judging a text takes; the best of three, for a noisy machine. */
function time(text: string): number {
  const once = () => {
    const start = performance.now();
    findAll(matcher, text);
    return performance.now() - start;
  };
  return Math.min(once(), once(), once());
}

describe('bad input', () => {
  it.each([
    ['lone surrogates', '\ud800NSO Group\udc00'],
    ['control characters', 'NSO Group\u0000\u0001\u0007\u001b[31m'],
    ['right-to-left marks', '\u202bNSO Group\u202c\u200f'],
    ['mixed normal forms', "L'Œil Ouvert-X and e\u0301\u0301\u0301 NSO Group"],
    ['an unpaired combining mark at the start', '\u0301NSO Group'],
    ['a hundred thousand combining marks before it', `${'\u0301'.repeat(100_000)} NSO Group`],
    ['nothing but white space and a name', '\n\n\t\u2003NSO Group\u2003\n\n'],
  ])('finds the name in %s', (_, text) => {
    const mentions = found(text);
    expect(mentions.some(({ entity }) => entity === 'nso-group')).toBe(true);
    for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface);
  });

  it('takes ten megabytes of one word', () => {
    expect(found('a'.repeat(10_000_000))).toEqual([]);
  });
});

describe('time', () => {
  // beginnings of names, whole names and topic words: everything that makes a matcher look twice
  it.each([
    'NSO ',
    'NSO Grou',
    'Pegasu',
    'Pegasus ',
    "L'Œil ",
    'spyware ',
    'NSO\u00ad ',
    'بيغاسو',
    '\n\nNSO',
  ])(
    'is linear in repeats of %j',
    (piece) => {
      const short = time(piece.repeat(2_000));
      const long = time(piece.repeat(16_000));
      // eight times the text: quadratic would be 64 times; the slack is for a noisy machine
      expect(long).toBeLessThan(Math.max(8 * 4 * short, 60));
    },
    20_000,
  );
});

describe('flows', () => {
  it('finds the same whether its judging comes at once or as the page grows', () => {
    const piece = fc.constantFrom(
      'NSO Group sold it. ',
      'NSO said no. ',
      'Pegasus ',
      'a spyware ',
      'word ',
      'Mansoor ',
    );
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 6 }), { maxLength: 6 }), (blocks) => {
        const texts = blocks.map((pieces) => pieces.join('')).filter((text) => text !== '');
        const page = emptyPage();
        const readings = texts.flatMap((text) => matcher.read(text) ?? []);
        // as in a page: learn and judge after every flow, then once more when all is read
        for (const reading of readings) {
          matcher.learn(reading, page);
          matcher.judge(reading, page);
        }
        const grown = readings.flatMap((reading) => matcher.judge(reading, page)).length;
        expect(grown).toBe(found(texts.join('\n\n')).length);
      }),
    );
  });

  it('knows no more of a text for being asked twice', () => {
    const text = 'Ahmed Mansoor met NSO Group. Mansoor spoke. Pegasus is spyware.';
    expect(found(text)).toEqual(found(text));
  });
});
