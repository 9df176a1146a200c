import { requirePositive } from '../numeric/requirePositive.ts';
import type { GammaGamma } from './gammaGamma.ts';

/** Inputs of {@link equalOrders}. */
export interface EqualOrdersInput {
  /** What every order is worth; above 0. */
  readonly orderValue: number;
}

/** With so large a shape the orders and the customers differ by a hundred-thousandth. */
const ALIKE = 1e10;

/**
 * Gamma-Gamma for a shop where every order is worth the same: the limit of the model, which {@link fitGammaGamma} cannot
 * find because it has no end. p and q are so large that neither orders nor customers differ by more than one part in
 * 100,000, and the mean order is pγ/(q − 1).
 *
 * Source: the limit p, q → ∞ of Fader & Hardie (2013), "The Gamma-Gamma Model of Monetary Value".
 *
 * @returns parameters of Gamma-Gamma
 * @throws RangeError unless the value is above 0
 * @example
 * ```ts
 * const parameters = equalOrders({ orderValue: 35 });
 * conditionalExpectedValue({ parameters, customer: { repeatPurchases: 0, meanValue: null } }); // → 35
 * conditionalExpectedValue({ parameters, customer: { repeatPurchases: 3, meanValue: 35 } }); // → 35
 * ```
 */
export function equalOrders({ orderValue }: EqualOrdersInput): GammaGamma {
  requirePositive('equalOrders', 'orderValue', orderValue);
  return Object.freeze({ p: ALIKE, q: ALIKE, gamma: (orderValue * (ALIKE - 1)) / ALIKE });
}
