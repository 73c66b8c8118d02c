/** What was found, for people. */
import { en } from '../../components/messages/en.ts';
import { speak } from '../../components/messages/say.ts';
import { explain } from '../../components/text/why.ts';
import type { Found } from '../../core/matching/document.ts';
import type { Rejected } from '../../core/matching/mention.ts';

speak('en', en);

interface Wanted {
  why: boolean;
  rejected: boolean;
}

/** Prints `file:line  surface  → entity (kind)` for each mention, and what else is wanted. */
export function print(file: string, text: string, found: Found, wanted: Wanted): void {
  const place = (start: number) => `${file}:${text.slice(0, start).split('\n').length}`;
  for (const { start, surface, entity, kind, why } of found.mentions) {
    console.log(`${place(start)}  ${onOneLine(surface)}  → ${entity} (${kind})`);
    if (wanted.why) console.log(`    ${explain(surface, why)}`);
  }
  for (const one of wanted.rejected ? found.rejected : []) {
    console.log(`${place(one.start)}  ${onOneLine(one.surface)}  not marked: ${reason(one)}`);
  }
  const count = found.mentions.length;
  console.log(`${file}: ${count} ${count === 1 ? 'mention' : 'mentions'}`);
}

const onOneLine = (surface: string): string => surface.replace(/\s+/g, ' ');

function reason({ because, entities, points, needed, against }: Rejected): string {
  switch (because) {
    case 'address':
      return 'part of a web or e-mail address';
    case 'no-full-name':
      return `short for ${entities.join(' or ')}, but the page does not say which in full`;
    case 'other-name':
      return `another first name stands before it than that of ${entities.join(' or ')}`;
    case 'other-sense':
      return `its sentence speaks of ${against.join(', ')}`;
    case 'evidence': {
      const sense = against.length > 0 ? `; ${against.join(', ')} speak for another sense` : '';
      return `too little evidence for ${entities.join(' or ')} (${points.toFixed(1)} of ${needed})${sense}`;
    }
  }
}
