const DAY_MILLISECONDS = 86_400_000;

/** Days from 1970-01-01 to that day; null if the calendar does not have it. Months from 1. */
export function dayNumberOf(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const milliseconds = Date.UTC(year, month - 1, day);
  const date = new Date(milliseconds);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? milliseconds / DAY_MILLISECONDS
    : null;
}

/** 1990-01-01 and 2099-12-31: what lies outside is a slip. */
export const EARLIEST_DAY = 7305;
export const LATEST_DAY = 47_481;

/** Excel counts days from 1900 and has a 29 February 1900; from March 1900 on this is exact. */
export const EXCEL_DAY_ZERO = 25_569;
