import { slugify, type CalendarDay } from '@monday-letter/locale';

/** A file's name in the language of its title, with the day: `ugyfelertek-kalkulator-2026-11-23.csv`. */
export function fileName(title: string, day: CalendarDay, ending: string): string {
  return `${slugify(title)}-${day}.${ending}`;
}
