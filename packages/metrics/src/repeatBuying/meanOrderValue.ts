import type { GammaGamma } from './gammaGamma.ts';
import type { SpendHistory } from './spendHistory.ts';

/** The mean order of a customer according to Gamma-Gamma, of one without a repeat purchase the mean of all; null without limit. */
export function meanOrderValue({ p, q, gamma }: GammaGamma, customer: SpendHistory): number | null {
  const x = customer.repeatPurchases;
  const excess = p * x + q - 1;
  if (excess <= 0) return null;
  return ((gamma + x * (customer.meanValue ?? 0)) / excess) * p;
}
