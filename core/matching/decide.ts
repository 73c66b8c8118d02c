/** Whether a spelling that may mean several things means ours here, and why. */
import type { Lexicon, LexiconAlias, LexiconEntity } from '../../data/compiled.ts';
import type { Weights } from '../../data/schema.ts';
import { isInAddress } from './address.ts';
import { type Companion, companyOf, namesIn, relatedTo } from './company.ts';
import type { Cue } from './evidence.ts';
import type { Hit } from './finder.ts';
import type { Rejected, Why } from './mention.ts';
import { isAnchored, type PageKnowledge } from './page.ts';
import { otherSenseIn } from './sentence.ts';
import { beside } from './window.ts';

export interface Surroundings {
  /** The folded text that all offsets are in. */
  text: string;
  lexicon: Lexicon;
  hits: readonly Hit[];
  cues: readonly Cue[];
  counters: readonly Cue[];
  page: PageKnowledge;
}

/** Either an entity with the reason to mark it, or the reason not to. */
export type Verdict =
  | { entity: number; why: Why }
  | Pick<Rejected, 'because' | 'points' | 'needed' | 'against'>;

/** Decides one hit by what stands around it and what the page has shown. */
export function decide(hit: Hit, around: Surroundings): Verdict {
  const { alias } = hit;
  const [entity] = alias.of;
  if (entity === undefined) return rejected('evidence', nothing, 0);
  if (isInAddress(around.text, hit.start, hit.end)) return rejected('address', nothing, 0);
  if (alias.match === 'sure')
    return { entity, why: { alias: alias.text, rule: 'sure', evidence: [] } };
  if (alias.match === 'short') return decideShort(hit, alias, around);
  return decideInContext(hit, alias, entity, around);
}

/**
 * A short form is whoever of its owners the page has named; nobody where it has named two, and
 * nobody where another first name stands before it: "Teresa Aristegui" is not Carmen.
 */
function decideShort(
  hit: Hit,
  alias: LexiconAlias,
  { text, lexicon, page }: Surroundings,
): Verdict {
  const named = alias.of.filter((entity) => page.named.has(entity));
  const [entity] = named;
  const name = entity === undefined ? undefined : lexicon.entities[entity]?.name;
  if (entity === undefined || name === undefined || named.length > 1) {
    return rejected('no-full-name', nothing, 0);
  }
  if (hasOtherFirstName(text, hit.start, name)) return rejected('other-name', nothing, 0);
  return { entity, why: { alias: alias.text, rule: 'short', evidence: [name] } };
}

