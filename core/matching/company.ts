/** The other names near a name: what company it keeps. */
import type { Lexicon, LexiconAlias, LexiconEntity } from '../../data/compiled.ts';
import type { Hit } from './finder.ts';
import { within } from './window.ts';

/** How a name near by speaks: by itself, by a tie to this one, or only as one more of the topic. */
export type NameClass = 'sure' | 'tied' | 'acquainted' | 'related' | 'topical' | 'general';

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
  const ties = own && relatedTo(own);
  return within(hits, ({ start }) => start, hit.start - near, hit.end + near).flatMap((other) => {
    const { alias } = other;
    const [of] = alias.of;
    if (other === hit || of === undefined || of === entity) return [];
    const kind = classOf(hit.alias, alias, lexicon.entities[of], ties?.has(of) ? own : undefined);
    return [{ hit: other, entity: of, class: kind, short: alias.match === 'short' }];
  });
}

const related = new WeakMap<LexiconEntity, ReadonlySet<number>>();

/** The entities that a relation or a case ties to this one. NSO Group has hundreds. */
export function relatedTo(entity: LexiconEntity): ReadonlySet<number> {
  const known = related.get(entity) ?? new Set(entity.related);
  related.set(entity, known);
  return known;
}

/** The names of each class as they stand in the text, each entity once. */
export function namesIn(company: readonly Companion[], text: string): Record<NameClass, string[]> {
  const found: Record<NameClass, string[]> = {
    sure: [],
    tied: [],
    acquainted: [],
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
  ownAlias: LexiconAlias,
  alias: LexiconAlias,
  other: LexiconEntity | undefined,
  own: LexiconEntity | undefined,
): NameClass {
  if (other?.class === 'general') return 'general';
  if (alias.match === 'sure') return 'sure';
  if (!own) return 'topical';
  if (!other) return 'related';
  const kinds = new Set([own.kind, other.kind]);
  // two products of one vendor are no such pair: "Pegasus" and "Phantom" are two horses of a race
  if (kinds.has('vendor') && kinds.has('product')) return 'tied';
  const person = isPerson(own) ? ownAlias : isPerson(other) ? alias : undefined;
  const tool = kinds.has('vendor') || kinds.has('product');
  if (!tool || !person?.text.includes(' ')) return 'related';
  // of a person with a namesake the product says only so much: "Daniel Freund" breeds a "Pegasus"
  return person.counter < 0 ? 'tied' : 'acquainted';
}

const isPerson = ({ kind }: LexiconEntity): boolean => kind === 'person' || kind === 'target';
