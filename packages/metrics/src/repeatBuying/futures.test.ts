import { describe, expect, it } from 'vitest';
import { relativeError } from '../../tests/relativeError.ts';
import { publishedShop, simulateCohort } from '../../tests/simulatedCohort.ts';
import { summariseCustomers } from '../transactions/summariseCustomers.ts';
import { conditionalExpectedPurchases } from './conditionalExpectedPurchases.ts';
import { conditionalExpectedValue } from './conditionalExpectedValue.ts';
import { drawBetaGeometricNbd } from './drawBetaGeometricNbd.ts';
import { equalOrders } from './equalOrders.ts';
import { fitBetaGeometricNbd } from './fitBetaGeometricNbd.ts';
import { fitGammaGamma } from './fitGammaGamma.ts';
import { forecastLifetimeValues } from './forecastLifetimeValues.ts';
import { middleOf } from './futureRange.ts';
import { probabilityOfPurchases } from './probabilityOfPurchases.ts';
import type { PurchaseHistory } from './purchaseHistory.ts';
import { simulateLifetimeValues } from './simulateLifetimeValues.ts';
import { simulateOrders } from './simulateOrders.ts';
import { simulatePurchases } from './simulatePurchases.ts';
import type { SpendHistory } from './spendHistory.ts';

const { p, q, gamma, ...rates } = publishedShop;
const purchases = Object.freeze({ ...rates, timeUnit: 'weeks' as const });
const spend = Object.freeze({ p, q, gamma });
type Customer = PurchaseHistory & SpendHistory;
const loyal: Customer = Object.freeze({ repeatPurchases: 6, recency: 37, age: 38.86, meanValue: 22.35 });
const silent: Customer = Object.freeze({ repeatPurchases: 9, recency: 3, age: 38.86, meanValue: 30 });
const once: Customer = Object.freeze({ repeatPurchases: 0, recency: 0, age: 20, meanValue: null });
const year = { length: 52, timeUnit: 'weeks' } as const;
const times = <Parameters>(set: Parameters, futures: number) => Array.from({ length: futures }, () => set);
const weekly = <History>(...customers: History[]) => ({ customers, timeUnit: 'weeks' as const });

