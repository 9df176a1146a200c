import { requireDay } from './requireDay.ts';

/**
 * The number of a day: how many days it lies after 1970-01-01, in the Gregorian calendar, before it as a negative
 * number. A long order log is summarised faster with day numbers than with dates.
 * A date of Excel is 25,569 more: 46,349 there is 20,780 here.
 *
 * Source: the calendar of ISO 8601.
 *
 * @param isoDate a date as YYYY-MM-DD, from 0000-01-01 to 9999-12-31, without an hour
 * @throws RangeError for a text that is no such date, 2026-02-29 included
 * @example
 * ```ts
 * dayNumberFromIsoDate('1970-01-01'); // → 0
 * dayNumberFromIsoDate('2026-11-23'); // → 20780
 * dayNumberFromIsoDate('2026-02-29'); // throws RangeError: dayNumberFromIsoDate: isoDate must be a date
 * ```
 */
export function dayNumberFromIsoDate(isoDate: string): number {
  return requireDay('dayNumberFromIsoDate', 'isoDate', String(isoDate));
}
