/** A small lexicon for the tests of this room, so that they do not move with the dataset. */

import { compile } from '../../data/compile/index.ts';
import { packTopic } from '../../data/compile/lexicon.ts';
import { packAliases } from '../../data/compile/pack.ts';
import { nameSieve } from '../../data/compile/sieve.ts';
import { spellingsOf } from '../../data/compile/spellings.ts';
import type { Lexicon, LexiconAlias, LexiconEntity, TopicWords } from '../../data/compiled.ts';
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
  class?: LexiconEntity['class'];
  related?: number[];
}

const ENTRIES: Entry[] = [
  {
    id: 'nso-group',
    kind: 'vendor',
    name: 'NSO Group',
    aliases: ['NSO Group', 'NSO Group Technologies', '?NSO', 'מאן־דהוא'],
    counter: 1,
    related: [1],
  },
  {
    id: 'pegasus',
    kind: 'product',
    name: 'Pegasus',
    aliases: ['?Pegasus', '?بيغاسوس', '?פגסוס', '?Пегасус', '?飞马'],
    counter: 0,
    related: [0],
  },
  {
    id: 'whatsapp',
    kind: 'organisation',
    name: 'WhatsApp',
    aliases: ['?WhatsApp'],
    class: 'general',
  },
  {
    id: 'ahmed-mansoor',
    kind: 'target',
    name: 'Ahmed Mansoor',
    aliases: ['Ahmed Mansoor', '~Mansoor'],
  },
  { id: 'lookout', kind: 'product', name: "L'Œil Ouvert-X", aliases: ["L'Œil Ouvert-X"] },
];

const matchOf = (spelling: string): LexiconAlias['match'] =>
  spelling.startsWith('?') ? 'in-context' : spelling.startsWith('~') ? 'short' : 'sure';

const aliases: LexiconAlias[] = ENTRIES.flatMap(({ aliases: spellings, counter }, entity) =>
  spellings.map((spelling) => ({
    text: spelling.replace(/^[?~]/, ''),
    of: [entity],
    match: matchOf(spelling),
    inflects: true,
    counter: counter ?? -1,
  })),
);

const entities: LexiconEntity[] = ENTRIES.map(({ id, kind, name, class: own, related }) => ({
  id,
  kind,
  name,
  class: own ?? 'topic',
  related: related ?? [],
}));

const topic: TopicWords[] = [
  {
    lang: 'en',
    strong: ['spyware'],
    weak: ['hack'],
    loose: ['journalist', 'lawsuit'],
    other: [],
  },
  { lang: 'pl', strong: ['szpiegowsk'], weak: ['telefon'], loose: [], other: [] },
  { lang: 'ar', strong: ['برنامج التجسس'], weak: ['هاتف'], loose: [], other: [] },
  { lang: 'zh', strong: ['间谍软件'], weak: [], loose: [], other: [] },
];

const spellings = spellingsOf(aliases);

export const LEXICON: Lexicon = {
  date: '2026-11-20',
  entities,
  ...packAliases(aliases, spellings),
  sieve: nameSieve(spellings, aliases, entities, 'with'),
  topic: packTopic(topic),
  counters: COUNTERS,
  // the real ones: the tests say what they are to bring about
  weights: compile().lexicon.weights,
};
