import type { BetaGeometricNbd } from './betaGeometricNbd.ts';
import { createFutures } from './createFutures.ts';
import { middleOf, type FutureRange } from './futureRange.ts';
import { isSameHistory } from './isSameHistory.ts';
import { lengthInUnit } from './lengthInUnit.ts';
import type { PurchaseHistories } from './purchaseHistory.ts';
import { requireBetaGeometricNbd } from './requireBetaGeometricNbd.ts';
import { requireFutures } from './requireFutures.ts';
import { requireHistories } from './requireHistories.ts';
import type { TimeSpan } from './timeSpan.ts';

/** Inputs of {@link simulatePurchases}. */
export interface SimulatePurchasesInput {
  /** One set of parameters for each future, from {@link drawBetaGeometricNbd} or {@link bootstrapBetaGeometricNbd}. */
  readonly purchases: readonly BetaGeometricNbd[];
  /** The customers, in the time unit of the parameters. */
  readonly histories: PurchaseHistories;
  /** The time to come, in any unit. */
  readonly horizon: TimeSpan;
  /** Which share of the futures the ranges hold; in (0, 1), 0.8 when left out. */
  readonly confidenceLevel?: number | undefined;
  /** Any whole number: the same seed gives the same futures on every machine. */
  readonly seed: number;
}

/** Between what the purchases of customers lay in most futures. The lists are not to be written to. */
export interface SimulatedPurchases {
  /** The lower end for each customer, a whole number. */
  readonly lowestPurchases: Float64Array;
  /** The upper end for each customer, a whole number. */
  readonly highestPurchases: Float64Array;
  /** The purchases of all customers together. */
  readonly totalPurchases: FutureRange;
  /** The level used. */
  readonly confidenceLevel: number;
  /** How many futures were drawn. */
  readonly futures: number;
}

/**
 * What may come of the customers of a shop: their purchases in a time to come, drawn once for each set of parameters with
 * all that chance does: whether a customer is still one, how often that customer buys, and when that ends.
 * {@link forecastPurchases} tells what is expected; a customer of whom 0.3 purchases are expected makes none, or one.
 *
 * Given a history, an active customer waits for the next purchase longer than t with the chance
 * ((α + T)/(α + T + t))^(r + x), and leaves after it with the chance a/(a + b + x); then x is one more and T is t more.
 * Both follow from the gamma and the beta distribution of BG/NBD, so that no customer's own rates need be drawn.
 * Customers behind one another whose histories are the same get the same range.
 *
 * In a holdout period at least as many customers as the level says should lie within their ranges, and rather more,
 * because purchases are whole numbers.
 *
 * Source: Fader, Hardie & Lee (2005), Marketing Science 24(2), 275–284; drawn parameters and chance together are a
 * posterior predictive distribution, e.g. Efron & Hastie (2016), Computer Age Statistical Inference, chapter 3.
 *
 * @returns the middle part of the futures, for each customer and for all together
 * @throws RangeError without parameters, for parameters not above 0 or in several units, a history that cannot be,
 * histories in another unit, a negative time, a level outside (0, 1), a seed that is not whole
 * @example
 * ```ts
 * const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426, timeUnit: 'weeks' };
 * const customers = [
 *   { repeatPurchases: 9, recency: 38, age: 38.86 },
 *   { repeatPurchases: 9, recency: 5, age: 38.86 },
 * ];
 * const drawn = simulatePurchases({
 *   purchases: Array.from({ length: 1000 }, () => parameters),
 *   histories: { customers, timeUnit: 'weeks' },
 *   horizon: { length: 39, timeUnit: 'weeks' },
 *   seed: 1,
 * });
 * drawn.highestPurchases[0]; // → 11
 * drawn.highestPurchases[1]; // → 0
 * ```
 */
export function simulatePurchases(input: SimulatePurchasesInput): SimulatedPurchases {
  const { purchases, histories, horizon, confidenceLevel = 0.8, seed } = input;
  const timeUnit = requireFutures(CALLER, { purchases, confidenceLevel, seed });
  purchases.forEach((parameters, k) => requireBetaGeometricNbd(CALLER, `purchases[${k}]`, parameters));
  requireHistories(CALLER, 'histories', histories, timeUnit);
  const length = lengthInUnit(CALLER, 'horizon', horizon, timeUnit);

  const { customers } = histories;
  const lowestPurchases = new Float64Array(customers.length);
  const highestPurchases = new Float64Array(customers.length);
  const totals = new Float64Array(purchases.length);
  const drawn = new Float64Array(purchases.length);
  const { begin, drawPurchases } = createFutures({ purchases, length, seed });
  let range: FutureRange = { lowest: 0, highest: 0 };
  customers.forEach((customer, i) => {
    begin(customer);
    for (let k = 0; k < drawn.length; k++) {
      const made = drawPurchases(k);
      drawn[k] = made;
      totals[k] = (totals[k] as number) + made;
    }
    if (!isSameHistory(customers[i - 1], customer)) range = middleOf(drawn, confidenceLevel);
    lowestPurchases[i] = range.lowest;
    highestPurchases[i] = range.highest;
  });
  return Object.freeze({
    lowestPurchases,
    highestPurchases,
    totalPurchases: middleOf(totals, confidenceLevel),
    confidenceLevel,
    futures: purchases.length,
  });
}

const CALLER = 'simulatePurchases';
