import type { Language } from '../languages/language.ts';
import type { CalendarDay } from './calendarDay.ts';
import { weekdayNames } from './dayNames.ts';
import { weekdayOf } from './weekdayOf.ts';

/**
 * The name of a day's weekday, small as both languages write it.
 *
 * @throws RangeError if it is not a day of the calendar
 * @example formatWeekday('2026-11-23', 'et') // 'esmaspäev'
 */
export function formatWeekday(day: CalendarDay, language: Language): string {
  return weekdayNames[language][weekdayOf(day) - 1] as string;
}
