/** Scores mentions against labelled passages by the rules of the labels. */
import type { Kind } from '../../data/terms.ts';

export interface GoldMention {
  start: number;
  end: number;
  entity: string;
  /** Other ids that count as right. */
  alt?: string[];
  /** A careful reader could go either way: neither rewarded nor punished. */
  certain: boolean;
}

export interface Passage {
  id: string;
  lang: string;
  class: 'positive' | 'negative' | 'mixed';
  text: string;
  mentions: GoldMention[];
  traps: { start: number; end: number }[];
}

export interface Guess {
  start: number;
  end: number;
  entity: string;
  kind: Kind;
}

/** Counts for one group of passages or mentions. */
export interface Tally {
  passages: number;
  gold: number;
  found: number;
  right: number;
  wrong: number;
  trapped: number;
  wrongPassages: number;
}

export const emptyTally = (): Tally => ({
  passages: 0,
  gold: 0,
  found: 0,
  right: 0,
  wrong: 0,
  trapped: 0,
  wrongPassages: 0,
});

export const precision = ({ right, wrong }: Tally): number => ratio(right, right + wrong);
export const recall = ({ found, gold }: Tally): number => ratio(found, gold);
export function f1(tally: Tally): number {
  const [p, r] = [precision(tally), recall(tally)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
/** Nothing asked and nothing said is perfect. */
const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

type Span = { start: number; end: number };
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A case marked as one mention is right for every party that it covers. */
const matches = (guess: Guess, gold: GoldMention): boolean =>
  overlaps(guess, gold) &&
  (guess.kind === 'case' || [gold.entity, ...(gold.alt ?? [])].includes(guess.entity));

export interface Miss {
  passage: string;
  what: 'missed' | 'wrong' | 'trapped';
  entity: string;
  surface: string;
}

/** Adds one passage to every tally that `groupsOf` names, and lists what went wrong. */
function scorePassage(
  passage: Passage,
  guesses: readonly Guess[],
  add: (group: string, change: (tally: Tally) => void) => void,
  kindOf: (entity: string) => string,
): Miss[] {
  const misses: Miss[] = [];
  const groups = ['all', `class ${passage.class}`, `lang ${passage.lang}`];
  const note = (names: readonly string[], change: (tally: Tally) => void) => {
    for (const name of names) add(name, change);
  };
  const miss = (what: Miss['what'], entity: string, { start, end }: Span) =>
    misses.push({ passage: passage.id, what, entity, surface: passage.text.slice(start, end) });
  note(groups, (tally) => tally.passages++);
  for (const gold of passage.mentions.filter(({ certain }) => certain)) {
    const names = [...groups, `kind ${kindOf(gold.entity)}`];
    note(names, (tally) => tally.gold++);
    if (guesses.some((guess) => matches(guess, gold))) note(names, (tally) => tally.found++);
    else miss('missed', gold.entity, gold);
  }
  for (const guess of guesses) {
    const names = [...groups, `kind ${guess.kind}`];
    if (passage.mentions.some((gold) => matches(guess, gold)))
      note(names, (tally) => tally.right++);
    else if (!passage.mentions.some((gold) => !gold.certain && overlaps(guess, gold))) {
      const trapped = passage.traps.some((trap) => overlaps(guess, trap));
      note(names, (tally) => {
        tally.wrong++;
        if (trapped) tally.trapped++;
      });
      miss(trapped ? 'trapped' : 'wrong', guess.entity, guess);
    }
  }
  if (misses.some(({ what }) => what !== 'missed')) note(groups, (tally) => tally.wrongPassages++);
  return misses;
}

/** Scores a detector on all passages: tallies by group, and what went wrong. */
export function scoreAll(
  passages: readonly Passage[],
  detect: (text: string) => Guess[],
  kindOf: (entity: string) => string,
): { tallies: Map<string, Tally>; misses: Miss[] } {
  const tallies = new Map<string, Tally>();
  const add = (group: string, change: (tally: Tally) => void) => {
    const tally = tallies.get(group) ?? emptyTally();
    tallies.set(group, tally);
    change(tally);
  };
  const misses = passages.flatMap((passage) =>
    scorePassage(passage, detect(passage.text), add, kindOf),
  );
  return { tallies, misses };
}
