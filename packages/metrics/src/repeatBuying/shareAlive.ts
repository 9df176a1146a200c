import type { BetaGeometricNbd } from './betaGeometricNbd.ts';
import type { PurchaseHistory } from './purchaseHistory.ts';

/** P(alive) of BG/NBD for a customer and parameters that have been checked. */
export function shareAlive(
  parameters: Omit<BetaGeometricNbd, 'timeUnit'>,
  customer: PurchaseHistory,
): number {
  const { r, alpha, a, b } = parameters;
  const { repeatPurchases, recency, age } = customer;
  if (repeatPurchases === 0) return 1;
  const sinceLast = Math.log((alpha + age) / (alpha + recency));
  return 1 / (1 + (a / (b + (repeatPurchases - 1))) * Math.exp((r + repeatPurchases) * sinceLast));
}
