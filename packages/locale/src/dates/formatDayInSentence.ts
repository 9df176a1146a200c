import type { Language } from '../languages/language.ts';
import type { CalendarDay } from './calendarDay.ts';
import { monthNames } from './dayNames.ts';
import { dayNumber } from './dayNumber.ts';
import { weekdayOf } from './weekdayOf.ts';

/**
 * A day in the form that says when something happens.
 *
 * | style              | Hungarian                         | Estonian                         |
 * | ------------------ | --------------------------------- | -------------------------------- |
 * | `long` (default)   | 2026. november 23-án              | 23. novembril 2026               |
 * | `full`             | 2026. november 23-án, hétfőn      | 23. novembril 2026, esmaspäeval  |
 * | `monthDay`         | november 23-án                    | 23. novembril                    |
 *
 * The Hungarian suffix follows the ordinal as it is read: elsején 1-jén, másodikán 2-án, negyedikén 4-én.
 * (1-én is as correct; 1-jén is what elsején sounds like.)
 *
 * @throws RangeError if it is not a day of the calendar
 * @example formatDayInSentence('2026-11-23', 'hu') // '2026. november 23-án'
 */
export function formatDayInSentence(
  day: CalendarDay,
  language: Language,
  style: 'full' | 'long' | 'monthDay' = 'long',
): string {
  dayNumber('formatDayInSentence', day);
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const weekday = weekdaysOn[language][weekdayOf(day) - 1] as string;
  const name = monthNames[language][month - 1] as string;

  const monthDay =
    language === 'hu' ? `${name}\u00a0${date}-${hungarianSuffix(date)}` : `${date}.\u00a0${adessive(name)}`;
  if (style === 'monthDay') return monthDay;
  const long = language === 'hu' ? `${year}.\u00a0${monthDay}` : `${monthDay} ${year}`;
  return style === 'long' ? long : `${long}, ${weekday}`;
}

const weekdaysOn = {
  hu: ['hétfőn', 'kedden', 'szerdán', 'csütörtökön', 'pénteken', 'szombaton', 'vasárnap'],
  et: ['esmaspäeval', 'teisipäeval', 'kolmapäeval', 'neljapäeval', 'reedel', 'laupäeval', 'pühapäeval'],
} as const;

/** Back vowels in másodikán, harmadikán, hatodikán, nyolcadikán, huszadikán, harmincadikán. */
function hungarianSuffix(date: number): string {
  if (date === 1) return 'jén';
  return [2, 20, 30].includes(date) || [3, 6, 8].includes(date % 10) ? 'án' : 'én';
}

/** Jaanuar, jaanuaril; mai, mail; oktoober, oktoobril. */
function adessive(month: string): string {
  return `${month.replace(/er$/, 'r').replace(/i$/, '')}il`;
}
