import { requireRate } from '../numeric/requireRate.ts';

/** Inputs of {@link monthlyChurnFromAnnual}. */
export interface AnnualChurnInput {
  /** Share of customers who leave within a year; in [0, 1]. */
  readonly annualChurnRate: number;
}

/**
 * The monthly share of leavers that makes a yearly share a, if it is the same every month: 1 − (1 − a)^(1/12).
 * Undoes {@link annualChurnFromMonthly}. Not a twelfth of a, the usual mistake.
 *
 * Source: compound probability.
 *
 * @returns monthly churn rate in [0, 1]
 * @throws RangeError unless the rate is in [0, 1]
 * @example
 * ```ts
 * monthlyChurnFromAnnual({ annualChurnRate: 0.2 }); // → 0.018423
 * ```
 */
export function monthlyChurnFromAnnual({ annualChurnRate }: AnnualChurnInput): number {
  requireRate('monthlyChurnFromAnnual', 'annualChurnRate', annualChurnRate);
  return -Math.expm1(Math.log1p(-annualChurnRate) / 12);
}
