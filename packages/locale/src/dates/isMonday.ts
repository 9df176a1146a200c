import type { CalendarDay } from './calendarDay.ts';
import { weekdayOf } from './weekdayOf.ts';

/**
 * Whether a post may come out on this day.
 *
 * @throws RangeError if it is not a day of the calendar
 * @example isMonday('2026-11-23') // true
 */
export function isMonday(day: CalendarDay): boolean {
  return weekdayOf(day) === 1;
}
