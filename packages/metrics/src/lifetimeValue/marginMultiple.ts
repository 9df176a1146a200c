import type { MarginStream } from './marginStream.ts';
import { requireMarginStream } from './requireMarginStream.ts';
import { sumOfMargins } from './sumOfMargins.ts';

/**
 * How many years of margin a customer is worth today.
 *
 * With yearly retention r, discount d, margin growth g and q = r(1+g)/(1+d):
 * first margin now 1/(1 − q), which without growth is (1+d)/(1+d−r);
 * first margin at the end of the year r/(1+d−r(1+g)).
 * A horizon of n years counts n margins: the same sums times 1 − qⁿ, so the last one comes after
 * n − 1 years with the first margin now, and after n years with the first margin at the end of the year.
 *
 * Source: Gupta, S. & Lehmann, D. R. (2003), "Customers as Assets", Journal of Interactive Marketing 17(1), 9–24
 * (the margin multiple, first margin at the end of the year); the sum itself is the geometric series.
 *
 * @param stream retention in [0, 1], discount 0 or more, growth above −1, horizon a whole number from 1 or none
 * @returns years of first margin, 0 or more
 * @throws RangeError outside these domains, and when the sum has no limit: no horizon and r(1+g) ≥ 1+d,
 * for example full retention without a discount
 * @example
 * ```ts
 * marginMultiple({ annualRetentionRate: 0.8, annualDiscountRate: 0.1 }); // → 3.6667
 * marginMultiple({ annualRetentionRate: 0.8, annualDiscountRate: 0.1, firstMargin: 'endOfYear' }); // → 2.6667
 * marginMultiple({ annualRetentionRate: 1, annualDiscountRate: 0.1, horizonYears: 20 }); // → 9.365
 * marginMultiple({ annualRetentionRate: 1, annualDiscountRate: 0 }); // throws RangeError: has no limit
 * ```
 */
export function marginMultiple(stream: MarginStream): number {
  return sumOfMargins('marginMultiple', requireMarginStream('marginMultiple', stream));
}
