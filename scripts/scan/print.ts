/** Mentions for people: where, what, and why. */
import { explain } from '../../components/text/why.ts';
import type { Mention } from '../../core/matching/mention.ts';

/** Prints `file:line  surface  → entity (kind)` and the reason for each mention. */
export function printMentions(file: string, text: string, mentions: readonly Mention[]): void {
  for (const { start, surface, entity, kind, why } of mentions) {
    const line = text.slice(0, start).split('\n').length;
    console.log(`${file}:${line}  ${surface.replace(/\s+/g, ' ')}  → ${entity} (${kind})`);
    console.log(`    ${explain(surface, why)}`);
  }
  console.log(`${file}: ${mentions.length} ${mentions.length === 1 ? 'mention' : 'mentions'}`);
}
