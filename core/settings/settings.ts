/**
 * What a reader can change, and its defaults. Storage holds only what differs from the defaults,
 * so that a fresh install never overwrites settings that arrive by sync.
 */
import * as v from 'valibot';
import { KINDS, type Kind } from '../../data/terms.ts';
import { parseRule } from '../sites/rules.ts';
import { LANGUAGES, type LanguageChoice } from './languages.ts';
import { SCRIPTS, type Script } from './scripts.ts';

export type Mode = 'everywhere' | 'listed';
/** What opens a card: resting the pointer, a click, or only the keyboard commands. */
export type Trigger = 'hover' | 'click' | 'keys';
/** How a mark is drawn: a line under the name, a tint behind it, both, or neither. */
export type Look = 'underline' | 'tint' | 'both' | 'none';
/** How long the pointer rests on a mark before its card opens. */
export type Delay = 'short' | 'normal' | 'long';

export interface Settings {
  mode: Mode;
  /** Rules for sites where Amicus stays away; they hold in mode `everywhere`. */
  off: readonly string[];
  /** Rules for the sites where Amicus runs; they hold in mode `listed`. */
  on: readonly string[];
  /** Kinds that are not marked. */
  hidden: readonly Kind[];
  /** Ids of single records that are not marked. */
  muted: readonly string[];
  /** Writing systems in which names are not marked. */
  unmarkedScripts: readonly Script[];
  look: Look;
  trigger: Trigger;
  delay: Delay;
  /** Draw nothing into any page until the reader acts. */
  quiet: boolean;
  /** Rules for sites where that holds even if it does not hold everywhere. */
  quietOn: readonly string[];
  /** What Amicus itself speaks; the casebook stays as it is. */
  language: LanguageChoice;
}

export const DEFAULTS: Readonly<Settings> = {
  mode: 'everywhere',
  off: [],
  on: [],
  hidden: [],
  muted: [],
  unmarkedScripts: [],
  look: 'both',
  trigger: 'hover',
  delay: 'normal',
  quiet: false,
  quietOn: [],
  language: 'auto',
};

/** As `parseRule` writes it, so that one site has one spelling. */
const Rule = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = parseRule(dataset.value);
    if (parsed.ok) return parsed.text;
    addIssue({ message: parsed.problem });
    return NEVER;
  }),
);
/** A list in which nothing stands twice. */
const listOf = <S extends v.GenericSchema<unknown, unknown>>(entry: S) =>
  v.pipe(
    v.array(entry),
    v.transform((all) => [...new Set(all)]),
  );
/** Any id: a record that a later casebook renames or drops must not spoil the rest of the list. */
const RecordId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(100));
const fields = {
  mode: v.picklist(['everywhere', 'listed']),
  off: listOf(Rule),
  on: listOf(Rule),
  hidden: listOf(v.picklist(KINDS)),
  muted: listOf(RecordId),
  unmarkedScripts: listOf(v.picklist(SCRIPTS)),
  look: v.picklist(['underline', 'tint', 'both', 'none']),
  trigger: v.picklist(['hover', 'click', 'keys']),
  delay: v.picklist(['short', 'normal', 'long']),
  quiet: v.boolean(),
  quietOn: listOf(Rule),
  language: v.picklist(['auto', ...LANGUAGES]),
} satisfies { [K in keyof Settings]: v.GenericSchema };

export type Field = keyof Settings;

/** The names under which settings are stored. */
export const FIELDS = Object.keys(fields) as Field[];

/** Something stored that could not be used as it was. */
export type Repair = { field: Field } & (
  | { done: 'set-back' }
  /** So many entries of a list could not be kept. */
  | { done: 'left-out'; count: number }
);

/**
 * Settings from whatever storage holds. Never throws: a list keeps its valid entries, any other
 * broken field falls back to its default, and each repair is reported.
 */
export function readSettings(stored: unknown): { settings: Settings; repairs: Repair[] } {
  const from: Record<string, unknown> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const repairs: Repair[] = [];
  const kept: Record<string, unknown> = {};
  for (const field of FIELDS) {
    if (from[field] === undefined) continue;
    const parsed = v.safeParse(fields[field], from[field]);
    if (parsed.success) kept[field] = parsed.output;
    else kept[field] = mend(field, from[field], repairs);
  }
  return { settings: { ...DEFAULTS, ...kept }, repairs };
}

function mend(field: Field, value: unknown, repairs: Repair[]): unknown {
  if (!Array.isArray(value) || !Array.isArray(DEFAULTS[field])) {
    repairs.push({ field, done: 'set-back' });
    return DEFAULTS[field];
  }
  const usable = value.filter((entry) => v.safeParse(fields[field], [entry]).success);
  repairs.push({ field, done: 'left-out', count: value.length - usable.length });
  return v.parse(fields[field], usable);
}

/** Whether two values of a field are the same setting. */
export const sameValue = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The named fields of some settings, and no others. */
export function pick(settings: Partial<Settings>, fields: readonly Field[]): Partial<Settings> {
  return Object.fromEntries(
    fields.flatMap((field) => (field in settings ? [[field, settings[field]]] : [])),
  );
}

/** The fields in which `after` differs from `before`, as they are in `after`. */
export const changesBetween = (before: Settings, after: Settings): Partial<Settings> =>
  pick(
    after,
    FIELDS.filter((field) => !sameValue(before[field], after[field])),
  );

/** What to store, and which stored fields to drop, so that only changes from the defaults remain. */
export function toStored(values: Partial<Settings>): { set: Partial<Settings>; remove: Field[] } {
  const named = FIELDS.filter((field) => field in values);
  const remove = named.filter((field) => sameValue(values[field], DEFAULTS[field]));
  const kept = named.filter((field) => !remove.includes(field));
  return { set: pick(values, kept), remove };
}
