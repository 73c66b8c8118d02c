/** The other names near a name: what company it keeps. */
import type { Lexicon, LexiconAlias, LexiconEntity } from '../../data/compiled.ts';
import type { Hit } from './finder.ts';
import { within } from './window.ts';

/** How a name near by speaks: by itself, by a tie to this one, or only as one more of the topic. */
export type NameClass = 'sure' | 'tied' | 'related' | 'topical' | 'general';

export interface Companion {
  hit: Hit;
  /** Index of the entity that it names, or could name. */
  entity: number;
  class: NameClass;
  /** A short form, which says nothing until the page has given the full name. */
  short: boolean;
}

/** All names of other entities near `hit`, in order. */
export function companyOf(
  hit: Hit,
  entity: number,
  { lexicon, hits }: { lexicon: Lexicon; hits: readonly Hit[] },
): Companion[] {
  const { near } = lexicon.weights;
  const own = lexicon.entities[entity];
  const related = new Set(own?.related);
  return within(hits, ({ start }) => start, hit.start - near, hit.end + near).flatMap((other) => {
    const { alias } = other;
    const [of] = alias.of;
    if (other === hit || of === undefined || of === entity) return [];
    const kind = classOf(alias, lexicon.entities[of], related.has(of) ? own : undefined);
    return [{ hit: other, entity: of, class: kind, short: alias.match === 'short' }];
  });
}

/** The names of each class as they stand in the text, each entity once. */
export function namesIn(company: readonly Companion[], text: string): Record<NameClass, string[]> {
  const found: Record<NameClass, string[]> = {
    sure: [],
    tied: [],
    related: [],
    topical: [],
    general: [],
  };
  const seen = new Set<number>();
  for (const { hit, entity, class: kind, short } of company) {
    if (short || seen.has(entity)) continue;
    seen.add(entity);
    found[kind].push(text.slice(hit.start, hit.end).replace(/\s+/g, ' '));
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
