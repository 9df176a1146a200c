import type { CalendarDay } from './calendarDay.ts';
import { dayNumber } from './dayNumber.ts';

/**
 * The day a number of days later, or earlier if negative.
 *
 * @param count whole
 * @throws RangeError if the day is none, the count is not whole, or the result leaves the years 0001 to 9999
 * @example addDays('2026-11-23', 7) // '2026-11-30'
 */
export function addDays(day: CalendarDay, count: number): CalendarDay {
  const from = dayNumber('addDays', day);
  // 719162 days before 1970 the year 1 began; 2932896 days after, the year 9999 ends.
  if (!Number.isInteger(count) || from + count < -719_162 || from + count > 2_932_896) {
    throw new RangeError(
      `addDays: count must be whole and stay in the years 0001 to 9999, received ${count}`,
    );
  }
  return new Date((from + count) * 86_400_000).toISOString().slice(0, 10);
}
