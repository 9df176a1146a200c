import type { CalendarDay } from './calendarDay.ts';

/**
 * The day counted from 1970-01-01, which is 0.
 *
 * @param caller name of the public function, for its error message
 * @throws RangeError if the text is not a day of the calendar
 */
export function dayNumber(caller: string, day: CalendarDay): number {
  const milliseconds = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  // Engines let the 30th of February run on into March; the way back shows it.
  if (
    Number.isNaN(milliseconds) ||
    new Date(milliseconds).toISOString().slice(0, 10) !== day ||
    day < '0001'
  ) {
    throw new RangeError(
      `${caller}: day must be a calendar day like 2026-11-23, received ${JSON.stringify(day)}`,
    );
  }
  return milliseconds / 86_400_000;
}
