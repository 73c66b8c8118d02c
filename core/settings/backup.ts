/** All settings as a file that can be kept, sent and read again, here or on another device. */
import {
  FIELDS,
  type Field,
  pick,
  type Repair,
  readSettings,
  type Settings,
  sameValue,
} from './settings.ts';

/** Counts up when a file of an older version could be misread. */
const SCHEMA = 1;
const FORMAT = 'amicus-settings';

/** The text of the file. */
export function exportSettings(settings: Settings): string {
  const file = { format: FORMAT, schema: SCHEMA, settings: pick(settings, FIELDS) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export type Imported =
  | {
      ok: true;
      /** The fields that the file names and that could be read; all others are to stay. */
      settings: Partial<Settings>;
      repairs: Repair[];
      /** Names in the file that no setting has. */
      unknown: string[];
    }
  | {
      ok: false;
      /** `newer`: written by an Amicus that knows more than this one. */
      problem: 'not-json' | 'not-settings' | 'newer';
    };

/** Reads such a file. Never throws: what can be used is used, and the rest is reported. */
export function importSettings(text: string): Imported {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  if (!isObject(file) || file.format !== FORMAT || !isObject(file.settings)) {
    return { ok: false, problem: 'not-settings' };
  }
  if (typeof file.schema !== 'number' || file.schema < 1) {
    return { ok: false, problem: 'not-settings' };
  }
  if (file.schema > SCHEMA) return { ok: false, problem: 'newer' };
  return usable(file.settings);
}

function usable(stored: Readonly<Record<string, unknown>>): Imported {
  const { settings, repairs } = readSettings(stored);
  const unreadable = repairs.filter(({ done }) => done === 'set-back').map(({ field }) => field);
  const named = FIELDS.filter((field) => stored[field] !== undefined);
  return {
    ok: true,
    settings: pick(
      settings,
      named.filter((field) => !unreadable.includes(field)),
    ),
    repairs,
    unknown: Object.keys(stored).filter((name) => !FIELDS.includes(name as Field)),
  };
}

/** Which of the fields would change something. */
export const changedBy = (imported: Partial<Settings>, now: Settings): Field[] =>
  FIELDS.filter((field) => field in imported && !sameValue(imported[field], now[field]));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