describe('simulatePurchases', () => {
  it('makes as many purchases as expected, customer by customer', () => {
    for (const customer of [loyal, silent, once]) {
      const expected = conditionalExpectedPurchases({ parameters: purchases, customer, horizon: year });
      const crowd = Array.from({ length: 20_000 }, () => customer);
      const { totalPurchases } = simulatePurchases({
        ...{ purchases: times(purchases, 4), histories: weekly(...crowd), horizon: year, seed: 2 },
        confidenceLevel: 0.5,
      });
      // The middle half of four totals, each of 20,000 customers whose purchases scatter by less than five times √mean.
      const error = (4 * 5 * Math.sqrt(expected * 20_000)) / 20_000;
      expect(Math.abs(totalPurchases.lowest / 20_000 - expected)).toBeLessThan(error);
      expect(Math.abs(totalPurchases.highest / 20_000 - expected)).toBeLessThan(error);
    }
  });

  it('gives a new customer no purchase, one, two as often as the formula says', () => {
    const fresh = { repeatPurchases: 0, recency: 0, age: 0 };
    const futures = 40_000;
    const least = (share: number) =>
      simulatePurchases({
        ...{ purchases: times(purchases, futures), histories: weekly(fresh), horizon: year, seed: 5 },
        // From the share − 1% on, and up to it + 1%, the upper end has to pass from one number to the next.
        confidenceLevel: 2 * share - 1,
      }).highestPurchases[0];
    let below = 0;
    for (const count of [0, 1, 2, 3]) {
      below += probabilityOfPurchases({ parameters: purchases, repeatPurchases: count, span: year });
      if (below <= 0.51) continue;
      expect(least(below - 0.01), `${count}`).toBe(count);
      expect(least(below + 0.01), `${count}`).toBe(count + 1);
    }
    expect(below).toBeGreaterThan(0.7);
  });

  it('holds what customers then do in eight of ten cases and more, and what the shop does in about eight of ten', () => {
    let [within, customersInAll, shopsWithin] = [0, 0, 0];
    const shops = 100;
    for (let seed = 1; seed <= shops; seed++) {
      const customers = simulateCohort({
        ...{ shop: publishedShop, customers: 500, seed, ages: [30, 90], holdoutLength: 26 },
      });
      const fit = fitBetaGeometricNbd(weekly(...customers));
      if (!fit.converged) continue;
      const { draws } = drawBetaGeometricNbd(fit, { count: 100, seed });
      const drawn = simulatePurchases({
        ...{ purchases: draws, histories: weekly(...customers), seed },
        horizon: { length: 26, timeUnit: 'weeks' },
      });
      const came = customers.reduce((sum, { holdoutPurchases }) => sum + holdoutPurchases, 0);
      if (came >= drawn.totalPurchases.lowest && came <= drawn.totalPurchases.highest) shopsWithin++;
      customersInAll += customers.length;
      within += customers.filter(
        ({ holdoutPurchases }, i) =>
          holdoutPurchases >= (drawn.lowestPurchases[i] ?? NaN) &&
          holdoutPurchases <= (drawn.highestPurchases[i] ?? NaN),
      ).length;
    }
    expect(within / customersInAll).toBeGreaterThan(0.8);
    // 100 shops know the share to 4%, of which four.
    expect(Math.abs(shopsWithin / shops - 0.8)).toBeLessThan(0.16);
  });

  it('takes a time in any unit, is the same for the same seed, and gives twins one range', () => {
    const input = { purchases: times(purchases, 50), histories: weekly(loyal, loyal, once), seed: 3 };
    const drawn = simulatePurchases({ ...input, horizon: { length: 7 * 52, timeUnit: 'days' } });
    expect(simulatePurchases({ ...input, horizon: year })).toEqual(drawn);
    expect(simulatePurchases({ ...input, horizon: year, seed: 4 })).not.toEqual(drawn);
    expect(drawn.highestPurchases[1]).toBe(drawn.highestPurchases[0]);
    expect(drawn.lowestPurchases[1]).toBe(drawn.lowestPurchases[0]);
    expect(drawn).toMatchObject({ confidenceLevel: 0.8, futures: 50 });
    expect(Object.isFrozen(drawn)).toBe(true);
    const none = simulatePurchases({ ...input, horizon: { length: 0, timeUnit: 'weeks' } });
    expect([...none.highestPurchases, none.totalPurchases.highest]).toEqual([0, 0, 0, 0]);
    const nobody = simulatePurchases({ ...input, histories: weekly(), horizon: year });
    expect(nobody.totalPurchases).toEqual({ lowest: 0, highest: 0 });
  });

  it('ends also with parameters beyond every shop', () => {
    const endless = { r: 1, alpha: 1e-90, a: 1e-90, b: 1, timeUnit: 'weeks' as const };
    const drawn = simulatePurchases({
      ...{ purchases: [endless], histories: weekly({ repeatPurchases: 0, recency: 0, age: 0 }) },
      ...{ horizon: year, seed: 1 },
    });
    expect(drawn.totalPurchases.highest).toBe(100_000);
  });
});

