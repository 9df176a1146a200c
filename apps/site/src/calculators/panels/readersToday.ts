import type { CalendarDay, Instant } from '@monday-letter/locale';

/** The day on the reader's own calendar. */
export function readersToday(now: Instant): CalendarDay {
  const instant = new Date(now);
  const minutes = instant.getTimezoneOffset();
  return new Date(instant.getTime() - minutes * 60_000).toISOString().slice(0, 10);
}
