import { compensatedSum } from '../numeric/compensatedSum.ts';
import type { BetaGeometricNbd } from './betaGeometricNbd.ts';
import { forecastEach } from './forecastEach.ts';
import { lengthInUnit } from './lengthInUnit.ts';
import type { PurchaseHistories } from './purchaseHistory.ts';
import { requireBetaGeometricNbd } from './requireBetaGeometricNbd.ts';
import { requireHistories } from './requireHistories.ts';
import type { TimeSpan } from './timeSpan.ts';

/** Inputs of {@link forecastPurchases}. */
export interface PurchaseForecastInput {
  /** From {@link fitBetaGeometricNbd}. */
  readonly parameters: BetaGeometricNbd;
  /** The customers, in the time unit of the parameters. */
  readonly histories: PurchaseHistories;
  /** The time to come, in any unit. */
  readonly horizon: TimeSpan;
}

/** What {@link forecastPurchases} expects. The lists are in the order of the customers and not to be written to. */
export interface PurchaseForecast {
  /** How many purchases each customer makes on average in the time to come. */
  readonly expectedPurchases: Float64Array;
  /** The chance of each customer to be still one now. */
  readonly probabilitiesAlive: Float64Array;
  /** The expected purchases of all customers together. */
  readonly totalPurchases: number;
  /** How many customers are expected to be still there now. */
  readonly customersAlive: number;
}

/**
 * The purchases of many customers in a time to come, each as {@link conditionalExpectedPurchases} and together:
 * what the shop can expect from the customers it has. A million customers take less than a quarter of a second.
 *
 * These are averages: customers are expected to buy 0.3 times, and buy once or not at all.
 * How sure the total is: {@link intervalFromDraws}.
 *
 * Source: Fader, Hardie & Lee (2005), Marketing Science 24(2), 275–284, equation 10.
 *
 * @returns expected purchases and chances to be alive, customer by customer, and their sums
 * @throws RangeError for a parameter that is not above 0, a history that cannot be, histories in another time unit than
 * the parameters, a negative time, an unknown unit
 * @example
 * ```ts
 * const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426, timeUnit: 'weeks' };
 * const customers = [
 *   { repeatPurchases: 2, recency: 30.43, age: 38.86 },
 *   { repeatPurchases: 0, recency: 0, age: 38.86 },
 * ];
 * const histories = { customers, timeUnit: 'weeks' };
 * const forecast = forecastPurchases({ parameters, histories, horizon: { length: 39, timeUnit: 'weeks' } });
 * forecast.expectedPurchases[0]; // → 1.226
 * forecast.totalPurchases; // → 1.42
 * forecast.probabilitiesAlive[1]; // → 1
 * const mixed = { customers, timeUnit: 'months' };
 * forecastPurchases({ parameters, histories: mixed, horizon: { length: 39, timeUnit: 'weeks' } }); // throws RangeError: forecastPurchases: histories.timeUnit must be that of the parameters, 'weeks', received 'months'
 * ```
 */
export function forecastPurchases({
  parameters,
  histories,
  horizon,
}: PurchaseForecastInput): PurchaseForecast {
  requireBetaGeometricNbd('forecastPurchases', 'parameters', parameters);
  requireHistories('forecastPurchases', 'histories', histories, parameters.timeUnit);
  const length = lengthInUnit('forecastPurchases', 'horizon', horizon, parameters.timeUnit);
  const { expectedPurchases, probabilitiesAlive } = forecastEach(parameters, histories.customers, length);
  return Object.freeze({
    expectedPurchases,
    probabilitiesAlive,
    totalPurchases: compensatedSum(expectedPurchases),
    customersAlive: compensatedSum(probabilitiesAlive),
  });
}
