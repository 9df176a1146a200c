import type { CalendarDay } from './calendarDay.ts';
import { daysBeforeYear } from './daysBeforeYear.ts';
import { isLeapYear } from './isLeapYear.ts';

/** 0000-01-01 and 9999-12-31. A date written as 20261123, a time in seconds or milliseconds: all lie outside. */
const FIRST_DAY = -719_528;
const LAST_DAY = 2_932_896;

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365] as const;

/** What a day must be, for the message of an error. */
export const DAY_RULE = 'a date such as 2026-11-23 or a whole number of days since 1970-01-01';

/** The day number of a day in either form, NaN for anything that is no day. */
export function readDay(day: CalendarDay): number {
  if (typeof day === 'string') return readIsoDate(day);
  return Number.isInteger(day) && day >= FIRST_DAY && day <= LAST_DAY ? day : NaN;
}

/** The day number of YYYY-MM-DD, NaN for anything else. Read digit by digit: Date.parse takes ten times as long. */
function readIsoDate(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return NaN;
  const year = 100 * twoDigits(text, 0) + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const leap = isLeapYear(year) ? 1 : 0;
  // Of a month that there is not, one of these is undefined and the length NaN; of a year that is none, the sum.
  const before = DAYS_BEFORE_MONTH[month - 1] as number;
  const length = (DAYS_BEFORE_MONTH[month] as number) - before + (month === 2 ? leap : 0);
  return day >= 1 && day <= length ? daysBeforeYear(year) + before + (month > 2 ? leap : 0) + day - 1 : NaN;
}

const HYPHEN = 45;
const ZERO = 48;

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : NaN;
}
