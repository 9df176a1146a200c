import { requireNonNegative } from '../numeric/requireNonNegative.ts';
import { requireRepresentable } from '../numeric/requireRepresentable.ts';
import { daysPerUnit } from '../transactions/daysPerUnit.ts';
import type { TimeUnit } from '../transactions/timeUnit.ts';
import type { TimeSpan } from './timeSpan.ts';

/** A length of time, checked and expressed in another unit. */
export function lengthInUnit(caller: string, name: string, span: TimeSpan, timeUnit: TimeUnit): number {
  requireNonNegative(caller, `${name}.length`, span.length);
  const days = daysPerUnit(caller, span.timeUnit);
  if (span.timeUnit === timeUnit) return span.length;
  return requireRepresentable(caller, name, span.length * (days / daysPerUnit(caller, timeUnit)));
}
