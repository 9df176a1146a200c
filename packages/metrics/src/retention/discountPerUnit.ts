import { requireNonNegative } from '../numeric/requireNonNegative.ts';
import { daysPerUnit } from '../transactions/daysPerUnit.ts';
import type { TimeUnit } from '../transactions/timeUnit.ts';

/** The yearly discount rate as the rate of one time unit that compounds to it. */
export function discountPerUnit(caller: string, annualDiscountRate: number, timeUnit: TimeUnit): number {
  requireNonNegative(caller, 'annualDiscountRate', annualDiscountRate);
  const years = daysPerUnit(caller, timeUnit) / daysPerUnit(caller, 'years');
  return Math.expm1(years * Math.log1p(annualDiscountRate));
}
