import { requireRepresentable } from '../numeric/requireRepresentable.ts';
import type { GammaGamma } from './gammaGamma.ts';
import { meanOrderValue } from './meanOrderValue.ts';
import { requireGammaGamma } from './requireGammaGamma.ts';
import { requireSpendHistory } from './requireSpendHistory.ts';
import type { SpendHistory } from './spendHistory.ts';

/** Inputs of {@link conditionalExpectedValue}. */
export interface ConditionalValueInput {
  /** From {@link fitGammaGamma}. */
  readonly parameters: GammaGamma;
  /** How many orders after the first, and their mean. Without any: a customer of whom nothing is known yet. */
  readonly customer: SpendHistory;
}

/**
 * What an order of a customer will be worth on average: a weighted mean of the customer's own orders and those of all
 * customers, the own ones with the more weight the more there are. (γ + x·z̄)p ÷ (px + q − 1).
 *
 * A customer without a repeat purchase gets the mean of all customers, pγ/(q − 1). With q of 1 or less that mean has
 * no limit: a few customers spend so much that it grows with every customer added. The answer is null then.
 *
 * Source: Fader & Hardie (2013), "The Gamma-Gamma Model of Monetary Value", equations 3 and 5.
 *
 * @returns an amount in the unit of γ, or null where the mean has no limit
 * @throws RangeError for a parameter that is not above 0, and a history that cannot be
 * @example
 * ```ts
 * const parameters = { p: 6.25, q: 3.74, gamma: 15.44 };
 * conditionalExpectedValue({ parameters, customer: { repeatPurchases: 0, meanValue: null } }); // → 35.22
 * conditionalExpectedValue({ parameters, customer: { repeatPurchases: 3, meanValue: 35 } }); // → 35.02792
 * conditionalExpectedValue({ parameters, customer: { repeatPurchases: 30, meanValue: 100 } }); // → 99.07
 * const wild = { p: 6.25, q: 0.9, gamma: 15.44 };
 * conditionalExpectedValue({ parameters: wild, customer: { repeatPurchases: 0, meanValue: null } }); // → null
 * ```
 */
export function conditionalExpectedValue({ parameters, customer }: ConditionalValueInput): number | null {
  requireGammaGamma('conditionalExpectedValue', 'parameters', parameters);
  requireSpendHistory('conditionalExpectedValue', 'customer', customer);
  const value = meanOrderValue(parameters, customer);
  return value === null ? null : requireRepresentable('conditionalExpectedValue', 'the value', value);
}
