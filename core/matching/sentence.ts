/** The sentence that a name stands in: where it speaks of something else, the rest does not matter. */
import type { Cue } from './evidence.ts';
import type { Hit } from './finder.ts';
import { beside } from './window.ts';

/** A sentence is looked for this far to either side. */
const REACH = 300;
const END = /[.!?;:\n\u061f\u3002\uff01\uff1f\u0964\u2014\u2013\u2022|]/u;

/** From the end of the sentence before to the end of this one; an abbreviation only makes it narrower. */
function sentenceAround(text: string, hit: Hit): { start: number; end: number } {
  let start = hit.start;
  while (start > 0 && hit.start - start < REACH && !END.test(text.charAt(start - 1))) start--;
  let end = hit.end;
  while (end < text.length && end - hit.end < REACH && !END.test(text.charAt(end))) end++;
  return { start, end };
}

interface Sentence {
  text: string;
  cues: readonly Cue[];
  counters: readonly Cue[];
  /** Places of names that speak for the topic whatever stands around them. */
  anchors: readonly number[];
}

/**
 * The words of the name's own sentence that speak for another sense, where nothing in it speaks for
 * ours; else none. So both senses can stand in one paragraph.
 */
export function otherSenseIn(hit: Hit, { text, cues, counters, anchors }: Sentence): string[] {
  const { start, end } = sentenceAround(text, hit);
  const here = (list: readonly Cue[]) => beside(list, hit, start, end);
  const found = here(cues);
  const ours = found.some(({ kind }) => kind === 'strong' || kind === 'weak');
  if (ours || anchors.some((at) => at >= start && at < end)) return [];
  const against = [...here(counters), ...found.filter(({ kind }) => kind === 'other')];
  return against.map(({ word }) => word);
}
