import { expect, it } from 'vitest';
import type { ListedMention } from '../../core/messages.ts';
import type { Kind } from '../../data/terms.ts';
import { groupMentions } from './mentions.ts';

const RECORDS: Record<string, { name: string; kind: Kind }> = {
  'nso-group': { name: 'NSO Group', kind: 'vendor' },
  candiru: { name: 'Candiru', kind: 'vendor' },
  intellexa: { name: 'Intellexa', kind: 'vendor' },
  pegasus: { name: 'Pegasus', kind: 'product' },
};

const mention = (entity: string, index: number): ListedMention => ({
  frameId: 0,
  index,
  entity,
  surface: entity,
  why: { alias: entity, rule: 'sure', evidence: [] },
});

it('groups by kind, puts the most mentioned first, keeps reading order', () => {
  const order = ['pegasus', 'intellexa', 'nso-group', 'candiru', 'nso-group', 'unknown'];
  const groups = groupMentions(order.map(mention), (id) => RECORDS[id]);
  expect(groups.map(({ kind, named }) => [kind, named.map(({ name }) => name)])).toEqual([
    ['vendor', ['NSO Group', 'Candiru', 'Intellexa']],
    ['product', ['Pegasus']],
  ]);
  expect(groups[0]?.named[0]?.mentions.map(({ index }) => index)).toEqual([2, 4]);
});

it('has no group where nothing was found', () => {
  expect(groupMentions([], () => undefined)).toEqual([]);
});