describe('simulateLifetimeValues', () => {
  const terms = { horizonMonths: 12, annualDiscountRate: 0.1, marginRate: 0.4 };
  const drawn = (
    customer: Customer,
    count: number,
    change: Partial<typeof terms & { spend: typeof spend; confidenceLevel: number }> = {},
  ) => {
    const { spend: money = spend, ...others } = change;
    return simulateLifetimeValues({
      ...{ purchases: times(purchases, 200), spend: times(money, 200), seed: 8, ...terms, ...others },
      histories: weekly(...Array.from({ length: count }, () => customer)),
    });
  };

  it('comes to the forecast in the mean, discount and margin included', () => {
    for (const customer of [loyal, once]) {
      for (const change of [{}, { annualDiscountRate: 0.5, marginRate: 1, horizonMonths: 30 }]) {
        const { values } = forecastLifetimeValues({
          ...{ purchases, spend, histories: weekly(customer), ...terms, ...change },
        });
        const { totalValue } = drawn(customer, 2000, { ...change, confidenceLevel: 0.02 });
        // The median of 200 totals of 2,000: their scatter over √200, four times; skewed a little.
        expect(
          relativeError((totalValue.lowest + totalValue.highest) / 2, 2000 * Number(values[0])),
        ).toBeLessThan(0.03);
      }
    }
  });

  it('is purchases × value × margin where all orders are alike and nothing is discounted', () => {
    const alike = { spend: equalOrders({ orderValue: 50 }), annualDiscountRate: 0, marginRate: 0.5 };
    const { totalValue, totalPurchases, highestValues } = drawn({ ...loyal, meanValue: 50 }, 1, alike);
    expect(totalValue.highest / totalPurchases.highest).toBeCloseTo(25, 3);
    expect(highestValues[0]).toBeCloseTo(totalValue.highest, 9);
    const loss = drawn({ ...loyal, meanValue: 50 }, 1, { ...alike, marginRate: -0.5 });
    expect(loss.lowestValues[0]).toBeCloseTo(-totalValue.highest, 9);
    expect(loss.highestValues[0]).toBeCloseTo(-totalValue.lowest, 9);
  });

  it('holds what customers of an imagined shop then leave, in about eight of ten cases', () => {
    const shop = { purchases: { ...purchases, r: 2, alpha: 12 }, spend };
    const start = 20_000;
    const [seen, end] = [start + 700, start + 1065];
    let [within, active, shopsWithin] = [0, 0, 0];
    const shops = 40;
    for (let seed = 1; seed <= shops; seed++) {
      const log = simulateOrders({
        ...{ ...shop, seed, observationEnd: end },
        firstDays: Array.from({ length: 400 }, (_, i) => start + i),
      });
      const { customers } = summariseCustomers(log, { timeUnit: 'weeks', observationEnd: seen });
      const came = new Map<number, number>();
      log.dates.forEach((day, row) => {
        const customer = log.customers[row] as number;
        if (day > seen) came.set(customer, (came.get(customer) ?? 0) + Number(log.amounts[row]));
      });
      const values = simulateLifetimeValues({
        ...{ purchases: times(shop.purchases, 100), spend: times(spend, 100), seed },
        ...{ histories: weekly(...customers), horizonMonths: 12, annualDiscountRate: 0, marginRate: 1 },
      });
      let total = 0;
      customers.forEach(({ customer }, i) => {
        const value = came.get(Number(customer)) ?? 0;
        total += value;
        // Of those who may well buy nothing, the range begins at 0 and holds more.
        if (!((values.lowestValues[i] ?? 0) > 0)) return;
        active++;
        if (value >= Number(values.lowestValues[i]) && value <= Number(values.highestValues[i])) within++;
      });
      if (total >= values.totalValue.lowest && total <= values.totalValue.highest) shopsWithin++;
    }
    expect(active).toBeGreaterThan(300);
    // Of so many customers four standard errors; days instead of moments take a little off.
    expect(Math.abs(within / active - 0.8)).toBeLessThan(4 * Math.sqrt(0.16 / active) + 0.02);
    expect(Math.abs(shopsWithin / shops - 0.8)).toBeLessThan(0.25);
  });

  it('scales with the money, is the same for the same seed, and gives twins one range', () => {
    const once400 = drawn({ ...loyal, meanValue: 22.35 * 400 }, 3, { spend: { p, q, gamma: gamma * 400 } });
    const plain = drawn(loyal, 3);
    expect(relativeError(once400.totalValue.highest, 400 * plain.totalValue.highest)).toBeLessThan(1e-12);
    expect(drawn(loyal, 3)).toEqual(plain);
    expect(new Set(plain.highestValues).size).toBe(1);
    expect(plain).toMatchObject({ confidenceLevel: 0.8, futures: 200, paid: 'endOfMonth' });
    expect(Object.isFrozen(plain)).toBe(true);
  });

  it('says no more of values without a limit than that they are large', () => {
    const wild = drawn(once, 1, { spend: { ...spend, q: 0.5 } });
    expect(wild.highestValues[0]).toBeGreaterThan(0);
  });
});

