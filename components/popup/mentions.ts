/** The page's mentions as the popup lists them: by kind, then by whom they name. */
import type { ListedMention } from '../../core/messages.ts';
import { KINDS, type Kind } from '../../data/terms.ts';

/** What the popup knows of the page. */
export type PageReading =
  /** Asked, no answer yet. */
  | { state: 'asking' }
  | { state: 'read'; mentions: readonly ListedMention[] }
  /** Amicus may run here but its reader is not in the page. */
  | { state: 'unread' }
  /** The browser does not let the extension into this page. */
  | { state: 'closed' }
  /** A PDF file in the browser's viewer: what is shown is no page that could be read. */
  | { state: 'pdf' }
  /** Amicus is off here. */
  | { state: 'off' };

export interface Named {
  id: string;
  name: string;
  /** In reading order. */
  mentions: readonly ListedMention[];
}

export interface KindGroup {
  kind: Kind;
  named: readonly Named[];
}

/** Kinds in the casebook's order; within a kind the most mentioned first, then by name. */
export function groupMentions(
  mentions: readonly ListedMention[],
  recordOf: (id: string) => { name: string; kind: Kind } | undefined,
): KindGroup[] {
  const byKind = new Map<Kind, Map<string, { name: string; mentions: ListedMention[] }>>();
  for (const mention of mentions) {
    const record = recordOf(mention.entity);
    if (record === undefined) continue;
    const named = byKind.get(record.kind) ?? new Map();
    byKind.set(record.kind, named);
    const entry = named.get(mention.entity) ?? { name: record.name, mentions: [] };
    named.set(mention.entity, entry);
    entry.mentions.push(mention);
  }
  return KINDS.flatMap((kind) => {
    const named = byKind.get(kind);
    return named === undefined ? [] : [{ kind, named: mostMentioned(named) }];
  });
}

function mostMentioned(named: Map<string, { name: string; mentions: ListedMention[] }>): Named[] {
  return [...named]
    .map(([id, entry]) => ({ id, ...entry }))
    .sort((a, b) => b.mentions.length - a.mentions.length || a.name.localeCompare(b.name, 'en'));
}

/** Mentions are told again and again; the same one is the one at the same place of the same frame. */
const isSame = (a: ListedMention, b: ListedMention | undefined): boolean =>
  a.frameId === b?.frameId && a.index === b.index;

/** The mention after `last`, round and round; the first of all to begin with. */
export const nextOf = (
  mentions: readonly ListedMention[],
  last: ListedMention | undefined,
): ListedMention | undefined => stepFrom(mentions, last, 1);

/** One step on or back from `last`; without it, from the page's beginning or its end. */
export function stepFrom(
  mentions: readonly ListedMention[],
  last: ListedMention | undefined,
  by: 1 | -1,
): ListedMention | undefined {
  const at = mentions.findIndex((mention) => isSame(mention, last));
  if (at < 0) return mentions.at(by === 1 ? 0 : -1);
  return mentions.at((at + by) % mentions.length);
}
