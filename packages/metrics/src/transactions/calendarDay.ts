/**
 * A whole day, without an hour and so without a time zone: an ISO date such as `'2026-11-23'`, or the number of days
 * since 1970-01-01, as {@link dayNumberFromIsoDate} gives it. Which day an order of 23:30 belongs to is decided before.
 */
export type CalendarDay = string | number;
