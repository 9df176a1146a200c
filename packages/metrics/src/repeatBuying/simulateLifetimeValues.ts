import { drawGamma } from '../numeric/drawGamma.ts';
import { outOfDomain } from '../numeric/outOfDomain.ts';
import { requireRepresentable } from '../numeric/requireRepresentable.ts';
import type { BetaGeometricNbd } from './betaGeometricNbd.ts';
import { createFutures, MOST_PURCHASES } from './createFutures.ts';
import type { ValueHistories } from './forecastLifetimeValues.ts';
import type { GammaGamma } from './gammaGamma.ts';
import { middleOf, type FutureRange } from './futureRange.ts';
import { isSameHistory } from './isSameHistory.ts';
import { lengthInUnit } from './lengthInUnit.ts';
import { requireBetaGeometricNbd } from './requireBetaGeometricNbd.ts';
import { requireGammaGamma } from './requireGammaGamma.ts';
import { requireFutures } from './requireFutures.ts';
import { requireHistories } from './requireHistories.ts';
import { requireSpendHistory } from './requireSpendHistory.ts';
import { requireValueHorizon } from './requireValueHorizon.ts';

/** Inputs of {@link simulateLifetimeValues}. */
export interface SimulateValuesInput {
  /** One set of parameters for each future, from {@link drawBetaGeometricNbd} or {@link bootstrapBetaGeometricNbd}. */
  readonly purchases: readonly BetaGeometricNbd[];
  /** As many of Gamma-Gamma, from {@link drawGammaGamma} or {@link bootstrapGammaGamma}. */
  readonly spend: readonly GammaGamma[];
  /** The customers, in the time unit of the parameters. */
  readonly histories: ValueHistories;
  /** How many months to come are counted; a whole number from 1 to 1,200. */
  readonly horizonMonths: number;
  /** Yearly discount rate; 0 or more. */
  readonly annualDiscountRate: number;
  /** Part of an order that stays after the direct cost; 1 or less, and 1 if the amounts are margins already. */
  readonly marginRate: number;
  /** Which share of the futures the ranges hold; in (0, 1), 0.8 when left out. */
  readonly confidenceLevel?: number | undefined;
  /** Any whole number: the same seed gives the same futures on every machine. */
  readonly seed: number;
}

/** Between what the values of customers lay in most futures. The lists are not to be written to. */
export interface SimulatedValues {
  /** The lower end of the value of each customer. */
  readonly lowestValues: Float64Array;
  /** The upper end of the value of each customer. */
  readonly highestValues: Float64Array;
  /** The value of all customers together. */
  readonly totalValue: FutureRange;
  /** The purchases of all customers together. */
  readonly totalPurchases: FutureRange;
  /** The level used. */
  readonly confidenceLevel: number;
  /** How many futures were drawn. */
  readonly futures: number;
  /** The purchases of a month are discounted as if they were all paid on its last day. */
  readonly paid: 'endOfMonth';
}

/**
 * What the customers of a shop may turn out to be worth: their purchases as {@link simulatePurchases} draws them, at
 * amounts drawn as well, with margin and discount. {@link forecastLifetimeValues} tells what is expected; this tells how
 * far from it a customer, or the shop, may well end up. For one customer that is nearly always very far; of many
 * customers chance evens out, and what remains is how well the parameters are known.
 *
 * No model is fitted again: each future takes one draw of the parameters for all customers, so that their common error
 * does not even out.
 *
 * Given a history, the inverse scale ν of a customer's amounts follows a gamma distribution with shape px + q and rate
 * γ + xz̄, and n orders together one with shape pn and rate ν. The orders of one future share their mean discount.
 *
 * Source: Fader & Hardie (2013), "The Gamma-Gamma Model of Monetary Value"; for the purchases see
 * {@link simulatePurchases}.
 *
 * @returns the middle part of the futures, for each customer and for all together, in the money of γ
 * @throws RangeError as {@link simulatePurchases} and {@link forecastLifetimeValues}, and unless there are as many sets of
 * parameters of the one model as of the other
 * @example
 * ```ts
 * const future = {
 *   purchases: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426, timeUnit: 'weeks' },
 *   spend: { p: 6.25, q: 3.74, gamma: 15.44 },
 * };
 * const customers = [
 *   { repeatPurchases: 9, recency: 38, age: 38.86, meanValue: 22.35 },
 *   { repeatPurchases: 0, recency: 0, age: 38.86, meanValue: null },
 * ];
 * const worth = simulateLifetimeValues({
 *   purchases: Array.from({ length: 1000 }, () => future.purchases),
 *   spend: Array.from({ length: 1000 }, () => future.spend),
 *   ...{ histories: { customers, timeUnit: 'weeks' }, seed: 1 },
 *   ...{ horizonMonths: 12, annualDiscountRate: 0.1, marginRate: 0.4 },
 * });
 * worth.lowestValues[0]; // → 4.7
 * worth.highestValues[0]; // → 128.7
 * worth.highestValues[1]; // → 8.7
 * ```
 */
