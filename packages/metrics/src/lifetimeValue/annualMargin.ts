import { requireNonNegative } from '../numeric/requireNonNegative.ts';
import { requireRepresentable } from '../numeric/requireRepresentable.ts';
import { requireMarginRate } from '../prices/requireMarginRate.ts';

/** Inputs of {@link annualMargin}. */
export interface AnnualMarginInput {
  /** What one customer buys in a year, without VAT; 0 or more. */
  readonly annualPurchases: number;
  /** Part of the price that stays after the direct cost; 1 or less, negative for goods sold at a loss. */
  readonly marginRate: number;
}

/**
 * What one customer leaves in a year after the direct cost of what was sold: purchases × margin rate.
 *
 * Source: the definition of gross margin; Gupta, S., Lehmann, D. R. & Stuart, J. A. (2004), "Valuing Customers",
 * Journal of Marketing Research 41(1), 7–18, count margin, never revenue.
 *
 * @returns money a year, in the unit of the purchases; negative if the goods sell below cost
 * @throws RangeError unless the purchases are 0 or more and the margin rate is 1 or less
 * @example
 * ```ts
 * annualMargin({ annualPurchases: 400, marginRate: 0.3 }); // → 120
 * ```
 */
export function annualMargin({ annualPurchases, marginRate }: AnnualMarginInput): number {
  requireNonNegative('annualMargin', 'annualPurchases', annualPurchases);
  requireMarginRate('annualMargin', marginRate);
  return requireRepresentable('annualMargin', 'the margin', annualPurchases * marginRate);
}
