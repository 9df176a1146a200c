import { requireDay } from './requireDay.ts';

/**
 * The date of a day number: undoes {@link dayNumberFromIsoDate}.
 *
 * Source: the calendar of ISO 8601.
 *
 * @param dayNumber a whole number of days since 1970-01-01, from −719,528 (0000-01-01) to 2,932,896 (9999-12-31)
 * @throws RangeError for a number that is no such day
 * @example
 * ```ts
 * isoDateFromDayNumber(20_780); // → '2026-11-23'
 * isoDateFromDayNumber(-1); // → '1969-12-31'
 * ```
 */
export function isoDateFromDayNumber(dayNumber: number): string {
  const day = requireDay('isoDateFromDayNumber', 'dayNumber', Number(dayNumber));
  // Midnight of Greenwich in, midnight of Greenwich out: the time zone of the machine plays no part.
  return new Date(day * MILLISECONDS_OF_DAY).toISOString().slice(0, 10);
}

const MILLISECONDS_OF_DAY = 86_400_000;
