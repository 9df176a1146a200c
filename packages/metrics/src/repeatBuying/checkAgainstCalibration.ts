import { requireCount } from '../numeric/requireCount.ts';
import type { BetaGeometricNbd } from './betaGeometricNbd.ts';
import { chanceOfCount } from './chanceOfCount.ts';
import type { PurchaseHistories } from './purchaseHistory.ts';
import { requireBetaGeometricNbd } from './requireBetaGeometricNbd.ts';
import { requireHistories } from './requireHistories.ts';

/** Inputs of {@link checkAgainstCalibration}. */
export interface CalibrationCheckInput {
  /** From {@link fitBetaGeometricNbd}. */
  readonly parameters: BetaGeometricNbd;
  /** The customers that the model was fitted to. */
  readonly histories: PurchaseHistories;
  /** The class in which all are who bought so often or more; a whole number from 1, 7 when left out. */
  readonly lastClass?: number | undefined;
}

/** How many customers bought so often, and how many the model expects. */
export interface CalibrationClass {
  /** How many repeat purchases. */
  readonly repeatPurchases: number;
  /** Whether customers with more of them are in the class too; so in the last class only. */
  readonly orMore: boolean;
  /** How many customers the model expects in the class. */
  readonly expectedCustomers: number;
  /** How many there are. */
  readonly observedCustomers: number;
}

/**
 * Fit beside data: how many customers made no repeat purchase, one, two … and how many the model expects, given how
 * long each has been a customer. Where they differ much, the model does not describe this shop.
 *
 * Source: Fader, Hardie & Lee (2005), Marketing Science 24(2), 275–284, figure 2, and equation 8.
 *
 * @returns one class for each number of repeat purchases; both columns add up to the number of customers
 * @throws RangeError for parameters not above 0, a history that cannot be, histories in another time unit than the
 * parameters, a last class that is no whole number from 1
 * @example
 * ```ts
 * const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426, timeUnit: 'weeks' };
 * const customers = [
 *   { repeatPurchases: 0, recency: 0, age: 39 },
 *   { repeatPurchases: 0, recency: 0, age: 39 },
 *   { repeatPurchases: 1, recency: 20, age: 39 },
 *   { repeatPurchases: 4, recency: 30, age: 39 },
 * ];
 * const histories = { customers, timeUnit: 'weeks' };
 * const [none, one, more] = checkAgainstCalibration({ parameters, histories, lastClass: 2 });
 * none.observedCustomers; // → 2
 * none.expectedCustomers; // → 2.295145
 * more.observedCustomers; // → 1
 * more.orMore; // → true
 * ```
 */
export function checkAgainstCalibration(input: CalibrationCheckInput): readonly CalibrationClass[] {
  const { parameters, histories, lastClass = 7 } = input;
  requireBetaGeometricNbd('checkAgainstCalibration', 'parameters', parameters);
  requireHistories('checkAgainstCalibration', 'histories', histories, parameters.timeUnit);
  requireCount('checkAgainstCalibration', 'lastClass', lastClass, 1);
  const expected = new Float64Array(lastClass + 1);
  const observed = new Float64Array(lastClass + 1);
  const customersOfAge = new Map<number, number>();
  for (const { repeatPurchases, age } of histories.customers) {
    const place = Math.min(repeatPurchases, lastClass);
    observed[place] = (observed[place] as number) + 1;
    customersOfAge.set(age, (customersOfAge.get(age) ?? 0) + 1);
  }
  for (const [age, customers] of customersOfAge) {
    let rest = 1;
    for (let count = 0; count < lastClass; count++) {
      const chance = chanceOfCount(parameters, count, age);
      expected[count] = (expected[count] as number) + customers * chance;
      rest -= chance;
    }
    expected[lastClass] = (expected[lastClass] as number) + customers * Math.max(0, rest);
  }
  return Object.freeze(
    Array.from(expected, (expectedCustomers, repeatPurchases) =>
      Object.freeze({
        repeatPurchases,
        orMore: repeatPurchases === lastClass,
        expectedCustomers,
        observedCustomers: observed[repeatPurchases] as number,
      }),
    ),
  );
}
