import type { CalendarDay } from './calendarDay.ts';
import { dayNumber } from './dayNumber.ts';

/**
 * How many days later the second day is than the first; negative if it is earlier.
 *
 * @throws RangeError if either is not a day of the calendar
 * @example daysBetween('2026-11-23', '2026-11-30') // 7
 */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return dayNumber('daysBetween', to) - dayNumber('daysBetween', from);
}
