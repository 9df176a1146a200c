import { outOfDomain } from '../numeric/outOfDomain.ts';
import type { CalendarDay } from './calendarDay.ts';
import { DAY_RULE, readDay } from './readDay.ts';

/** The day number of a day in either form; throws for anything that is no day. */
export function requireDay(caller: string, name: string, day: CalendarDay): number {
  const number = readDay(day);
  if (Number.isNaN(number)) throw outOfDomain(caller, name, DAY_RULE, day);
  return number;
}
