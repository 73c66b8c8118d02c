/** Where a reader has been within one card: a stack with a way back and forward. */

export interface Stop<T> {
  what: T;
  /** How far it was scrolled when it was left. */
  scroll: number;
}

export interface Trail<T> {
  stops: readonly Stop<T>[];
  at: number;
}

export const start = <T>(what: T): Trail<T> => ({ stops: [{ what, scroll: 0 }], at: 0 });

export const here = <T>({ stops, at }: Trail<T>): Stop<T> | undefined => stops[at];
export const behind = <T>({ stops, at }: Trail<T>): T | undefined => stops[at - 1]?.what;
export const ahead = <T>({ stops, at }: Trail<T>): T | undefined => stops[at + 1]?.what;

/** On to something else; what lay ahead is forgotten. `scroll` is where this one is left. */
export function visit<T>(trail: Trail<T>, what: T, scroll: number): Trail<T> {
  const been = left(trail, scroll).stops.slice(0, trail.at + 1);
  return { stops: [...been, { what, scroll: 0 }], at: been.length };
}

/** One step along the trail; at its ends it stays. */
export function step<T>(trail: Trail<T>, by: -1 | 1, scroll: number): Trail<T> {
  const at = trail.at + by;
  return at < 0 || at >= trail.stops.length ? trail : { ...left(trail, scroll), at };
}

const left = <T>(trail: Trail<T>, scroll: number): Trail<T> => ({
  ...trail,
  stops: trail.stops.map((stop, index) => (index === trail.at ? { ...stop, scroll } : stop)),
});
