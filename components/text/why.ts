/** Why a name was marked, in one sentence. */
import type { Why } from '../../core/matching/mention.ts';
import { say } from '../messages/say.ts';
import { allOf } from './lists.ts';

/** At most this many pieces of evidence are read out. */
const MOST = 3;

const quoted = (text: string): string => say('text.quoted', { text });

/** `Marked because “Pegasus” stands near “spyware” and “NSO Group”.` */
export function explain(surface: string, { rule, evidence }: Why): string {
  return say(`why.${rule}`, {
    name: quoted(surface.replace(/\s+/g, ' ')),
    words: allOf(evidence.slice(0, MOST).map(quoted)),
  });
}
