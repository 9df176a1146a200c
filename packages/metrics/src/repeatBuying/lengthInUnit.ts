import { outOfDomain } from '../numeric/outOfDomain.ts';
import { requireNonNegative } from '../numeric/requireNonNegative.ts';
import { daysPerUnit } from '../transactions/daysPerUnit.ts';
import type { TimeUnit } from '../transactions/timeUnit.ts';
import type { TimeSpan } from './timeSpan.ts';

const LONGEST = 1e100;

/** A length of time, checked and expressed in another unit. */
export function lengthInUnit(caller: string, name: string, span: TimeSpan, timeUnit: TimeUnit): number {
  requireNonNegative(caller, `${name}.length`, span.length);
  if (span.length > LONGEST) throw outOfDomain(caller, `${name}.length`, 'at most 1e100', span.length);
  const days = daysPerUnit(caller, span.timeUnit);
  if (span.timeUnit === timeUnit) return span.length;
  return span.length * (days / daysPerUnit(caller, timeUnit));
}
