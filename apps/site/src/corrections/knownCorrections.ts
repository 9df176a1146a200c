import { zonedDay, zonedInstant } from '@monday-letter/locale';

import type { CorrectionRecord } from '../schemas/correctionSchema.ts';

/** Both languages live by the clock of Budapest when posts come out; a day of the calendar begins there. */
const zone = 'Europe/Budapest';

/**
 * The corrections that readers can know of at an instant, the newest first: those whose day has come, and whose post,
 * if they are about one, is out.
 *
 * @param published the numbers of the posts that are out
 */
export function knownCorrections(
  records: Readonly<Record<string, CorrectionRecord>>,
  published: readonly number[],
  now: Date,
): readonly CorrectionRecord[] {
  const today = zonedDay(now, zone);
  return Object.values(records)
    .filter(({ date, post }) => date <= today && (post === undefined || published.includes(post)))
    .toSorted((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0));
}

/**
 * When a post last changed: on the day of its last correction, or when it was published.
 *
 * @param published when it came out; a correction of the same morning does not change it earlier than that
 */
export function lastChanged(published: Date, corrections: readonly CorrectionRecord[]): Date {
  const days = corrections.map(({ date }) => zonedInstant(date, '00:00', zone).getTime());
  return new Date(Math.max(published.getTime(), ...days));
}
