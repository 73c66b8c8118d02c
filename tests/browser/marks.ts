/**
 * What the page itself can see of the marks: ranges in the registry of highlights. These functions
 * travel into pages as text, so each stands by itself. They must run in the page's own world: an
 * extension cannot read ranges out of the registry in Firefox.
 */
import type { Scope } from '../../scripts/browsers/driver.ts';

/** A labelled element of a zoo page: what it says must be marked in it, and what is. */
export interface Labelled {
  label: string;
  expected: string[];
  found: string[];
}

/** Texts of all marks of a document, in reading order as far as one tree reaches. */
export async function marksOf(scope: Scope): Promise<string[]> {
  return (await scope.run(readLabels)).flatMap(({ found }) => found);
}

/**
 * Each labelled element with its marks. A mark belongs to the nearest element around it, shadow
 * hosts included, that is labelled; one that belongs to none is reported as a stray.
 */
export function labelsOf(scope: Scope): Promise<Labelled[]> {
  return scope.run(readLabels);
}

function readLabels(): Labelled[] {
  type Mark = { parts: AbstractRange[] };
  const LABELS = '[data-marks],[data-no-marks],[data-any-marks]';
  const marks: Mark[] = [];
  const meets = (one: AbstractRange, other: AbstractRange): boolean => {
    if (one.endContainer.getRootNode() !== other.startContainer.getRootNode()) return false;
    if (one.endOffset !== one.endContainer.textContent?.length || other.startOffset > 0)
      return false;
    const between = new Range();
    between.setStart(one.endContainer, one.endOffset);
    between.setEnd(other.startContainer, 0);
    // an end before its start collapses the range on to the end
    if (between.startContainer !== one.endContainer) return false;
    const text = between.cloneContents();
    for (const unread of text.querySelectorAll('script,style,template,rp,rt')) unread.remove();
    return text.textContent === '';
  };
  // a page that hides the registry keeps it here for us
  const { zooHighlights = CSS.highlights } = globalThis as { zooHighlights?: HighlightRegistry };
  for (const highlight of zooHighlights.values()) {
    let last: AbstractRange | undefined;
    for (const range of highlight as unknown as Set<AbstractRange>) {
      const begun = marks.at(-1);
      // a name over several text nodes has one range in each, one after the other
      if (begun && last !== undefined && meets(last, range)) begun.parts.push(range);
      else marks.push({ parts: [range] });
      last = range;
    }
  }

  const textOf = ({ parts }: Mark) =>
    parts
      .map((part) => part.startContainer.textContent?.slice(part.startOffset, part.endOffset))
      .join('')
      .replace(/[\u00ad\u200b]/g, '')
      .replace(/\s+/g, ' ');
  const ownerOf = (mark: Mark): Element | undefined => {
    let at: Node | null = mark.parts[0]?.startContainer ?? null;
    while (at) {
      if (at instanceof Element && at.matches(LABELS)) return at;
      at = at instanceof ShadowRoot ? at.host : at.parentNode;
    }
    return undefined;
  };

  const nameOf = (element: Element) =>
    `<${element.localName}> ${(element.textContent ?? '').trim().slice(0, 60)}`;

  // The current mark is in two highlights: count it once.
  const seen = new Set<string>();
  const ids = new Map<Node, number>();
  const once = marks.filter(({ parts: [first] }) => {
    if (!first) return false;
    const id = ids.get(first.startContainer) ?? ids.size;
    ids.set(first.startContainer, id);
    const key = `${id}:${first.startOffset}`;
    return !seen.has(key) && seen.add(key);
  });
  once.sort((a, b) => {
    const [one, other] = [a.parts[0], b.parts[0]];
    if (!one || !other) return 0;
    if (one.startContainer === other.startContainer) return one.startOffset - other.startOffset;
    const order = one.startContainer.compareDocumentPosition(other.startContainer);
    return order & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
  });

  const owners = new Map<Element | undefined, string[]>();
  const roots: (Document | ShadowRoot)[] = [document];
  const known = (globalThis as { zooRoots?: ShadowRoot[] }).zooRoots ?? [];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(LABELS)) owners.set(element, []);
      // a form's field may be called shadowRoot
      if (element.shadowRoot instanceof ShadowRoot) roots.push(element.shadowRoot);
    }
    if (root === document) roots.push(...known);
  }
  for (const mark of once) {
    const owner = ownerOf(mark);
    owners.set(owner, [...(owners.get(owner) ?? []), textOf(mark)]);
  }
  return [...owners].map(([element, found]) => {
    const names = element?.getAttribute('data-marks') ?? '';
    const free = element?.hasAttribute('data-any-marks');
    return {
      label: element ? nameOf(element) : 'outside every labelled element',
      expected: free ? [...found] : names === '' ? [] : names.split('|'),
      found,
    };
  });
}

/** The markup of a document with its open shadow roots, to see whether anybody changed it. */
export function markupOf(scope: Scope): Promise<string> {
  return scope.run(() => {
    const roots: ShadowRoot[] = [];
    const collect = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        if (!(element.shadowRoot instanceof ShadowRoot)) continue;
        roots.push(element.shadowRoot);
        collect(element.shadowRoot);
      }
    };
    collect(document);
    const top = new XMLSerializer().serializeToString(document);
    const texts = roots.map((root, index) => `\n<!-- root ${index} -->\n${root.innerHTML}`);
    // ports and hosts differ between the plain load and the other one
    return (top + texts.join('')).replaceAll(location.host, 'HOST');
  });
}

/** Where the pointer meets a mark: the middle of its first line, in the view. */
export async function pointOf(
  scope: Scope,
  text: string,
  nth = 0,
): Promise<{ x: number; y: number }> {
  const point = await scope.run(
    (wanted, count) => {
      let left = count;
      for (const highlight of CSS.highlights.values()) {
        for (const range of highlight as unknown as Set<AbstractRange>) {
          const live = new Range();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          if (live.toString().replace(/\s+/g, ' ') !== wanted || left-- > 0) continue;
          range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
          const box = live.getClientRects()[0];
          if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
      }
      return undefined;
    },
    text,
    nth,
  );
  if (point === undefined) throw new Error(`no mark “${text}” in the page`);
  return point;
}