// a capitalised word in the middle of a sentence; "CEO" and the like have no lower-case letter
const NAME_BEFORE = /[\p{L}\p{N},;]\s+(\p{Lu}\p{Ll}[\p{L}'\u2019-]*)\s+$/u;
const TITLES =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Sir|Lord|Lady|Judge|Justice|President|Presidente|Presidenta|Minister|Senator|Senador|Herr|Frau|Pan|Pani|Monsieur|Madame|Se\u00f1or|Se\u00f1ora|Don|Do\u00f1a|Sr|Sra|Signor|Signora|Onorevole|Advokat)$/u;

function hasOtherFirstName(text: string, start: number, name: string): boolean {
  const word = NAME_BEFORE.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  return word !== undefined && !TITLES.test(word) && !name.includes(word);
}

function decideInContext(
  hit: Hit,
  alias: LexiconAlias,
  entity: number,
  around: Surroundings,
): Verdict {
  const { worth, needed: thresholds, leastNear } = around.lexicon.weights;
  const own = around.lexicon.entities[entity];
  if (!own) return rejected('evidence', nothing, 0);
  const needed = thresholds[own.class === 'topic' ? own.kind : own.class];
  const company = companyOf(hit, entity, around);
  const anchors = company.filter(isAnchor).map((companion) => companion.hit.start);
  const otherSense = otherSenseIn(hit, { ...around, anchors });
  if (otherSense.length > 0) {
    return rejected('other-sense', { ...nothing, against: otherSense }, needed);
  }
  const near = nearEvidence(hit, own, company, around);
  const marked = (rule: Why['rule'], evidence: string[]): Verdict => ({
    entity,
    why: { alias: alias.text, rule, evidence },
  });
  if (near.points >= needed) return marked('near', near.words);
  if (around.page.named.has(entity) && near.points + worth.sameName.points >= needed) {
    return marked('same-name', [own.name]);
  }
  const page = pageEvidence(entity, around);
  const points = near.points + page.points;
  // a page may speak of two things: something near the name has to agree with the rest of it
  if (points >= needed && near.points >= leastNear)
    return marked('page', [...near.words, ...page.words]);
  return rejected('evidence', { ...near, points }, needed);
}

/** Names that are sure, or tied or related to this one, speak for ours wherever they stand. */
const isAnchor = (companion: Companion): boolean =>
  companion.class !== 'topical' && companion.class !== 'general';

interface Evidence {
  points: number;
  words: string[];
  against: string[];
}

const nothing: Evidence = { points: 0, words: [], against: [] };

const rejected = (
  because: Rejected['because'],
  { points, against }: Evidence,
  needed: number,
): Verdict => ({
  because,
  points,
  needed,
  against,
});

function nearEvidence(
  hit: Hit,
  own: LexiconEntity,
  company: readonly Companion[],
  around: Surroundings,
): Evidence {
  const { weights } = around.lexicon;
  const { worth } = weights;
  const near = (list: readonly Cue[], reach: number) =>
    beside(list, hit, hit.start - reach, hit.end + reach);
  const cues = near(around.cues, weights.near);
  const words = (kind: Cue['kind']) =>
    cues.filter((cue) => cue.kind === kind).map(({ word }) => word);
  const names = namesIn(company, around.text);
  const against = near(around.counters, weights.nearCounter);
  const others = near(around.cues, weights.nearOther).filter(({ kind }) => kind === 'other');
  // ambiguous names do not bear each other out: "Predator", "Karma" and "Dante" are a cinema's programme
  const anchored = names.sure.length > 0 || words('strong').length > 0 || isAnchored(around.page);
  const ambiguous = (found: string[]) => (anchored ? found : []);
  return total([
    [worth.sureName, names.sure],
    [worth.strong, words('strong')],
    [worth.tiedName, [...names.tied, ...ambiguous(names.acquainted)]],
    [worth.relatedName, ambiguous(names.related)],
    [worth.topicalName, ambiguous(names.topical)],
    [worth.weak, words('weak')],
    [isInTheNews(own) ? worth.looseForNews : worth.loose, words('loose')],
    [worth.generalName, names.general],
    [worth.counter, against.map(({ word }) => word)],
    [worth.other, others.map(({ word }) => word)],
  ]);
}

/** Of people and public bodies, words like "journalist" or "lawsuit" are written every day. */
const isInTheNews = ({ kind }: LexiconEntity): boolean =>
  !['vendor', 'product', 'concept'].includes(kind);

function pageEvidence(entity: number, { page, lexicon }: Surroundings): Evidence {
  const { worth } = lexicon.weights;
  const own = lexicon.entities[entity];
  const ties = own && relatedTo(own);
  const named = [...page.named].filter((other) => other !== entity);
  const names = (of: readonly number[]) =>
    of.flatMap((one) => {
      const other = lexicon.entities[one];
      return other && other.class !== 'general' ? [other.name] : [];
    });
  return total([
    [worth.relatedOnPage, names(named.filter((other) => ties?.has(other)))],
    [worth.pageName, names(named)],
    [worth.pageStrong, [...page.strong]],
    [worth.pageWeak, [...page.weak]],
  ]);
}

type Worth = Weights['worth'][keyof Weights['worth']];

/** Adds up distinct pieces of evidence, no kind beyond its `most`. */
function total(parts: readonly (readonly [Worth, readonly string[]])[]): Evidence {
  const sum: Evidence = { points: 0, words: [], against: [] };
  for (const [worth, found] of parts) {
    const distinct = new Map(found.map((word) => [word.toLowerCase(), word]));
    const counted = [...distinct.values()].slice(0, worth.most);
    sum.points += worth.points * counted.length;
    (worth.points > 0 ? sum.words : sum.against).push(...counted);
  }
  return sum;
}
