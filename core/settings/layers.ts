/**
 * Where settings come from, and which of them counts: what an administrator has set, else what this
 * device keeps to itself, else what the browser synchronises, else the default.
 */
import { FIELDS, type Field, pick, type Repair, readSettings, type Settings } from './settings.ts';

/** The browser's storage areas that hold settings, each under the names of the fields. */
export const AREAS = ['sync', 'local', 'managed'] as const;
export type Area = (typeof AREAS)[number];

type Stored = Readonly<Record<string, unknown>>;
export type Layers = Readonly<Record<Area, Stored>>;

export interface Loaded {
  settings: Settings;
  /** What was wrong with what the reader stored. */
  repairs: readonly Repair[];
  /** Fields that an administrator has set: nobody else can change them. */
  locked: readonly Field[];
  /** What was wrong with what the administrator set. */
  policyRepairs: readonly Repair[];
  /** Fields that the browser would not synchronise, so that only this device has them. */
  onlyHere: readonly Field[];
}

/** Never throws, whatever the areas hold. */
export function resolve(layers: Layers): Loaded {
  const own = ownSettings(layers);
  const policy = readSettings(layers.managed);
  const unusable = new Set(
    policy.repairs.filter(({ done }) => done === 'set-back').map(({ field }) => field),
  );
  const locked = FIELDS.filter(
    (field) => layers.managed[field] !== undefined && !unusable.has(field),
  );
  return {
    settings: { ...own.settings, ...pick(policy.settings, locked) },
    repairs: own.repairs,
    locked,
    policyRepairs: policy.repairs,
    onlyHere: FIELDS.filter((field) => layers.local[field] !== undefined),
  };
}

/** The reader's own settings, also where an administrator's stand before them. */
export const ownSettings = ({ sync, local }: Layers) => readSettings({ ...sync, ...local });

/** The layers as they were before a change of one area that the browser has told of. */
export function layersBefore(
  now: Layers,
  area: Area,
  changes: Readonly<Record<string, { oldValue?: unknown }>>,
): Layers {
  const old = Object.entries(changes).map(([field, { oldValue }]) => [field, oldValue]);
  return { ...now, [area]: { ...now[area], ...Object.fromEntries(old) } };
}
