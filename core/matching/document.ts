/** Matching over a whole text at once, as the command line and the tests use it. */
import type { Matcher, Reading } from './matcher.ts';
import type { Mention, Rejected } from './mention.ts';
import { emptyPage } from './page.ts';

export interface Found {
  mentions: Mention[];
  rejected: Rejected[];
}

/** A block of a text that holds candidates, and where in the text it stands. */
export interface PlacedReading {
  reading: Reading;
  offset: number;
}

/** The blocks of a plain text, parted by blank lines, that hold candidates. */
export const readAll = (matcher: Matcher, text: string): PlacedReading[] =>
  blocksOf(text).flatMap(({ block, offset }) => {
    const reading = matcher.read(block);
    return reading ? [{ reading, offset }] : [];
  });

/** Goes the way a page goes: let the page's knowledge grow with every reading, then judge. */
export function judgeAll(matcher: Matcher, readings: readonly PlacedReading[]): Found {
  const page = emptyPage();
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

/** Everything found in a plain text, and everything seen and left alone. */
export const findAll = (matcher: Matcher, text: string): Found =>
  judgeAll(matcher, readAll(matcher, text));

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
