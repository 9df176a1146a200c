import { isoDateFromDayNumber } from './isoDateFromDayNumber.ts';

/** Throws unless a period begins on the last day of observation or before. */
export function requireStartBeforeEnd(caller: string, startDay: number, endDay: number): void {
  if (startDay <= endDay) return;
  const [start, end] = [startDay, endDay].map(isoDateFromDayNumber);
  throw new RangeError(
    `${caller}: periodStart must not be after observationEnd, received ${start} and ${end}`,
  );
}
