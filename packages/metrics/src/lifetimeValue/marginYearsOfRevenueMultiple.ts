import { outOfDomain } from '../numeric/outOfDomain.ts';
import { requireNonNegative } from '../numeric/requireNonNegative.ts';
import { requireRepresentable } from '../numeric/requireRepresentable.ts';

/** Inputs of {@link marginYearsOfRevenueMultiple}. */
export interface MarginYearsInput {
  /** Years of purchases that a customer is said to be worth; 0 or more. */
  readonly revenueMultiple: number;
  /** Part of the price that stays after the direct cost; in (0, 1]. */
  readonly marginRate: number;
}

/**
 * How many years of margin a multiple of purchases stands for: revenue multiple ÷ margin rate.
 * At a margin of 30% "× 20 of purchases" means 67 years of margin.
 *
 * @returns years of margin, 0 or more
 * @throws RangeError unless the multiple is 0 or more and the margin rate in (0, 1]
 * @example
 * ```ts
 * marginYearsOfRevenueMultiple({ revenueMultiple: 20, marginRate: 0.3 }); // → 66.67
 * ```
 */
export function marginYearsOfRevenueMultiple({ revenueMultiple, marginRate }: MarginYearsInput): number {
  const caller = 'marginYearsOfRevenueMultiple';
  requireNonNegative(caller, 'revenueMultiple', revenueMultiple);
  if (!Number.isFinite(marginRate) || marginRate <= 0 || marginRate > 1) {
    throw outOfDomain(caller, 'marginRate', 'in (0, 1]', marginRate);
  }
  return requireRepresentable(caller, 'the multiple', revenueMultiple / marginRate);
}
