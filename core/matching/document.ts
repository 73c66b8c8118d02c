/** Matching over a whole text at once, as the command line and the tests use it. */
import type { Matcher, Reading } from './matcher.ts';
import type { Mention, Rejected } from './mention.ts';
import { emptyPage } from './page.ts';

export interface Found {
  mentions: Mention[];
  rejected: Rejected[];
}

/**
 * Everything found in a plain text whose blocks are parted by blank lines. It goes the way a page
 * goes: read every flow, let the page's knowledge grow, then judge.
 */
export function findAll(matcher: Matcher, text: string): Found {
  const page = emptyPage();
  const readings = blocksOf(text).flatMap(({ block, offset }) => {
    const reading = matcher.read(block);
    return reading ? [{ reading, offset }] : [];
  });
  for (const { reading } of readings) matcher.learn(reading, page);
  const collect = <T extends { start: number; end: number }>(
    judge: (reading: Reading) => T[],
  ): T[] =>
    readings.flatMap(({ reading, offset }) =>
      judge(reading).map((one) => ({ ...one, start: one.start + offset, end: one.end + offset })),
    );
  return {
    mentions: collect((reading) => matcher.judge(reading, page)),
    rejected: collect((reading) => matcher.rejected(reading, page)),
  };
}

export const findMentions = (matcher: Matcher, text: string): Mention[] =>
  findAll(matcher, text).mentions;

function blocksOf(text: string): { block: string; offset: number }[] {
  const blocks: { block: string; offset: number }[] = [];
  let offset = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    blocks.push({ block: text.slice(offset, gap.index), offset });
    offset = gap.index + gap[0].length;
  }
  blocks.push({ block: text.slice(offset), offset });
  return blocks.filter(({ block }) => block.trim() !== '');
}
