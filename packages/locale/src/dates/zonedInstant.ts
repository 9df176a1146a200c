import type { TimeZone } from '../languages/languageInfo.ts';
import type { CalendarDay } from './calendarDay.ts';
import { dayNumber } from './dayNumber.ts';
import { zoneOffset } from './zoneOffset.ts';

/** A time as a 24-hour clock shows it, `07:00` or `7:00`. */
export type ClockTime = `${number}:${number}`;

/**
 * The instant at which the clocks of a zone show a day and time.
 *
 * When clocks go back and show the time twice, the first of the two; when they go forward and skip it, as long
 * after the change as the time asked for lies after the skipped hour began (02:30 becomes 03:30).
 *
 * @throws RangeError if the day or time does not exist
 * @example zonedInstant('2026-11-23', '07:00', 'Europe/Budapest') // 2026-11-23T06:00:00.000Z
 */
export function zonedInstant(day: CalendarDay, time: ClockTime, timeZone: TimeZone): Date {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  if (!hours || !minutes) {
    throw new RangeError(`zonedInstant: time must be like 07:00, received ${JSON.stringify(time)}`);
  }
  const asIfUtc = ((dayNumber('zonedInstant', day) * 24 + Number(hours)) * 60 + Number(minutes)) * 60_000;
  // No zone is further than a day from UTC, and none changes its clocks twice within two days.
  const before = zoneOffset(asIfUtc - 86_400_000, timeZone);
  const after = zoneOffset(asIfUtc + 86_400_000, timeZone);
  if (before === after) return new Date(asIfUtc - before);
  const [instant = asIfUtc - before] = [before, after]
    .map((offset) => asIfUtc - offset)
    .filter((candidate) => candidate + zoneOffset(candidate, timeZone) === asIfUtc)
    .sort((one, other) => one - other);
  return new Date(instant);
}