describe('middleOf', () => {
  it('takes numbers that were drawn, so many from either end, also with noughts and of either sign', () => {
    const ten = [5, 0, 3, 0, 9, 1, 0, 7, 2, 4];
    expect(middleOf(Float64Array.from(ten), 0.8)).toEqual({ lowest: 0, highest: 7 });
    expect(middleOf(Float64Array.from(ten), 0.4)).toEqual({ lowest: 1, highest: 4 });
    expect(middleOf(Float64Array.from(ten), 0.2)).toEqual({ lowest: 2, highest: 3 });
    expect(
      middleOf(
        Float64Array.from(ten, (one) => -one),
        0.8,
      ),
    ).toEqual({ lowest: -7, highest: 0 });
    expect(middleOf(Float64Array.of(0, 0), 0.8)).toEqual({ lowest: 0, highest: 0 });
    expect(middleOf(new Float64Array(0), 0.8)).toEqual({ lowest: 0, highest: 0 });
    const many = Float64Array.from({ length: 200 }, (_, i) => i + 1);
    expect(middleOf(many, 0.8)).toEqual({ lowest: 21, highest: 180 });
  });
});

describe('equalOrders', () => {
  it('knows one order for all customers', () => {
    const parameters = equalOrders({ orderValue: 1234.5 });
    for (const customer of [once, { repeatPurchases: 40, meanValue: 1234.5 }]) {
      expect(relativeError(Number(conditionalExpectedValue({ parameters, customer })), 1234.5)).toBeLessThan(
        1e-9,
      );
    }
    expect(Object.isFrozen(parameters)).toBe(true);
    expect(() => equalOrders({ orderValue: 0 })).toThrow(
      new RangeError('equalOrders: orderValue must be above 0, received 0'),
    );
  });
});

describe('simulateOrders', () => {
  const input = {
    ...{ purchases: { r: 0.9, alpha: 30, a: 0.7, b: 2.5, timeUnit: 'weeks' as const }, spend, seed: 6 },
    ...{ firstDays: Array.from({ length: 6000 }, (_, i) => 20_000 + (i % 400)), observationEnd: 21_400 },
  };
  const log = simulateOrders(input);

  it('is found again by the fits', () => {
    const shop = summariseCustomers(log, { timeUnit: 'weeks', observationEnd: 21_400 });
    expect(shop.customers.length).toBe(6000);
    const fit = fitBetaGeometricNbd(shop);
    for (const key of ['r', 'alpha', 'a', 'b'] as const) {
      const error = fit.standardErrors?.[key] ?? NaN;
      // Four standard errors, and what whole days do.
      expect(Math.abs(fit.parameters[key] - input.purchases[key]), key).toBeLessThan(4 * error + 0.02);
    }
    const money = fitGammaGamma(shop);
    for (const key of ['p', 'q', 'gamma'] as const) {
      expect(Math.abs(money.parameters[key] - spend[key]), key).toBeLessThan(
        4 * (money.standardErrors?.[key] ?? NaN),
      );
    }
  });

  it('begins on the day given, ends with the log, and is the same for the same seed', () => {
    expect(simulateOrders(input)).toEqual(log);
    expect(simulateOrders({ ...input, seed: 7 }).dates.length).not.toBe(log.dates.length);
    const first = log.customers.indexOf(3);
    expect(log.dates[first]).toBe(20_003);
    expect(log.dates.every((day) => day <= 21_400)).toBe(true);
    expect(simulateOrders({ ...input, firstDays: [21_401] }).dates.length).toBe(0);
    expect(Object.isFrozen(log)).toBe(true);
  });

  it.each([
    [
      { purchases: { ...input.purchases, a: 0 } },
      'purchases.a must be above 0, from 1e-100 to 1e100, received 0',
    ],
    [{ spend: { ...spend, q: 0 } }, 'spend.q must be above 0, from 1e-100 to 1e100, received 0'],
    [{ seed: 0.5 }, 'seed must be a whole number, received 0.5'],
  ])('refuses %j', (wrong, message) => {
    expect(() => simulateOrders({ ...input, ...wrong })).toThrow(
      new RangeError(`simulateOrders: ${message}`),
    );
  });

  it('refuses days that are none', () => {
    expect(() => simulateOrders({ ...input, firstDays: [0.5] })).toThrow(/^simulateOrders: firstDays\[0\]/);
    expect(() => simulateOrders({ ...input, observationEnd: 'x' })).toThrow(
      /^simulateOrders: observationEnd/,
    );
  });
});