export function simulateLifetimeValues(input: SimulateValuesInput): SimulatedValues {
  const { purchases, spend, histories, horizonMonths, annualDiscountRate, marginRate, seed } = input;
  const { confidenceLevel = 0.8 } = input;
  const timeUnit = requireInput(input, confidenceLevel);
  const month = lengthInUnit(CALLER, 'horizonMonths', { length: 1, timeUnit: 'months' }, timeUnit);
  const factors = Float64Array.from(
    { length: horizonMonths },
    (_, i) => (1 + annualDiscountRate) ** (-(i + 1) / 12),
  );
  const times = new Float64Array(MOST_PURCHASES);
  const { begin, drawPurchases, random } = createFutures({
    purchases,
    length: horizonMonths * month,
    seed,
    times,
  });

  const { customers } = histories;
  const lowestValues = new Float64Array(customers.length);
  const highestValues = new Float64Array(customers.length);
  const totalPurchases = new Float64Array(purchases.length);
  const totalValues = new Float64Array(purchases.length);
  const drawn = new Float64Array(purchases.length);
  let range: FutureRange = { lowest: 0, highest: 0 };
  customers.forEach((customer, i) => {
    const { repeatPurchases: x, meanValue } = customer;
    begin(customer);
    for (let k = 0; k < drawn.length; k++) {
      const made = drawPurchases(k);
      drawn[k] = 0;
      if (made === 0) continue;
      let discounted = 0;
      for (let order = 0; order < made; order++) {
        const passed = Math.floor((times[order] as number) / month);
        discounted += factors[Math.min(passed, horizonMonths - 1)] as number;
      }
      const { p, q, gamma } = spend[k] as GammaGamma;
      const scale = (gamma + x * (meanValue ?? 0)) / drawGamma(p * x + q, random);
      const amount = drawGamma(p * made, random) * scale;
      const value = requireRepresentable(CALLER, 'a value', amount * (discounted / made) * marginRate);
      drawn[k] = value;
      totalPurchases[k] = (totalPurchases[k] as number) + made;
      totalValues[k] = (totalValues[k] as number) + value;
    }
    if (!isSameHistory(customers[i - 1], customer)) range = middleOf(drawn, confidenceLevel);
    lowestValues[i] = range.lowest;
    highestValues[i] = range.highest;
  });
  return Object.freeze({
    lowestValues,
    highestValues,
    totalValue: middleOf(totalValues, confidenceLevel),
    totalPurchases: middleOf(totalPurchases, confidenceLevel),
    confidenceLevel,
    futures: purchases.length,
    paid: 'endOfMonth',
  });
}

const CALLER = 'simulateLifetimeValues';

function requireInput(input: SimulateValuesInput, confidenceLevel: number) {
  const { purchases, spend, histories } = input;
  const timeUnit = requireFutures(CALLER, { purchases, confidenceLevel, seed: input.seed });
  if (spend.length !== purchases.length) {
    throw outOfDomain(CALLER, 'spend.length', `as many as purchases, ${purchases.length}`, spend.length);
  }
  purchases.forEach((set, k) => requireBetaGeometricNbd(CALLER, `purchases[${k}]`, set));
  spend.forEach((set, k) => requireGammaGamma(CALLER, `spend[${k}]`, set));
  requireHistories(CALLER, 'histories', histories, timeUnit);
  histories.customers.forEach((customer, i) =>
    requireSpendHistory(CALLER, `histories.customers[${i}]`, customer),
  );
  requireValueHorizon(CALLER, input);
  return timeUnit;
}
