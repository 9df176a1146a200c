import type { CompleteMarginStream } from './requireMarginStream.ts';
import { yearlyLoss } from './sumOfMargins.ts';

/**
 * How many margins of an endless stream it takes until their sum reaches a multiple of the first one's amount;
 * at least 1, and Infinity if no safe whole number of them is enough.
 */
export function paymentsNeeded(stream: CompleteMarginStream, multiple: number): number {
  const first =
    stream.firstMargin === 'now' ? 1 : stream.annualRetentionRate / (1 + stream.annualDiscountRate);
  // The tolerance is a thousand times what the logarithms lose: a sum that meets the multiple exactly is enough.
  const wanted = (multiple / first) * (1 - 1e-12);
  if (wanted <= 1) return 1;
  const loss = yearlyLoss(stream);
  const estimate = loss === 0 ? wanted : Math.log1p(-wanted * loss) / Math.log1p(-loss);
  // NaN too: the logarithm has no value where even the endless sum stays short of the cost.
  if (!(estimate <= Number.MAX_SAFE_INTEGER)) return Infinity;
  return Math.ceil(estimate);
}
