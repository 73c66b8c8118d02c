/** A small lexicon for the tests of this room, so that they do not move with the dataset. */
import type { Lexicon, LexiconAlias } from '../../data/compiled.ts';
import type { Kind } from '../../data/terms.ts';

const COUNTERS = [
  ['airline', 'flight', 'constellation', 'stars', 'horse'],
  ['statistics', 'census', 'orchestra'],
];

interface Entry {
  id: string;
  kind: Kind;
  name: string;
  /** Spellings; a leading `?` makes one ambiguous. */
  aliases: string[];
  counter?: number;
}

const ENTRIES: Entry[] = [
  {
    id: 'nso-group',
    kind: 'vendor',
    name: 'NSO Group',
    aliases: ['NSO Group', 'NSO Group Technologies', '?NSO', 'מאן־דהוא'],
    counter: 1,
  },
  {
    id: 'pegasus',
    kind: 'product',
    name: 'Pegasus',
    aliases: ['?Pegasus', '?بيغاسوس', '?פגסוס', '?Пегасус', '?飞马'],
    counter: 0,
  },
  { id: 'whatsapp', kind: 'organisation', name: 'WhatsApp', aliases: ['?WhatsApp'] },
  { id: 'ahmed-mansoor', kind: 'target', name: 'Ahmed Mansoor', aliases: ['Ahmed Mansoor'] },
  { id: 'lookout', kind: 'product', name: "L'Œil Ouvert-X", aliases: ["L'Œil Ouvert-X"] },
];

const aliases: LexiconAlias[] = ENTRIES.flatMap(({ aliases: spellings, counter }, entity) =>
  spellings.map((spelling) => ({
    text: spelling.replace(/^\?/, ''),
    entity,
    sure: !spelling.startsWith('?'),
    inflects: true,
    counter: counter ?? -1,
  })),
);

export const LEXICON: Lexicon = {
  date: '2026-11-20',
  entities: ENTRIES.map(({ id, kind, name }) => ({ id, kind, name })),
  aliases,
  topic: [
    { lang: 'en', strong: ['spyware'], weak: ['hack', 'journalist', 'lawsuit'] },
    { lang: 'pl', strong: ['szpiegowsk'], weak: ['telefon'] },
    { lang: 'ar', strong: ['برنامج التجسس'], weak: ['هاتف'] },
    { lang: 'zh', strong: ['间谍软件'], weak: [] },
  ],
  counters: COUNTERS,
};
