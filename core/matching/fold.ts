/**
 * Text as people mean it: soft hyphens and zero-width characters gone, full-width forms narrow,
 * combining marks composed. Offsets can be mapped back. (Apostrophe and hyphen variants are so common
 * that the matcher takes them as they are.)
 */

export interface Folded {
  text: string;
  /** The offset in the original of an offset in `text`. */
  toOriginal(offset: number, side: 'start' | 'end'): number;
}

// Everything that folding would change. Most flows have none of it and are used as they are.
const ODD =
  /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFF01-\uFF5E\u0300-\u036F\u064B-\u0652\u0640\u05B0-\u05C7]/;
const DROPPED =
  /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u064B-\u0652\u0640\u05B0-\u05BD\u05BF\u05C1\u05C2\u05C4-\u05C7]/;
const COMBINING = /[\u0300-\u036F]/;

/** Whether folding would change anything. */
export const isOdd = (text: string): boolean => ODD.test(text);

/** Folds `text`; returns it untouched, at the cost of one scan, where there is nothing to fold. */
export function fold(text: string): Folded {
  if (!isOdd(text)) return { text, toOriginal: (offset) => offset };
  // units in a list: asking a growing string for its last unit copies it each time
  const units: string[] = [];
  const from: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    if (DROPPED.test(unit)) continue;
    const last = units.at(-1);
    if (last !== undefined && COMBINING.test(unit)) {
      const composed = (last + unit).normalize('NFC');
      if (composed.length === 1) {
        units[units.length - 1] = composed;
        continue;
      }
    }
    units.push(plain(unit));
    from.push(i);
  }
  return {
    text: units.join(''),
    toOriginal: (offset, side) => {
      if (side === 'start') return from[offset] ?? text.length;
      const last = from[offset - 1];
      return last === undefined ? 0 : clusterEnd(text, last + 1);
    },
  };
}

/** Combining marks that were composed into the letter before them belong to it. */
function clusterEnd(text: string, end: number): number {
  let at = end;
  while (at < text.length && COMBINING.test(text.charAt(at))) at++;
  return at;
}

function plain(unit: string): string {
  const code = unit.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : unit;
}
