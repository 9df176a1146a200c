import type { BetaGeometricNbd } from './betaGeometricNbd.ts';
import type { PurchaseHistory } from './purchaseHistory.ts';
import { requireBetaGeometricNbd } from './requireBetaGeometricNbd.ts';
import { requirePurchaseHistory } from './requirePurchaseHistory.ts';
import { shareAlive } from './shareAlive.ts';

/** Inputs of {@link probabilityAlive}. */
export interface ProbabilityAliveInput {
  /** From {@link fitBetaGeometricNbd}. */
  readonly parameters: BetaGeometricNbd;
  /** The customer's history, in the time unit of the parameters. */
  readonly customer: PurchaseHistory;
}

/**
 * The chance that a customer is still one: has not left for good after the last purchase.
 * 1 ÷ (1 + a/(b + x − 1) · ((α + T)/(α + t_x))^(r + x)), and 1 for a customer without a repeat purchase, because
 * in BG/NBD customers leave only after one.
 *
 * Source: Fader, Hardie & Lee (2005), Marketing Science 24(2), 275–284; the formula is in Fader, P. S. & Hardie,
 * B. G. S. (2008), "Computing P(alive) Using the BG/NBD Model".
 *
 * @returns a probability; small for a frequent customer after a long silence
 * @throws RangeError for a parameter that is not above 0, and a history that cannot be
 * @example
 * ```ts
 * const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426, timeUnit: 'weeks' };
 * probabilityAlive({ parameters, customer: { repeatPurchases: 23, recency: 39, age: 39 } }); // → 0.968555
 * probabilityAlive({ parameters, customer: { repeatPurchases: 23, recency: 20, age: 39 } }); // → 0.000048
 * probabilityAlive({ parameters, customer: { repeatPurchases: 0, recency: 0, age: 39 } }); // → 1
 * ```
 */
export function probabilityAlive({ parameters, customer }: ProbabilityAliveInput): number {
  requireBetaGeometricNbd('probabilityAlive', 'parameters', parameters);
  requirePurchaseHistory('probabilityAlive', 'customer', customer);
  return shareAlive(parameters, customer);
}
