import { describe, expect, it } from 'vitest';
import fixture from '../../fixtures/repeatBuying.json' with { type: 'json' };
import { relativeError } from '../../tests/relativeError.ts';
import { publishedShop, simulateCohort } from '../../tests/simulatedCohort.ts';
import { conditionalExpectedPurchases } from './conditionalExpectedPurchases.ts';
import { conditionalExpectedValue } from './conditionalExpectedValue.ts';
import { forecastLifetimeValues, type LifetimeValuesInput } from './forecastLifetimeValues.ts';

const { p, q, gamma, ...rates } = publishedShop;
const purchases = Object.freeze({ ...rates, timeUnit: 'weeks' as const });
const spend = Object.freeze({ p, q, gamma });
const loyal = Object.freeze({ repeatPurchases: 2, recency: 30.43, age: 38.86, meanValue: 22.35 });
const silent = Object.freeze({ repeatPurchases: 0, recency: 0, age: 38.86, meanValue: null });
const input: LifetimeValuesInput = Object.freeze({
  ...{ purchases, spend, histories: { customers: [loyal, silent], timeUnit: 'weeks' as const } },
  ...{ horizonMonths: 12, annualDiscountRate: 0.1, marginRate: 0.4 },
});

describe('forecastLifetimeValues', () => {
  it('agrees with the formulas of both papers, month by month at 120 digits', () => {
    expect(fixture.values.length).toBe(20);
    for (const [x, recency, age, meanValue, horizonMonths, annualDiscountRate, value] of fixture.values) {
      const customer = { repeatPurchases: x, recency, age, meanValue } as typeof loyal;
      const { values, total } = forecastLifetimeValues({
        ...{ ...input, histories: { customers: [customer], timeUnit: 'weeks' } },
        ...{ horizonMonths: horizonMonths as number, annualDiscountRate: annualDiscountRate as number },
      });
      expect(relativeError(values[0] ?? NaN, value as number)).toBeLessThan(1e-12);
      expect(total).toBe(values[0]);
    }
  });

  it('is orders × mean order × margin where nothing is discounted', () => {
    const { values, total, paid, horizonMonths } = forecastLifetimeValues({
      ...input,
      annualDiscountRate: 0,
    });
    const year = { length: 12, timeUnit: 'months' } as const;
    const expected = [loyal, silent].map((customer) => {
      const orders = conditionalExpectedPurchases({ parameters: purchases, customer, horizon: year });
      return orders * Number(conditionalExpectedValue({ parameters: spend, customer })) * 0.4;
    });
    values.forEach((value, i) => expect(relativeError(value ?? NaN, expected[i] ?? NaN)).toBeLessThan(1e-13));
    expect(relativeError(total ?? NaN, (expected[0] ?? NaN) + (expected[1] ?? NaN))).toBeLessThan(1e-13);
    expect({ paid, horizonMonths }).toEqual({ paid: 'endOfMonth', horizonMonths: 12 });
  });

  it('comes to what simulated customers then spend', () => {
    const shop = { ...publishedShop, r: 0.8, alpha: 6, q: 6 };
    const customers = simulateCohort({
      ...{ shop, customers: 40_000, seed: 12, ages: [10, 60], holdoutLength: 365.25 / 7 },
    });
    const { values } = forecastLifetimeValues({
      ...{ ...input, marginRate: 1, annualDiscountRate: 0 },
      purchases: { ...purchases, r: 0.8, alpha: 6 },
      spend: { ...spend, q: 6 },
      histories: { customers, timeUnit: 'weeks' },
    });
    let [forecast, came] = [0, 0];
    customers.forEach(({ repeatPurchases, meanValue, holdoutPurchases }, i) => {
      // Of customers with many orders their own mean is nearly the true one.
      if (repeatPurchases < 8) return;
      forecast += values[i] ?? NaN;
      came += holdoutPurchases * (meanValue ?? NaN);
    });
    // Some 4,000 such customers, whose values scatter by about as much as they are: 1.6%, and four times that.
    expect(relativeError(forecast, came)).toBeLessThan(0.064);
  });

  it('falls with the discount rate, rises with the horizon, and scales with margin and currency', () => {
    const total = (change: Partial<LifetimeValuesInput>) =>
      forecastLifetimeValues({ ...input, ...change }).total ?? NaN;
    expect(total({ annualDiscountRate: 0.2 })).toBeLessThan(total({}));
    expect(total({ horizonMonths: 13 })).toBeGreaterThan(total({}));
    expect(relativeError(total({ marginRate: 0.2 }), total({}) / 2)).toBeLessThan(1e-14);
    expect(total({ marginRate: -0.1 })).toBeLessThan(0);
    const forints = {
      spend: { ...spend, gamma: gamma * 400 },
      histories: {
        customers: [{ ...loyal, meanValue: 22.35 * 400 }, silent],
        timeUnit: 'weeks' as const,
      },
    };
    expect(relativeError(total(forints), total({}) * 400)).toBeLessThan(1e-13);
    // Between no discount and that of the whole year on everything.
    expect(total({})).toBeGreaterThan(total({ annualDiscountRate: 0 }) / 1.1);
    expect(total({})).toBeLessThan(total({ annualDiscountRate: 0 }));
  });

  it('says which customers have no value because the mean order has no limit', () => {
    const { values, total } = forecastLifetimeValues({ ...input, spend: { ...spend, q: 1 } });
    expect(values[0]).toBeGreaterThan(0);
    expect(values[1]).toBeNull();
    expect(total).toBeNull();
  });

  it('takes no customers as worth 0, and cannot be changed', () => {
    const none = { customers: [], timeUnit: 'weeks' as const };
    expect(forecastLifetimeValues({ ...input, histories: none }).total).toBe(0);
    const worth = forecastLifetimeValues(input);
    expect(Object.isFrozen(worth) && Object.isFrozen(worth.values)).toBe(true);
  });

  it.each([
    [{ purchases: { ...purchases, r: 0 } }, 'purchases.r must be above 0, from 1e-100 to 1e100, received 0'],
    [{ spend: { ...spend, p: -1 } }, 'spend.p must be above 0, from 1e-100 to 1e100, received -1'],
    [
      { histories: { customers: [], timeUnit: 'days' as const } },
      "histories.timeUnit must be that of the parameters, 'weeks', received 'days'",
    ],
    [
      { histories: { customers: [silent, { ...loyal, meanValue: 0 }], timeUnit: 'weeks' as const } },
      'histories.customers[1].meanValue must be above 0, received 0',
    ],
    [
      { histories: { customers: [{ ...loyal, recency: 50 }], timeUnit: 'weeks' as const } },
      'histories.customers[0].recency must be above 0 and at most the age, 38.86, received 50',
    ],
    [{ horizonMonths: 0 }, 'horizonMonths must be a whole number of at least 1, received 0'],
    [{ horizonMonths: 1201 }, 'horizonMonths must be at most 1,200, received 1201'],
    [{ annualDiscountRate: -0.1 }, 'annualDiscountRate must be 0 or more, received -0.1'],
    [{ marginRate: 1.1 }, 'marginRate must be 1 or less, received 1.1'],
  ])('refuses %j', (wrong, message) => {
    expect(() => forecastLifetimeValues({ ...input, ...wrong })).toThrow(
      new RangeError(`forecastLifetimeValues: ${message}`),
    );
  });
});
