import { annualChurnFromMonthly } from '../churn/annualChurnFromMonthly.ts';
import { requireFinite } from '../numeric/requireFinite.ts';
import { requireRate } from '../numeric/requireRate.ts';
import { outOfDomain } from '../numeric/outOfDomain.ts';
import type { PeriodKind } from './periodKind.ts';

/** Inputs of {@link annualFromMonthly}. */
export interface MonthlyInput {
  /** What kind of number it is. */
  readonly kind: PeriodKind;
  /** The number of one month, the same every month; a growth above −1, churn and retention in [0, 1]. */
  readonly monthly: number;
}

/**
 * A month's number as a year's: an amount twelve times over, a growth compounded, (1 + g)¹² − 1, churn as
 * {@link annualChurnFromMonthly}, retention r¹².
 *
 * Source: compound interest and compound probability.
 *
 * @returns the year's number, in the unit of the month's
 * @throws RangeError outside these domains
 * @example
 * ```ts
 * annualFromMonthly({ kind: 'amount', monthly: 100 }); // → 1200
 * annualFromMonthly({ kind: 'churn', monthly: 0.02 }); // → 0.2153
 * annualFromMonthly({ kind: 'growth', monthly: 0.01 }); // → 0.1268
 * annualFromMonthly({ kind: 'retention', monthly: 0.98 }); // → 0.7847
 * ```
 */
export function annualFromMonthly({ kind, monthly }: MonthlyInput): number {
  if (kind === 'churn') return annualChurnFromMonthly({ monthlyChurnRate: monthly });
  if (kind === 'retention') {
    requireRate('annualFromMonthly', 'monthly', monthly);
    return monthly ** 12;
  }
  requireFinite('annualFromMonthly', 'monthly', monthly);
  if (kind === 'amount') return 12 * monthly;
  if (monthly <= -1) throw outOfDomain('annualFromMonthly', 'monthly', 'above -1', monthly);
  return Math.expm1(12 * Math.log1p(monthly));
}
