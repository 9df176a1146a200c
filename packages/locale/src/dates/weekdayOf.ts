import type { CalendarDay } from './calendarDay.ts';
import { dayNumber } from './dayNumber.ts';

/** A day of the week as ISO 8601 counts: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * The day of the week of a calendar day.
 *
 * @throws RangeError if it is not a day of the calendar
 * @example weekdayOf('2026-11-23') // 1
 */
export function weekdayOf(day: CalendarDay): Weekday {
  // 1970-01-01 was a Thursday; the second remainder keeps days before it positive.
  return (((((dayNumber('weekdayOf', day) + 3) % 7) + 7) % 7) + 1) as Weekday;
}
