import type { TimeZone } from '../languages/languageInfo.ts';
import type { CalendarDay } from './calendarDay.ts';
import type { Instant } from './instant.ts';
import { zonedIso } from './zonedIso.ts';

/**
 * The day the calendars of a zone show at an instant.
 *
 * @throws RangeError if the instant is invalid or lies outside the years 0001 to 9999
 * @example zonedDay(new Date('2026-11-22T23:30:00Z'), 'Europe/Budapest') // '2026-11-23'
 */
export function zonedDay(instant: Instant, timeZone: TimeZone): CalendarDay {
  return zonedIso('zonedDay', instant, timeZone).slice(0, 10);
}
