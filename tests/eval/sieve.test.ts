/** The sieve says yes too often and never no too often: held against a search that looks everywhere. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../core/matching/document.ts';
import { createMatcher } from '../../core/matching/matcher.ts';
import { Prospects } from '../../core/matching/prospects.ts';
import { createSieve, type Sieve } from '../../core/matching/sieve.ts';
import { inCapitals } from '../../data/characters.ts';
import { compile } from '../../data/compile/index.ts';
import { ownPassages, sharedPassages } from '../../scripts/eval/corpora.ts';

const { lexicon, sieves } = compile();
const names = createSieve(sieves.names);
const topic = createSieve(sieves.topic);
const whole = createSieve(lexicon.sieve);
const everywhere: Sieve = { ...whole, next: (text, from) => (from < text.length ? from : -1) };
const sifting = createMatcher(lexicon);
const searching = createMatcher(lexicon, everywhere);
const passages = [...ownPassages(), ...(sharedPassages() ?? [])];
const spellings = lexicon.spellings.split('\n').map((line) => {
  const [text = '', number = ''] = line.split('\t');
  return number.endsWith('#') ? `#${text}` : text;
});
const shouted = spellings.flatMap((text) => inCapitals(text) ?? []);

const places = (text: string, matcher: typeof sifting) =>
  matcher.read(text)?.hits.map(({ start, end }) => [start, end]) ?? [];

describe('the sieve for names', () => {
  it('lets every spelling of the casebook through', () => {
    const lost = [...spellings, ...shouted].filter(
      (text) => !new Prospects(whole, topic).see(`So, ${text} did.`),
    );
    expect(lost).toEqual([]);
  });

  it('lets the finder find every spelling, shouted or not', () => {
    const lost = [...spellings, ...shouted].filter((text) => {
      const start = text.startsWith('#') ? 5 : 4;
      return !places(`So, ${text} did.`, sifting).some(([from]) => from === start);
    });
    expect(lost).toEqual([]);
  });

  it('loses no name of any labelled passage', () => {
    for (const { text } of passages) {
      expect(places(text, sifting)).toEqual(places(text, searching));
    }
  });

  it('loses none whatever stands around it', () => {
    const spelling = fc.constantFrom(...spellings, ...shouted);
    const around = fc.constantFrom(
      '',
      ' ',
      '\n',
      '\u00a0',
      '«',
      '’',
      '#',
      '-',
      'x',
      '1',
      '中',
      'é',
      'ال',
      'ה',
    );
    const ending = fc.constantFrom('', 's', '’s', 'em', '-szal', 'a', '中', '.');
    const text = fc
      .array(fc.tuple(around, spelling, ending, around))
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(text, (one) => {
        expect(places(one, sifting)).toEqual(places(one, searching));
      }),
    );
  });
});

describe('prospects', () => {
  it('are never given up where there is a mention', () => {
    for (const { id, text } of passages) {
      const prospects = new Prospects(names, topic);
      for (const block of text.split(/\n[^\S\n]*\n\s*/)) prospects.see(block);
      const marked = findMentions(searching, text).length > 0;
      if (marked) expect(prospects.possible, id).toBe(true);
    }
  });

  it('are none for a page of everybody’s news', () => {
    const prospects = new Prospects(names, topic);
    expect(prospects.see('Google and Facebook have opened a museum of telephones.')).toBe(true);
    expect(prospects.see('It stands in Dublin.')).toBe(false);
    expect(prospects.possible).toBe(false);
    prospects.see('Google has found spyware in its exhibits.');
    expect(prospects.possible).toBe(true);
  });

  it('need no word of the topic for a vendor beside its product', () => {
    const prospects = new Prospects(names, topic);
    prospects.see('NSO makes Pegasus.');
    expect(prospects.possible).toBe(true);
  });
});