describe('futures: the edges of their domain', () => {
  const common = { purchases: [purchases], histories: weekly(loyal), seed: 1 };
  const each = {
    simulatePurchases: (change: object) => simulatePurchases({ ...common, horizon: year, ...change }),
    simulateLifetimeValues: (change: object) =>
      simulateLifetimeValues({
        ...{ ...common, spend: [spend], horizonMonths: 12, annualDiscountRate: 0.1, marginRate: 0.4 },
        ...change,
      }),
  };

  it.each(
    Object.keys(each).flatMap((name) =>
      (
        [
          [{ purchases: [] }, 'purchases must hold at least one set of parameters, received none'],
          [
            { purchases: [purchases, { ...purchases, timeUnit: 'days' }] },
            "purchases[1].timeUnit must be that of the first, 'weeks', received 'days'",
          ],
          [
            { purchases: [{ ...purchases, r: -1 }] },
            'purchases[0].r must be above 0, from 1e-100 to 1e100, received -1',
          ],
          [
            { histories: { customers: [loyal], timeUnit: 'days' } },
            "histories.timeUnit must be that of the parameters, 'weeks', received 'days'",
          ],
          [
            { histories: weekly({ ...loyal, recency: 40 }) },
            'histories.customers[0].recency must be above 0 and at most the age, 38.86, received 40',
          ],
          [{ confidenceLevel: 1 }, 'confidenceLevel must be in (0, 1), received 1'],
          [{ confidenceLevel: 0 }, 'confidenceLevel must be in (0, 1), received 0'],
          [{ seed: 1.5 }, 'seed must be a whole number, received 1.5'],
        ] as const
      ).map(([wrong, message]) => [name as keyof typeof each, wrong, message] as const),
    ),
  )('%s refuses %j', (name, wrong, message) => {
    const enough =
      name === 'simulateLifetimeValues' && 'purchases' in wrong
        ? { spend: wrong.purchases.map(() => spend) }
        : {};
    expect(() => each[name]({ ...enough, ...wrong })).toThrow(new RangeError(`${name}: ${message}`));
  });

  it.each([
    [{ spend: [] }, 'spend.length must be as many as purchases, 1, received 0'],
    [{ spend: [{ ...spend, p: 0 }] }, 'spend[0].p must be above 0, from 1e-100 to 1e100, received 0'],
    [
      { histories: weekly({ ...loyal, meanValue: 0 }) },
      'histories.customers[0].meanValue must be above 0, received 0',
    ],
    [{ horizonMonths: 0 }, 'horizonMonths must be a whole number of at least 1, received 0'],
    [{ annualDiscountRate: -1 }, 'annualDiscountRate must be 0 or more, received -1'],
    [{ marginRate: 2 }, 'marginRate must be 1 or less, received 2'],
    [{ marginRate: -1e308 }, 'a value is too large to be written as a number'],
  ])('simulateLifetimeValues refuses %j', (wrong, message) => {
    expect(() => each.simulateLifetimeValues(wrong)).toThrow(
      new RangeError(`simulateLifetimeValues: ${message}`),
    );
  });

  it('simulatePurchases refuses a negative time', () => {
    expect(() => each.simulatePurchases({ horizon: { length: -1, timeUnit: 'weeks' } })).toThrow(
      new RangeError('simulatePurchases: horizon.length must be 0 or more, received -1'),
    );
  });
});
