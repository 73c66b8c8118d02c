/** Whether a spelling that may mean several things means ours here, and why. */
import type { Lexicon } from '../../data/compiled.ts';
import type { Kind } from '../../data/terms.ts';
import type { Cue } from './evidence.ts';
import type { Hit } from './finder.ts';
import type { Why } from './mention.ts';
import type { PageKnowledge } from './page.ts';

/** The passage around a hit that counts as near: about two sentences on either side. */
const NEAR = 300;
/** Another sense is spoken for only by words that stand close. */
const NEAR_COUNTER = 150;

/** Points for each distinct piece of evidence, and how many pieces of a kind may count. */
const WORTH = {
  strong: { points: 3, most: 2 },
  weak: { points: 1, most: 3 },
  sureName: { points: 3, most: 2 },
  otherName: { points: 1, most: 2 },
  counter: { points: -3, most: 3 },
  sameName: { points: 4, most: 1 },
  pageSure: { points: 2, most: 1 },
  pageStrong: { points: 1, most: 2 },
} as const;

/** Names in everybody's news need more than names that mostly mean one thing. */
const NEEDED: Readonly<Record<Kind, number>> = {
  vendor: 3,
  product: 3,
  target: 3,
  person: 3,
  concept: 3,
  case: 3,
  action: 3,
  organisation: 4,
};

export interface Surroundings {
  /** The folded text that all offsets are in. */
  text: string;
  lexicon: Lexicon;
  hits: readonly Hit[];
  cues: readonly Cue[];
  counters: readonly Cue[];
  page: PageKnowledge;
}

/** The reason to mark `hit`, or undefined where the evidence does not reach. */
export function reasonFor(hit: Hit, around: Surroundings): Why | undefined {
  const alias = around.lexicon.aliases[hit.alias];
  const entity = alias && around.lexicon.entities[alias.entity];
  if (!alias || !entity) return undefined;
  if (alias.sure) return { alias: alias.text, rule: 'sure', evidence: [] };
  const near = nearEvidence(hit, alias.entity, around);
  const needed = NEEDED[entity.kind];
  const words = near.words;
  if (near.points >= needed) return { alias: alias.text, rule: 'near', evidence: words };
  const named = around.page.sure.has(alias.entity);
  if (named && near.points + WORTH.sameName.points >= needed) {
    return { alias: alias.text, rule: 'same-name', evidence: [entity.name] };
  }
  const page = pageEvidence(around);
  if (near.points > 0 && near.points + page.points >= needed) {
    return { alias: alias.text, rule: 'page', evidence: [...words, ...page.words] };
  }
  return undefined;
}

interface Evidence {
  points: number;
  words: string[];
}

function nearEvidence(hit: Hit, own: number, around: Surroundings): Evidence {
  const { aliases } = around.lexicon;
  const close = (at: number, reach: number) => at >= hit.start - reach && at <= hit.end + reach;
  const topical = around.cues.filter((cue) => close(cue.at, NEAR) && !inside(cue.at, hit));
  const names = around.hits.filter(
    (other) => close(other.start, NEAR) && aliases[other.alias]?.entity !== own,
  );
  const named = (sure: boolean) =>
    names.flatMap(({ alias, start, end }) =>
      aliases[alias]?.sure === sure ? around.text.slice(start, end).replace(/\s+/g, ' ') : [],
    );
  return total([
    [WORTH.sureName, named(true)],
    [WORTH.strong, topical.filter(({ strong }) => strong).map(({ word }) => word)],
    [WORTH.weak, topical.filter(({ strong }) => !strong).map(({ word }) => word)],
    [WORTH.otherName, named(false)],
    [
      WORTH.counter,
      around.counters.filter(({ at }) => close(at, NEAR_COUNTER)).map(({ word }) => word),
    ],
  ]);
}

function pageEvidence({ page, lexicon }: Surroundings): Evidence {
  const names = [...page.sure].flatMap((entity) => lexicon.entities[entity]?.name ?? []);
  return total([
    [WORTH.pageSure, names],
    [WORTH.pageStrong, [...page.strong]],
  ]);
}

function total(
  parts: readonly (readonly [{ points: number; most: number }, string[]])[],
): Evidence {
  let points = 0;
  const words: string[] = [];
  for (const [worth, found] of parts) {
    const distinct = [...new Map(found.map((word) => [word.toLowerCase(), word])).values()].slice(
      0,
      worth.most,
    );
    points += worth.points * distinct.length;
    if (worth.points > 0) words.push(...distinct);
  }
  return { points, words };
}

const inside = (at: number, hit: Hit): boolean => at >= hit.start && at < hit.end;
