/** The casebook's fixed vocabulary. No imports: pages may load it. */

export const KINDS = [
  'vendor',
  'product',
  'target',
  'person',
  'organisation',
  'concept',
  'case',
  'action',
] as const;

export type Kind = (typeof KINDS)[number];

/** Which folder holds which kind. */
export const FOLDERS: Readonly<Record<string, Kind>> = {
  vendors: 'vendor',
  products: 'product',
  targets: 'target',
  people: 'person',
  organisations: 'organisation',
  concepts: 'concept',
  cases: 'case',
  actions: 'action',
};

/** How firmly a fact stands, by who says so. */
export const STANDINGS = [
  'alleged',
  'reported',
  'forensically-confirmed',
  'notified',
  'admitted',
  'found-by-court',
  'sanctioned',
  'disputed',
  'retracted',
  'on-record',
] as const;

export type Standing = (typeof STANDINGS)[number];

/** What a source is to its fact; all but the last are first hand. */
export const SOURCE_CLASSES = [
  'court',
  'official',
  'lab',
  'own-statement',
  'broke-it',
  'secondary',
] as const;

/** How well a targeting is documented; never upgraded by the interface. */
export const EVIDENCE = [
  'forensically-confirmed',
  'found-by-court',
  'notified',
  'admitted',
  'self-reported',
  'listed-only',
  'disputed',
  'retracted',
] as const;

/** One direction of each relation; the compiler derives the other. */
export const RELATIONS = {
  makes: 'made-by',
  sells: 'sold-by',
  owns: 'owned-by',
  founded: 'founded-by',
  leads: 'led-by',
  'works-for': 'employs',
  'successor-of': 'succeeded-by',
  'targeted-with': 'used-against',
  delivers: 'delivered-by',
  documented: 'documented-by',
  about: 'subject-of',
  'related-to': 'related-to',
} as const;

export type RelationType = keyof typeof RELATIONS | (typeof RELATIONS)[keyof typeof RELATIONS];
