/** What a page as a whole has shown so far: the evidence that is not near a name. */

export interface PageKnowledge {
  /** Indices of entities that are named beyond doubt: by a sure spelling, or one accepted near its evidence. */
  readonly named: Set<number>;
  /** Distinct strong topic words, lower case. */
  readonly strong: Set<string>;
  /** Distinct weak topic words, lower case. */
  readonly weak: Set<string>;
}

export const emptyPage = (): PageKnowledge => ({
  named: new Set(),
  strong: new Set(),
  weak: new Set(),
});

/** A number that grows whenever the page has shown something new; decisions may change with it. */
export const weightOf = ({ named, strong, weak }: PageKnowledge): number =>
  named.size + strong.size + weak.size;

/** Whether the page has shown anything that stands for the topic by itself. */
export const isAnchored = ({ named, strong }: PageKnowledge): boolean =>
  named.size > 0 || strong.size > 0;
