import { describe, expect, it } from 'vitest';
import { relativeError } from '../../tests/relativeError.ts';
import { publishedShop, simulateCohort } from '../../tests/simulatedCohort.ts';
import { checkAgainstCalibration } from './checkAgainstCalibration.ts';
import { checkAgainstHoldout } from './checkAgainstHoldout.ts';
import { fitBetaGeometricNbd } from './fitBetaGeometricNbd.ts';
import { forecastPurchases } from './forecastPurchases.ts';
import { probabilityOfPurchases } from './probabilityOfPurchases.ts';

const customers = Object.freeze(
  simulateCohort({ shop: publishedShop, customers: 20_000, seed: 14, ages: [27, 39], holdoutLength: 39 }),
);
const periods = Object.freeze({ customers, timeUnit: 'weeks' as const, holdoutLength: 39 });
const { parameters } = fitBetaGeometricNbd(periods);

describe('checkAgainstHoldout', () => {
  const check = checkAgainstHoldout({ parameters, periods });

  it('finds forecast and truth together where the shop is as the model says', () => {
    expect(check.classes.length).toBe(8);
    for (const { customers: count, forecastPerCustomer, observedPerCustomer } of check.classes) {
      const forecast = (forecastPerCustomer ?? NaN) * count;
      const observed = (observedPerCustomer ?? NaN) * count;
      // Purchases come in bunches: their sum has about four times the variance of a count. Four standard errors.
      expect(Math.abs(forecast - observed)).toBeLessThan(4 * Math.sqrt(4 * forecast));
    }
    expect(Math.abs(check.relativeError ?? NaN)).toBeLessThan(0.06);
  });

  it('adds up: all customers, all purchases, the forecast of each', () => {
    expect(check.classes.reduce((sum, one) => sum + one.customers, 0)).toBe(20_000);
    const came = customers.reduce((sum, { holdoutPurchases }) => sum + holdoutPurchases, 0);
    expect(check.observedTotal).toBe(came);
    const horizon = { length: 39, timeUnit: 'weeks' } as const;
    const forecast = forecastPurchases({ parameters, histories: periods, horizon });
    expect(check.forecastTotal).toBe(forecast.totalPurchases);
    expect(check.relativeError).toBe((check.forecastTotal - came) / came);
    const [none] = check.classes;
    const ofNone = customers.filter(({ repeatPurchases }) => repeatPurchases === 0);
    expect(none?.customers).toBe(ofNone.length);
    const observed = ofNone.reduce((sum, { holdoutPurchases }) => sum + holdoutPurchases, 0) / ofNone.length;
    expect(none?.observedPerCustomer).toBe(observed);
  });

  it('names its classes, the last one open, and a class without a customer', () => {
    const few = { ...periods, customers: customers.filter(({ repeatPurchases }) => repeatPurchases === 5) };
    const { classes } = checkAgainstHoldout({ parameters, periods: few, lastClass: 3 });
    expect(classes.map(({ repeatPurchases, orMore }) => [repeatPurchases, orMore])).toEqual([
      ...[
        [0, false],
        [1, false],
        [2, false],
      ],
      [3, true],
    ]);
    expect(classes[0]).toMatchObject({ customers: 0, forecastPerCustomer: null, observedPerCustomer: null });
    expect(classes[3]?.customers).toBe(few.customers.length);
  });

  it('has no relative error where nothing came, and cannot be changed', () => {
    const nothing = {
      ...periods,
      customers: [{ repeatPurchases: 0, recency: 0, age: 9, holdoutPurchases: 0 }],
    };
    expect(checkAgainstHoldout({ parameters, periods: nothing }).relativeError).toBeNull();
    expect([check, check.classes, check.classes[0]].every(Object.isFrozen)).toBe(true);
  });

  const one = { repeatPurchases: 1, recency: 2, age: 3, holdoutPurchases: 1 };
  it.each([
    [{ lastClass: 0 }, 'lastClass must be a whole number of at least 1, received 0'],
    [
      { periods: { ...periods, timeUnit: 'days' as const } },
      "periods.timeUnit must be that of the parameters, 'weeks', received 'days'",
    ],
    [{ periods: { ...periods, holdoutLength: -1 } }, 'periods.holdoutLength must be 0 or more, received -1'],
    [
      { periods: { ...periods, customers: [one, { ...one, holdoutPurchases: -1 }] } },
      'periods.customers[1].holdoutPurchases must be a whole number of at least 0, received -1',
    ],
    [
      { periods: { ...periods, customers: [{ ...one, recency: 4 }] } },
      'periods.customers[0].recency must be above 0 and at most the age, 3, received 4',
    ],
    [
      { parameters: { ...parameters, b: 0 } },
      'parameters.b must be above 0, from 1e-100 to 1e100, received 0',
    ],
  ])('refuses %#', (wrong, message) => {
    expect(() => checkAgainstHoldout({ parameters, periods, ...wrong })).toThrow(
      new RangeError(`checkAgainstHoldout: ${message}`),
    );
  });
});

describe('checkAgainstCalibration', () => {
  const classes = checkAgainstCalibration({ parameters, histories: periods });

  it('finds as many customers in each class as it expects, where the shop is as the model says', () => {
    expect(classes.length).toBe(8);
    for (const { expectedCustomers, observedCustomers } of classes) {
      expect(Math.abs(expectedCustomers - observedCustomers)).toBeLessThan(4 * Math.sqrt(expectedCustomers));
    }
  });

  it('adds up to the customers in both columns', () => {
    const observed = classes.reduce((sum, one) => sum + one.observedCustomers, 0);
    const expected = classes.reduce((sum, one) => sum + one.expectedCustomers, 0);
    expect(observed).toBe(20_000);
    expect(relativeError(expected, 20_000)).toBeLessThan(1e-12);
  });

  it('expects what the probabilities of each age say', () => {
    const histories = {
      customers: [10, 10, 40].map((age) => ({ repeatPurchases: 0, recency: 0, age })),
      timeUnit: 'weeks' as const,
    };
    const at = (repeatPurchases: number, length: number) =>
      probabilityOfPurchases({ parameters, repeatPurchases, span: { length, timeUnit: 'weeks' } });
    const [none, once, more] = checkAgainstCalibration({ parameters, histories, lastClass: 2 });
    expect(relativeError(none?.expectedCustomers ?? NaN, 2 * at(0, 10) + at(0, 40))).toBeLessThan(1e-14);
    expect(relativeError(once?.expectedCustomers ?? NaN, 2 * at(1, 10) + at(1, 40))).toBeLessThan(1e-14);
    expect([none?.observedCustomers, once?.observedCustomers, more?.observedCustomers]).toEqual([3, 0, 0]);
    expect([none?.orMore, once?.orMore, more?.orMore]).toEqual([false, false, true]);
    expect(more?.repeatPurchases).toBe(2);
    expect(Object.isFrozen(classes) && Object.isFrozen(classes[0])).toBe(true);
  });

  it.each([
    [{ lastClass: 0.5 }, 'lastClass must be a whole number of at least 1, received 0.5'],
    [
      { histories: { ...periods, timeUnit: 'days' as const } },
      "histories.timeUnit must be that of the parameters, 'weeks', received 'days'",
    ],
    [
      { parameters: { ...parameters, a: 0 } },
      'parameters.a must be above 0, from 1e-100 to 1e100, received 0',
    ],
  ])('refuses %#', (wrong, message) => {
    expect(() => checkAgainstCalibration({ parameters, histories: periods, ...wrong })).toThrow(
      new RangeError(`checkAgainstCalibration: ${message}`),
    );
  });
});
