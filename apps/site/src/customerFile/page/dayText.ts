import { formatDay, type CalendarDay, type Language } from '@monday-letter/locale';
import { isoDateFromDayNumber } from '@monday-letter/metrics';

/** A day of a file, as dates are written in tables: `2026. 11. 23.`, `23.11.2026`. */
export function dayText(day: number, language: Language): string {
  return formatDay(isoDateFromDayNumber(day) as CalendarDay, language, 'short');
}
