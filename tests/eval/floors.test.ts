/** How well names are found in our own passages, as floors: a change that costs accuracy fails here. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../core/matching/document.ts';
import { createMatcher } from '../../core/matching/matcher.ts';
import { compile } from '../../data/compile/index.ts';
import { emptyTally, f1, precision, recall, scoreAll } from '../../scripts/eval/score.ts';
import { loadPassages } from './passages.ts';

const { casebook, lexicon } = compile();
const kinds = new Map(casebook.records.map(({ id, kind }) => [id, kind as string]));
const matcher = createMatcher(lexicon);
const passages = loadPassages(fileURLToPath(new URL('passages', import.meta.url)));

const { tallies } = scoreAll(
  passages,
  (text) => findMentions(matcher, text),
  (id) => kinds.get(id) ?? 'none',
);
const tally = (group: string) => tallies.get(group) ?? emptyTally();

describe('our own passages', () => {
  it('are enough, in enough languages', () => {
    expect(passages.length).toBeGreaterThanOrEqual(150);
    expect(new Set(passages.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(12);
  });

  it('are read well on the whole', () => {
    expect(f1(tally('all'))).toBeGreaterThan(0.96);
    expect(recall(tally('class positive'))).toBeGreaterThan(0.98);
    expect(precision(tally('class positive'))).toBeGreaterThan(0.985);
  });

  it('name nobody where the same words mean something else', () => {
    const negative = tally('class negative');
    expect(negative.wrongPassages / negative.passages).toBeLessThanOrEqual(1 / 60);
  });

  it.each(['vendor', 'product', 'target'])('find the %ss', (kind) => {
    expect(recall(tally(`kind ${kind}`))).toBeGreaterThan(0.95);
    expect(precision(tally(`kind ${kind}`))).toBeGreaterThan(0.9);
  });

  it.each([...new Set(passages.map(({ lang }) => lang))])('are read well in %s', (lang) => {
    const own = tally(`lang ${lang}`);
    if (own.gold >= 10) expect(f1(own)).toBeGreaterThan(0.8);
  });
});
