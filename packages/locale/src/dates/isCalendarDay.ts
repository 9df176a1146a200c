import type { CalendarDay } from './calendarDay.ts';
import { dayNumber } from './dayNumber.ts';

/**
 * Whether a value from outside is a day that exists.
 *
 * @example isCalendarDay('2026-02-30') // false
 */
export function isCalendarDay(value: unknown): value is CalendarDay {
  try {
    return typeof value === 'string' && Number.isFinite(dayNumber('isCalendarDay', value));
  } catch {
    return false;
  }
}
