/** Matching over a whole text at once, as the command line and the tests use it. */
import type { Matcher } from './matcher.ts';
import type { Mention } from './mention.ts';
import { emptyPage } from './page.ts';

/**
 * Finds the mentions in a plain text whose blocks are parted by blank lines. It goes the way a
 * page goes: read every flow, let the page's knowledge grow, then judge.
 */
export function findMentions(matcher: Matcher, text: string): Mention[] {
  const page = emptyPage();
  const readings = blocksOf(text).flatMap(({ block, offset }) => {
    const reading = matcher.read(block);
    return reading ? [{ reading, offset }] : [];
  });
  for (const { reading } of readings) matcher.learn(reading, page);
  return readings.flatMap(({ reading, offset }) =>
    matcher.judge(reading, page).map((mention) => ({
      ...mention,
      start: mention.start + offset,
      end: mention.end + offset,
    })),
  );
}

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
