/** Other names near a name: what company it keeps. */
import type { Lexicon, LexiconAlias, LexiconEntity } from '../../data/compiled.ts';
import type { Hit } from './finder.ts';

type NameClass = 'sure' | 'tied' | 'related' | 'topical' | 'general';

/** Other entities' names near a hit, as they stand there, each entity once. */
export function namesNear(
  hit: Hit,
  entity: number,
  { text, lexicon, hits }: { text: string; lexicon: Lexicon; hits: readonly Hit[] },
): Record<NameClass, string[]> {
  const found: Record<NameClass, string[]> = {
    sure: [],
    tied: [],
    related: [],
    topical: [],
    general: [],
  };
  const own = lexicon.entities[entity];
  const related = new Set(own?.related);
  const seen = new Set([entity]);
  for (const other of hits) {
    const alias = lexicon.aliases[other.alias];
    const [of] = alias?.of ?? [];
    if (other === hit || !alias || of === undefined || alias.match === 'short') continue;
    if (seen.has(of)) continue;
    seen.add(of);
    const kind = classOf(alias, lexicon.entities[of], related.has(of) ? own : undefined);
    found[kind].push(text.slice(other.start, other.end).replace(/\s+/g, ' '));
  }
  return found;
}

/** `own` is given where the casebook relates it to `other`. */
function classOf(
  alias: LexiconAlias,
  other: LexiconEntity | undefined,
  own: LexiconEntity | undefined,
): NameClass {
  if (other?.class === 'general') return 'general';
  if (alias.match === 'sure') return 'sure';
  if (!own) return 'topical';
  if (!other) return 'related';
  const tools = [own, other].filter(isTool).length;
  const person = isPerson(own) ? own.name : isPerson(other) ? alias.text : '';
  return tools === 2 || (tools === 1 && person.includes(' ')) ? 'tied' : 'related';
}

const isPerson = ({ kind }: LexiconEntity): boolean => kind === 'person' || kind === 'target';
const isTool = ({ kind }: LexiconEntity): boolean => kind === 'vendor' || kind === 'product';
