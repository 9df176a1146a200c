import type { Language } from '../languages/language.ts';
import type { CalendarDay } from './calendarDay.ts';
import { monthNames } from './dayNames.ts';
import { dayNumber } from './dayNumber.ts';
import { formatWeekday } from './formatWeekday.ts';

/**
 * How much of a day is printed.
 *
 * | style      | Hungarian                    | Estonian                         |
 * | ---------- | ---------------------------- | -------------------------------- |
 * | `full`     | 2026. november 23., hétfő    | esmaspäev, 23. november 2026     |
 * | `long`     | 2026. november 23.           | 23. november 2026                |
 * | `short`    | 2026. 11. 23.                | 23.11.2026                       |
 * | `monthDay` | november 23.                 | 23. november                     |
 */
export type DayStyle = 'full' | 'long' | 'short' | 'monthDay';

/**
 * A calendar day as the language writes it, with U+00A0 where a line must not end (2026.⍽november⍽23., 23.⍽november).
 *
 * Short dates have two digits for day and month, so that they line up.
 *
 * @throws RangeError if it is not a day of the calendar
 * @example formatDay('2026-11-23', 'et', 'full') // 'esmaspäev, 23. november 2026'
 */
export function formatDay(day: CalendarDay, language: Language, style: DayStyle): string {
  dayNumber('formatDay', day);
  const [year = '', month = '', date = ''] = day.split('-');
  const hungarian = language === 'hu';
  if (style === 'short')
    return hungarian ? `${year}.\u00a0${month}.\u00a0${date}.` : `${date}.${month}.${year}`;

  const monthName = monthNames[language][Number(month) - 1] as string;
  const monthDay = hungarian ? `${monthName}\u00a0${Number(date)}.` : `${Number(date)}.\u00a0${monthName}`;
  if (style === 'monthDay') return monthDay;

  const long = hungarian ? `${Number(year)}.\u00a0${monthDay}` : `${monthDay} ${Number(year)}`;
  if (style === 'long') return long;
  const weekday = formatWeekday(day, language);
  return hungarian ? `${long}, ${weekday}` : `${weekday}, ${long}`;
}
