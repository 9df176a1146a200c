import { addDays, mondayInstant } from '@monday-letter/locale';

/** The first Monday that the numbering counts from: post #49. */
export const numberedFrom = { monday: '2026-10-26', number: 49 } as const;

/** The first Monday whose post appears on its own: those before it were published together. */
export const firstOwnMonday = '2026-11-23';

/** Milliseconds in a week without a clock change. */
const week = 7 * 24 * 60 * 60 * 1000;

/**
 * The latest Monday 07:00 Europe/Budapest at or before an instant: nothing appears or disappears between two
 * of them.
 */
export function latestMondayInstant(now: Date): Date {
  const weeks = Math.floor((now.getTime() - mondayInstant(numberedFrom.monday).getTime()) / week);
  // A change of clocks shifts the Monday by an hour, so the neighbour may be the right one.
  const candidates = [weeks + 1, weeks, weeks - 1].map((n) =>
    mondayInstant(addDays(numberedFrom.monday, 7 * n)),
  );
  const latest = candidates.find((candidate) => candidate <= now);
  if (latest === undefined)
    throw new RangeError(`latestMondayInstant: no Monday before ${now.toISOString()}`);
  return latest;
}

/** The number a post must bear on its Monday: 49 on 2026-10-26, one more each week. */
export function numberOnMonday(monday: string): number {
  const days = (Date.parse(monday) - Date.parse(numberedFrom.monday)) / (24 * 60 * 60 * 1000);
  return numberedFrom.number + Math.round(days / 7);
}

/** Whether a post exists: from 07:00 Europe/Budapest on its Monday. */
export function isPublished(monday: string, now: Date): boolean {
  return mondayInstant(monday) <= now;
}
