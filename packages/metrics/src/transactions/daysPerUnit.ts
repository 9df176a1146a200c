import { requireOneOf } from '../numeric/requireOneOf.ts';
import type { TimeUnit } from './timeUnit.ts';

const DAYS: Readonly<Record<TimeUnit, number>> = { days: 1, weeks: 7, months: 365.25 / 12, years: 365.25 };

/** How many days a unit has; throws for a unit that is not known. */
export function daysPerUnit(caller: string, timeUnit: TimeUnit): number {
  requireOneOf(caller, 'timeUnit', timeUnit, Object.keys(DAYS));
  return DAYS[timeUnit];
}
