/** A day of the calendar without a time or zone, as ISO 8601 writes it: `2026-11-23`, years 0001 to 9999. */
export type CalendarDay = string;
