import type { BetaGeometricNbd } from './betaGeometricNbd.ts';
import { lengthInUnit } from './lengthInUnit.ts';
import type { PurchaseHistory } from './purchaseHistory.ts';
import { purchasesWhileAlive } from './purchasesWhileAlive.ts';
import { requireBetaGeometricNbd } from './requireBetaGeometricNbd.ts';
import { requirePurchaseHistory } from './requirePurchaseHistory.ts';
import { shareAlive } from './shareAlive.ts';
import type { TimeSpan } from './timeSpan.ts';

/** Inputs of {@link conditionalExpectedPurchases}. */
export interface ConditionalPurchasesInput {
  /** From {@link fitBetaGeometricNbd}. */
  readonly parameters: BetaGeometricNbd;
  /** The customer's history, in the time unit of the parameters. */
  readonly customer: PurchaseHistory;
  /** The time to come, in any unit. */
  readonly horizon: TimeSpan;
}

/**
 * How many purchases a customer with a known history makes on average in a time to come: the chance to be still a
 * customer × the purchases of one who is. For many customers at once: {@link forecastPurchases}.
 *
 * Source: Fader, Hardie & Lee (2005), Marketing Science 24(2), 275–284, equation 10; computed without the 0/0 which
 * that formula has for a = 1.
 *
 * @returns a number of purchases
 * @throws RangeError for a parameter that is not above 0, a history that cannot be, a negative time, an unknown unit
 * @example
 * ```ts
 * const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426, timeUnit: 'weeks' };
 * const customer = { repeatPurchases: 2, recency: 30.43, age: 38.86 };
 * const horizon = { length: 39, timeUnit: 'weeks' };
 * conditionalExpectedPurchases({ parameters, customer, horizon }); // → 1.226
 * ```
 */
export function conditionalExpectedPurchases(input: ConditionalPurchasesInput): number {
  const { parameters, customer, horizon } = input;
  requireBetaGeometricNbd('conditionalExpectedPurchases', 'parameters', parameters);
  requirePurchaseHistory('conditionalExpectedPurchases', 'customer', customer);
  const { r, alpha, a, b, timeUnit } = parameters;
  const length = lengthInUnit('conditionalExpectedPurchases', 'horizon', horizon, timeUnit);
  const { repeatPurchases, age } = customer;
  const alive = { shape: r + repeatPurchases, a, b: b + repeatPurchases, growth: length / (alpha + age) };
  return shareAlive(parameters, customer) * purchasesWhileAlive(alive);
}
