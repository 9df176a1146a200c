import type { Language } from '../languages/language.ts';
import { languageInfo } from '../languages/languageInfo.ts';
import { formatDay, type DayStyle } from './formatDay.ts';
import { formatTime } from './formatTime.ts';
import type { Instant } from './instant.ts';
import { zonedDay } from './zonedDay.ts';

/**
 * What of an instant is printed: its day in one of the day styles, its time, or the long day with the time
 * (2026. november 23. 7:00; 23. november 2026, kell 8.00).
 */
export type InstantStyle = DayStyle | 'time' | 'longTime';

/**
 * An instant as readers of the language see it on their own calendar and clock, in Budapest or Tallinn.
 *
 * @param instant a Date or milliseconds since 1970-01-01T00:00Z, in the years 0001 to 9999
 * @throws RangeError if the instant is invalid
 * @example formatInstant(new Date('2026-11-23T06:00:00Z'), 'hu', 'longTime') // '2026. november 23. 7:00'
 */
export function formatInstant(instant: Instant, language: Language, style: InstantStyle): string {
  if (style === 'time') return formatTime(instant, language);
  const day = zonedDay(instant, languageInfo[language].timeZone);
  if (style !== 'longTime') return formatDay(day, language, style);
  const time = formatTime(instant, language);
  return formatDay(day, language, 'long') + (language === 'hu' ? ` ${time}` : `, kell\u00a0${time}`);
}
