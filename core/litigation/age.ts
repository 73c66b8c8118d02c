/** How old what we say is. Legal news goes stale, and a reader must be told when it may have. */

/** Older than this many months and a view says so. */
export const STALE_AFTER = 6;

/** Whether `date` (YYYY-MM-DD) lies more than six calendar months before `now`. */
export function isStale(date: string, now: Date): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const limit = new Date(Date.UTC(year, month - 1 + STALE_AFTER, 1));
  // 31 August plus six months is the last day of February, not a day in March
  const last = new Date(Date.UTC(year, month + STALE_AFTER, 0)).getUTCDate();
  limit.setUTCDate(Math.min(day, last));
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  return today > limit.getTime();
}
