/** The number of days from 1970-01-01 to the first of January of a year in the Gregorian calendar. */
export function daysBeforeYear(year: number): number {
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return 365 * (year - 1970) + leapDays - LEAP_DAYS_BEFORE_1970;
}

const LEAP_DAYS_BEFORE_1970 = 477;
