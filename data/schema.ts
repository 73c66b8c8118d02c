/**
 * The casebook's schema: what a record may say and what it must say.
 * Types are inferred from it; `npm run data:schema` writes it as JSON Schema for editors.
 */
import * as v from 'valibot';
import { EVIDENCE, RELATIONS, SOURCE_CLASSES, STANDINGS } from './terms.ts';

/** A calendar date as precise as the source gives it: `2021`, `2021-11` or `2021-11-03`. */
const PartialDate = v.pipe(
  v.string('a date is text: put a bare year in quotes'),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'a date is YYYY, YYYY-MM or YYYY-MM-DD',
  ),
);
const FullDate = v.pipe(v.string(), v.isoDate('a full date, YYYY-MM-DD, is needed here'));
const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is kebab-case'));
const Language = v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'a language is its ISO 639-1 code'));
const Country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country is its ISO 3166-1 code'));
const WebAddress = v.pipe(
  v.string(),
  v.url(),
  v.regex(/^https?:\/\//, 'a source address starts with http(s)://'),
);
const text = (most: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty(),
    v.maxLength(most, `at most ${most} characters`),
    v.check(
      (value) => !/\b\d{4}-\d{2}-\d{2}\b/.test(value),
      'in a sentence, write the date in words',
    ),
  );

const Source = v.strictObject({
  publisher: text(80),
  title: text(220),
  url: WebAddress,
  date: PartialDate,
  lang: Language,
  class: v.picklist(SOURCE_CLASSES),
  /** The day somebody of ours read it. */
  seen: FullDate,
  /** Where a copy was read, if the address itself could not be opened. */
  via: v.optional(WebAddress),
});

const LookAlike = v.strictObject({
  /** The other sense, as a reader would say it: "the constellation". */
  sense: text(60),
  /** Words that speak for that sense when they stand near by. */
  cues: v.optional(v.array(text(40)), []),
});

const Alias = v.strictObject({
  text: text(90),
  /**
   * `sure` marks wherever it stands; `in-context` only with evidence; `short` only where the same
   * page marks a longer spelling of this record; `unmarked` never, it only helps to find the record.
   */
  match: v.picklist(['sure', 'in-context', 'short', 'unmarked']),
  lang: v.optional(Language),
  /** Takes case endings or clitics in its language's press. */
  inflects: v.optional(v.boolean(), true),
  lookAlikes: v.optional(v.array(LookAlike), []),
});

const Fact = v.strictObject({
  text: text(300),
  standing: v.picklist(STANDINGS),
  date: PartialDate,
  sources: v.pipe(v.array(Id), v.minLength(1, 'no source, no fact')),
  /** How the sources differ, where they do. */
  differs: v.optional(text(240)),
});

const Status = v.strictObject({
  text: text(300),
  asOf: FullDate,
  sources: v.pipe(v.array(Id), v.minLength(1, 'a status needs a source')),
});

const Relation = v.strictObject({
  type: v.picklist(Object.keys(RELATIONS) as (keyof typeof RELATIONS)[]),
  to: Id,
});

const common = {
  id: Id,
  name: text(90),
  /** Says who or what this is, in one line. */
  summary: text(170),
  aliases: v.optional(v.array(Alias), []),
  sources: v.record(Id, Source),
  /** The most important first: the card shows the first ones. */
  facts: v.optional(v.array(Fact), []),
  status: v.optional(Status),
  relations: v.optional(v.array(Relation), []),
};

const Vendor = v.strictObject({
  ...common,
  kind: v.literal('vendor'),
  countries: v.array(Country),
  founded: v.optional(PartialDate),
  formerNames: v.optional(v.array(text(90)), []),
});

const Product = v.strictObject({
  ...common,
  kind: v.literal('product'),
  form: v.picklist(['spyware', 'exploit', 'platform', 'infrastructure', 'campaign']),
  cves: v.optional(v.array(v.pipe(v.string(), v.regex(/^CVE-\d{4}-\d{4,}$/))), []),
});

const Target = v.strictObject({
  ...common,
  kind: v.literal('target'),
  form: v.picklist(['person', 'organisation']),
  countries: v.array(Country),
  /** Occupation or field: "journalist", "opposition politician", "news site". */
  role: text(80),
  evidence: v.picklist(EVIDENCE),
  /** Who found or said it: "Citizen Lab", "WhatsApp notice". */
  by: v.array(text(80)),
});

const Person = v.strictObject({
  ...common,
  kind: v.literal('person'),
  role: text(120),
});

const Organisation = v.strictObject({
  ...common,
  kind: v.literal('organisation'),
  form: v.picklist([
    'company',
    'trade-body',
    'watchdog',
    'court',
    'regulator',
    'media',
    'law-firm',
    'government',
  ]),
  countries: v.array(Country),
});

const Concept = v.strictObject({
  ...common,
  kind: v.literal('concept'),
  /** Two sentences that a lay reader understands. */
  explanation: text(420),
});

const Party = v.strictObject({
  role: v.picklist(['plaintiff', 'defendant', 'amicus', 'judge', 'counsel', 'court', 'other']),
  /** A record's id, or else `name` for one that has no record. */
  id: v.optional(Id),
  name: text(120),
  note: v.optional(text(160)),
  /** Whose side a brief or a lawyer is on, where a source says so. */
  side: v.optional(v.picklist(['plaintiff', 'defendant'])),
  /** The years in which a friend of the court filed. */
  years: v.optional(v.array(v.pipe(v.string(), v.regex(/^\d{4}$/, 'a year is YYYY, in quotes')))),
});

const CaseEvent = v.strictObject({
  date: PartialDate,
  text: text(300),
  sources: v.pipe(v.array(Id), v.minLength(1, 'no source, no event')),
  /** The few that tell the story by themselves. */
  key: v.optional(v.boolean(), false),
  /** Two or three words for it, to stand beside its mark in a picture. */
  label: v.optional(text(24)),
  differs: v.optional(text(240)),
});

const Sum = v.strictObject({
  label: text(120),
  amount: v.pipe(v.number(), v.integer(), v.minValue(0)),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  is: v.picklist(['awarded', 'remitted', 'claimed', 'owed', 'paid']),
  date: PartialDate,
  sources: v.pipe(v.array(Id), v.minLength(1)),
  /** The label of the sum in whose place it came. */
  replaces: v.optional(v.string()),
  /** How we reckoned it, where no source states the figure itself. */
  reckoned: v.optional(text(200)),
  /** The other sums of the case, by label, that add up to this one, `times` over. */
  from: v.optional(
    v.strictObject({
      labels: v.pipe(v.array(v.string()), v.minLength(1)),
      times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
    }),
  ),
});

/** One thing that is settled in a case, or is not, and the day for which its sources say so. */
const Point = v.strictObject({
  text: text(170),
  asOf: PartialDate,
  sources: v.pipe(v.array(Id), v.minLength(1, 'no source, no point')),
});

export const Case = v.strictObject({
  ...common,
  kind: v.literal('case'),
  caption: text(200),
  court: text(120),
  dockets: v.array(text(80)),
  filed: v.optional(PartialDate),
  /** `open` while anything is pending, appeals included. */
  state: v.picklist(['open', 'decided', 'dismissed', 'withdrawn', 'unknown']),
  countries: v.array(Country),
  parties: v.array(Party),
  claims: v.optional(v.array(text(160)), []),
  events: v.array(CaseEvent),
  sums: v.optional(v.array(Sum), []),
  /** What courts have decided in it, and what is open: each in a line. */
  decided: v.optional(v.array(Point), []),
  open: v.optional(v.array(Point), []),
  status: Status,
});

const Action = v.strictObject({
  ...common,
  kind: v.literal('action'),
  date: PartialDate,
  /** Who acted: "U.S. Department of Commerce". */
  by: text(120),
});

/** One record of the casebook, told apart by `kind`. */
export const CasebookRecord = v.variant('kind', [
  Vendor,
  Product,
  Target,
  Person,
  Organisation,
  Concept,
  Case,
  Action,
]);

export type CasebookRecord = v.InferOutput<typeof CasebookRecord>;
export type CaseRecord = v.InferOutput<typeof Case>;
export type Source = v.InferOutput<typeof Source>;
export type Fact = v.InferOutput<typeof Fact>;
export type Alias = v.InferOutput<typeof Alias>;
export type Status = v.InferOutput<typeof Status>;
export type CaseEvent = v.InferOutput<typeof CaseEvent>;
export type Sum = v.InferOutput<typeof Sum>;
export type Party = v.InferOutput<typeof Party>;
export type Point = v.InferOutput<typeof Point>;

/** `dataset.yaml`: the dataset as a whole. */
export const Dataset = v.strictObject({
  /** The day it was last brought up to date. */
  date: FullDate,
  licence: text(40),
});
export type Dataset = v.InferOutput<typeof Dataset>;

/** `topic.yaml`: the words that tell a text about spyware, by language. */
export const Topic = v.record(
  Language,
  v.strictObject({
    /** Speaks for the topic by itself. */
    strong: v.array(text(60)),
    /** Speaks for it only in company. */
    weak: v.array(text(60)),
    /** People and law: goes with many topics, and says least about people and public bodies. */
    loose: v.array(text(60)),
    /** Speaks for what such names mean elsewhere. */
    other: v.array(text(60)),
  }),
);
export type Topic = v.InferOutput<typeof Topic>;

const Worth = v.strictObject({ points: v.number(), most: v.pipe(v.number(), v.integer()) });

/** `matching.yaml`: how evidence is weighed. */
export const Weights = v.strictObject({
  near: v.number(),
  nearCounter: v.number(),
  nearOther: v.number(),
  leastNear: v.number(),
  worth: v.strictObject({
    strong: Worth,
    weak: Worth,
    loose: Worth,
    looseForNews: Worth,
    sureName: Worth,
    tiedName: Worth,
    relatedName: Worth,
    topicalName: Worth,
    generalName: Worth,
    counter: Worth,
    other: Worth,
    sameName: Worth,
    relatedOnPage: Worth,
    pageName: Worth,
    pageStrong: Worth,
    pageWeak: Worth,
  }),
  needed: v.strictObject({
    vendor: v.number(),
    product: v.number(),
    target: v.number(),
    person: v.number(),
    concept: v.number(),
    case: v.number(),
    action: v.number(),
    organisation: v.number(),
    watchdog: v.number(),
    general: v.number(),
  }),
});
export type Weights = v.InferOutput<typeof Weights>;
