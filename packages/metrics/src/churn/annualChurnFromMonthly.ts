import { requireRate } from '../numeric/requireRate.ts';

/** Inputs of {@link annualChurnFromMonthly}. */
export interface MonthlyChurnInput {
  /** Share of customers who leave in a month; in [0, 1], the same every month. */
  readonly monthlyChurnRate: number;
}

/**
 * The share of customers who leave within a year when a share m leaves every month: 1 − (1 − m)¹².
 * Not twelve times m, the usual mistake: who has left cannot leave again.
 *
 * Source: compound probability.
 *
 * @returns yearly churn rate in [0, 1]
 * @throws RangeError unless the rate is in [0, 1]
 * @example
 * ```ts
 * annualChurnFromMonthly({ monthlyChurnRate: 0.02 }); // → 0.2153
 * ```
 */
export function annualChurnFromMonthly({ monthlyChurnRate }: MonthlyChurnInput): number {
  requireRate('annualChurnFromMonthly', 'monthlyChurnRate', monthlyChurnRate);
  return -Math.expm1(12 * Math.log1p(-monthlyChurnRate));
}
