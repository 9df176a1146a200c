import { compensatedSum } from '../numeric/compensatedSum.ts';
import { requireCount } from '../numeric/requireCount.ts';
import { requireNonNegative } from '../numeric/requireNonNegative.ts';
import type { TimeUnit } from '../transactions/timeUnit.ts';
import type { BetaGeometricNbd } from './betaGeometricNbd.ts';
import { forecastEach } from './forecastEach.ts';
import type { PurchaseHistory } from './purchaseHistory.ts';
import { requireBetaGeometricNbd } from './requireBetaGeometricNbd.ts';
import { requireHistories } from './requireHistories.ts';

/** What a customer did in the calibration period, and in the holdout period after it. */
export interface HoldoutCustomer extends PurchaseHistory {
  /** How many purchases came in the holdout period; a whole number. */
  readonly holdoutPurchases: number;
}

/** Customers in two periods. The result of `splitPeriods` is one. */
export interface HoldoutPeriods {
  /** The customers who bought in the calibration period. */
  readonly customers: readonly HoldoutCustomer[];
  /** The unit of every time. */
  readonly timeUnit: TimeUnit;
  /** How long the holdout period is. */
  readonly holdoutLength: number;
}

/** Inputs of {@link checkAgainstHoldout}. */
export interface HoldoutCheckInput {
  /** From {@link fitBetaGeometricNbd}, fitted to the calibration period only. */
  readonly parameters: BetaGeometricNbd;
  /** What came. */
  readonly periods: HoldoutPeriods;
  /** The class in which all are who bought so often or more; a whole number from 1, 7 when left out. */
  readonly lastClass?: number | undefined;
}

/** Forecast and truth for the customers of one frequency class. */
export interface HoldoutClass {
  /** How many repeat purchases these customers made in the calibration period. */
  readonly repeatPurchases: number;
  /** Whether customers with more of them are in the class too; so in the last class only. */
  readonly orMore: boolean;
  /** How many customers these are. */
  readonly customers: number;
  /** How many holdout purchases of one of them the model forecast, on average; null without a customer. */
  readonly forecastPerCustomer: number | null;
  /** How many came, on average; null without a customer. */
  readonly observedPerCustomer: number | null;
}

/** What {@link checkAgainstHoldout} found. */
export interface HoldoutCheck {
  /** From no repeat purchase on, one class for each number of them. */
  readonly classes: readonly HoldoutClass[];
  /** The purchases of the holdout period forecast for all customers together. */
  readonly forecastTotal: number;
  /** The purchases that came. */
  readonly observedTotal: number;
  /** How far the forecast was above what came, as a part of it; null if nothing came. */
  readonly relativeError: number | null;
}

/**
 * Forecast beside what came: how many purchases the model, fitted to an earlier period, expected of customers in a
 * later one, and how many they made, by how often they had bought before. The plainest test of a model: it must
 * be right in total and in each class, or it is not to be used for this shop.
 *
 * Source: the tracking by frequency class in Fader, Hardie & Lee (2005), Marketing Science 24(2), 275–284, figure 4.
 *
 * @returns the classes, and the totals
 * @throws RangeError for parameters not above 0, a history or a number that cannot be, periods in another unit than the
 * parameters, a last class that is no whole number from 1
 * @example
 * ```ts
 * const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426, timeUnit: 'weeks' };
 * const customers = [
 *   { repeatPurchases: 0, recency: 0, age: 30, holdoutPurchases: 0 },
 *   { repeatPurchases: 0, recency: 0, age: 38, holdoutPurchases: 1 },
 *   { repeatPurchases: 2, recency: 30.43, age: 38.86, holdoutPurchases: 1 },
 * ];
 * const periods = { customers, timeUnit: 'weeks', holdoutLength: 39 };
 * const check = checkAgainstHoldout({ parameters, periods, lastClass: 2 });
 * check.classes[0].observedPerCustomer; // → 0.5
 * check.classes[2].forecastPerCustomer; // → 1.226
 * check.classes[1].forecastPerCustomer; // → null
 * check.observedTotal; // → 2
 * ```
 */
export function checkAgainstHoldout({ parameters, periods, lastClass = 7 }: HoldoutCheckInput): HoldoutCheck {
  const { customers, holdoutLength } = periods;
  requireBetaGeometricNbd('checkAgainstHoldout', 'parameters', parameters);
  requireHistories('checkAgainstHoldout', 'periods', periods, parameters.timeUnit);
  requireNonNegative('checkAgainstHoldout', 'periods.holdoutLength', holdoutLength);
  requireCount('checkAgainstHoldout', 'lastClass', lastClass, 1);
  const { expectedPurchases } = forecastEach(parameters, customers, holdoutLength);
  const sums = Array.from({ length: lastClass + 1 }, () => ({ customers: 0, forecast: 0, observed: 0 }));
  customers.forEach(({ repeatPurchases, holdoutPurchases }, i) => {
    requireCount('checkAgainstHoldout', `periods.customers[${i}].holdoutPurchases`, holdoutPurchases, 0);
    const sum = sums[Math.min(repeatPurchases, lastClass)] as (typeof sums)[number];
    sum.customers += 1;
    sum.forecast += expectedPurchases[i] as number;
    sum.observed += holdoutPurchases;
  });
  const classes = sums.map((sum, repeatPurchases) =>
    Object.freeze({
      repeatPurchases,
      orMore: repeatPurchases === lastClass,
      customers: sum.customers,
      forecastPerCustomer: sum.customers > 0 ? sum.forecast / sum.customers : null,
      observedPerCustomer: sum.customers > 0 ? sum.observed / sum.customers : null,
    }),
  );
  const forecastTotal = compensatedSum(expectedPurchases);
  const observedTotal = sums.reduce((total, { observed }) => total + observed, 0);
  return Object.freeze({
    classes: Object.freeze(classes),
    forecastTotal,
    observedTotal,
    relativeError: observedTotal > 0 ? (forecastTotal - observedTotal) / observedTotal : null,
  });
}
