import { compensatedSum } from '../numeric/compensatedSum.ts';
import { requireRepresentable } from '../numeric/requireRepresentable.ts';
import type { TimeUnit } from '../transactions/timeUnit.ts';
import type { BetaGeometricNbd } from './betaGeometricNbd.ts';
import { createPurchaseForecast } from './createPurchaseForecast.ts';
import type { GammaGamma } from './gammaGamma.ts';
import { lengthInUnit } from './lengthInUnit.ts';
import { meanOrderValue } from './meanOrderValue.ts';
import type { PurchaseHistory } from './purchaseHistory.ts';
import { requireBetaGeometricNbd } from './requireBetaGeometricNbd.ts';
import { requireGammaGamma } from './requireGammaGamma.ts';
import { requireHistories } from './requireHistories.ts';
import { requireSpendHistory } from './requireSpendHistory.ts';
import { requireValueHorizon } from './requireValueHorizon.ts';
import { shareAlive } from './shareAlive.ts';
import type { SpendHistory } from './spendHistory.ts';

/** Customers with what both models need to know of them. The result of `summariseCustomers` is one. */
export interface ValueHistories {
  /** The customers, their times in the unit of the parameters. */
  readonly customers: readonly (PurchaseHistory & SpendHistory)[];
  /** The unit of every `recency` and `age`. */
  readonly timeUnit: TimeUnit;
}

/** Inputs of {@link forecastLifetimeValues}. */
export interface LifetimeValuesInput {
  /** How often customers buy and when they leave, from {@link fitBetaGeometricNbd}. */
  readonly purchases: BetaGeometricNbd;
  /** How much an order is worth, from {@link fitGammaGamma}. */
  readonly spend: GammaGamma;
  /** The customers. */
  readonly histories: ValueHistories;
  /** How many months to come are counted; a whole number from 1 to 1,200. */
  readonly horizonMonths: number;
  /** Yearly discount rate; 0 or more. */
  readonly annualDiscountRate: number;
  /** Part of an order that stays after the direct cost; 1 or less, and 1 if the amounts are margins already. */
  readonly marginRate: number;
}

/** What {@link forecastLifetimeValues} expects, and its convention. */
export interface LifetimeValues {
  /** What each customer is worth, in the order of the customers; null where the mean order has no limit (q ≤ 1). */
  readonly values: readonly (number | null)[];
  /** What they are worth together; null if one of them is. */
  readonly total: number | null;
  /** The purchases of a month are discounted as if they were all paid on its last day. */
  readonly paid: 'endOfMonth';
  /** How many months were counted. */
  readonly horizonMonths: number;
}

/**
 * What each customer of a shop is worth from now on: the expected purchases of the months to come, at the customer's
 * mean order and margin, discounted to now. Past purchases are not in it, and the acquisition cost is not taken off.
 *
 * E(order) × margin rate × Σ over months i of (E[Y(i)] − E[Y(i − 1)]) ÷ (1 + d)^(i/12), where Y counts purchases and a
 * month is a twelfth of 365.25 days. The purchases of a month are discounted as if they were paid on its last day,
 * which for d = 10% makes the value 0.4% lower than paid in the middle. Both models suppose that how often a customer
 * buys has nothing to do with how much: see `correlation` of {@link fitGammaGamma}.
 *
 * Source: Fader, P. S., Hardie, B. G. S. & Lee, K. L. (2005), "RFM and CLV: Using Iso-Value Curves for Customer Base
 * Analysis", Journal of Marketing Research 42(4), 415–430, with BG/NBD in the place of Pareto/NBD.
 *
 * @returns the value of each customer and of all together, in the money of γ
 * @throws RangeError for parameters not above 0, a history that cannot be, histories in another time unit than the
 * parameters, a horizon that is no whole number of months, a negative discount rate, a margin rate above 1
 * @example
 * ```ts
 * const purchases = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426, timeUnit: 'weeks' };
 * const spend = { p: 6.25, q: 3.74, gamma: 15.44 };
 * const customers = [
 *   { repeatPurchases: 2, recency: 30.43, age: 38.86, meanValue: 22.35 },
 *   { repeatPurchases: 0, recency: 0, age: 38.86, meanValue: null },
 * ];
 * const histories = { customers, timeUnit: 'weeks' };
 * const worth = forecastLifetimeValues({
 *   ...{ purchases, spend, histories },
 *   ...{ horizonMonths: 12, annualDiscountRate: 0.1, marginRate: 0.4 },
 * });
 * worth.values[0]; // → 14.6997
 * worth.total; // → 18.0909
 * worth.paid; // → 'endOfMonth'
 * ```
 */
export function forecastLifetimeValues(input: LifetimeValuesInput): LifetimeValues {
  requireInput(input);
  const { purchases, spend, histories, horizonMonths, annualDiscountRate, marginRate } = input;
  const ends = Array.from({ length: horizonMonths }, (_, i) =>
    lengthInUnit(CALLER, 'horizonMonths', { length: i + 1, timeUnit: 'months' }, purchases.timeUnit),
  );
  const factors = ends.map((_, i) => (1 + annualDiscountRate) ** (-(i + 1) / 12));
  const purchasesOfAlive = createPurchaseForecast(purchases);
  const values = histories.customers.map((customer) => {
    const order = meanOrderValue(spend, customer);
    if (order === null) return null;
    // Σ fᵢ(Mᵢ − Mᵢ₋₁), written as Σ Mᵢ(fᵢ − fᵢ₊₁): sums of positive terms keep their digits.
    let discounted = 0;
    for (let i = 0; i < ends.length; i++) {
      const made = purchasesOfAlive(customer.repeatPurchases, customer.age, ends[i] as number);
      discounted += made * ((factors[i] as number) - (factors[i + 1] ?? 0));
    }
    const value = order * marginRate * shareAlive(purchases, customer) * discounted;
    return requireRepresentable(CALLER, 'a value', value);
  });
  const total = values.includes(null) ? null : compensatedSum(values as number[]);
  return Object.freeze({ values: Object.freeze(values), total, paid: 'endOfMonth', horizonMonths });
}

const CALLER = 'forecastLifetimeValues';

function requireInput(input: LifetimeValuesInput): void {
  requireBetaGeometricNbd(CALLER, 'purchases', input.purchases);
  requireGammaGamma(CALLER, 'spend', input.spend);
  requireHistories(CALLER, 'histories', input.histories, input.purchases.timeUnit);
  input.histories.customers.forEach((customer, i) =>
    requireSpendHistory(CALLER, `histories.customers[${i}]`, customer),
  );
  requireValueHorizon(CALLER, input);
}
