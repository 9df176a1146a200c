import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fixture from '../../fixtures/repeatBuying.json' with { type: 'json' };
import { relativeError } from '../../tests/relativeError.ts';
import { publishedShop, simulateCohort } from '../../tests/simulatedCohort.ts';
import type { TimeUnit } from '../transactions/timeUnit.ts';
import type { BetaGeometricNbd } from './betaGeometricNbd.ts';
import { conditionalExpectedPurchases } from './conditionalExpectedPurchases.ts';
import { expectedPurchases } from './expectedPurchases.ts';
import { fitBetaGeometricNbd } from './fitBetaGeometricNbd.ts';
import { forecastPurchases } from './forecastPurchases.ts';
import { probabilityAlive } from './probabilityAlive.ts';
import { probabilityOfPurchases } from './probabilityOfPurchases.ts';

const published: BetaGeometricNbd = Object.freeze({
  ...{ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426, timeUnit: 'weeks' as const },
});
const weeks = (length: number) => ({ length, timeUnit: 'weeks' as const });
const history = (repeatPurchases: number, recency: number, age: number) => ({
  ...{ repeatPurchases, recency, age },
});
const names = ['r', 'alpha', 'a', 'b'] as const;
type Numbers = [number, number, number, number, number, number, number, number, number, number];

describe('BG/NBD: published values', () => {
  it('expects 1.226 purchases in 39 weeks of the customer of the paper', () => {
    const customer = history(2, 30.43, 38.86);
    const expected = conditionalExpectedPurchases({
      parameters: published,
      customer,
      horizon: weeks(39),
    });
    expect(expected.toFixed(3)).toBe('1.226');
  });

  it('gives P(alive) 1 without a repeat purchase and 0.968555 after 23 with the last one just now', () => {
    expect(probabilityAlive({ parameters: published, customer: history(0, 0, 39) })).toBe(1);
    const loyal = probabilityAlive({ parameters: published, customer: history(23, 39, 39) });
    expect(loyal.toFixed(6)).toBe('0.968555');
  });

  it('gives P(X(39) = 0) = 0.5737864', () => {
    const none = probabilityOfPurchases({ parameters: published, repeatPurchases: 0, span: weeks(39) });
    expect(none.toFixed(7)).toBe('0.5737864');
  });

  // At the maximum for the data of the paper, of which four digits are known: a part of 1e-4 is what they leave.
  it.each([
    [0.1429, 0.007816],
    [1, 0.053185],
    [3, 0.150632],
    [31.8571, 1.040494],
    [32, 1.043737],
  ])('expects in %d weeks %d purchases of a new customer', (length, purchases) => {
    const parameters = { ...published, r: 0.2426, alpha: 4.4135, a: 0.7929, b: 2.4258 };
    expect(relativeError(expectedPurchases({ parameters, span: weeks(length) }), purchases)).toBeLessThan(
      1e-4,
    );
  });
});

describe('BG/NBD: independent computation', () => {
  // 1,000 purchases put 1e3 into an exponent, of which rounding takes 1e-13; the rest is the quadrature.
  const tolerance = 1e-11;

  it('agrees with the formulas of the paper at 120 digits, also at a = 1 and a + b = 1', () => {
    expect(fixture.forecasts.length).toBeGreaterThan(600);
    for (const row of fixture.forecasts) {
      const [r, alpha, a, b, x, recency, age, t, expected, alive] = row as Numbers;
      const parameters = { r, alpha, a, b, timeUnit: 'weeks' as const };
      const customer = history(x, recency, age);
      const single = conditionalExpectedPurchases({ parameters, customer, horizon: weeks(t) });
      const label = JSON.stringify(row);
      expect(relativeError(single, expected), label).toBeLessThan(tolerance);
      const histories = { customers: [customer], timeUnit: 'weeks' as const };
      const many = forecastPurchases({ parameters, histories, horizon: weeks(t) });
      expect(relativeError(many.expectedPurchases[0] as number, expected), label).toBeLessThan(tolerance);
      expect(relativeError(many.probabilitiesAlive[0] as number, alive), label).toBeLessThan(tolerance);
      if (age === 0) {
        const fresh = expectedPurchases({ parameters, span: weeks(t) });
        expect(relativeError(fresh, expected), label).toBeLessThan(tolerance);
      }
    }
  });

  it('gives the same probabilities of 0 to 1,000 purchases', () => {
    expect(fixture.counts.length).toBeGreaterThan(400);
    for (const [r, alpha, a, b, repeatPurchases, t, expected] of fixture.counts as Numbers[]) {
      const parameters = { r, alpha, a, b, timeUnit: 'weeks' as const };
      const chance = probabilityOfPurchases({ parameters, repeatPurchases, span: weeks(t) });
      const label = JSON.stringify([r, alpha, a, b, repeatPurchases, t]);
      expect(relativeError(chance, expected), label).toBeLessThan(tolerance);
    }
  });

  it.each(Object.keys(fixture.fits) as ('usual' | 'frequent')[])(
    'finds the parameters, errors and likelihood of the %s shop that 50 digits and differences find',
    (name) => {
      const { customers, betaGeometricNbd } = fixture.fits[name];
      const rows = customers.map(([x, recency, age]) =>
        history(x as number, recency as number, age as number),
      );
      const fit = fitBetaGeometricNbd({ customers: rows, timeUnit: 'weeks' });
      const [parameters, errors, logLikelihood] = betaGeometricNbd as [number[], number[], number];
      expect(fit.converged).toBe(true);
      expect(relativeError(fit.logLikelihood, logLikelihood)).toBeLessThan(1e-14);
      for (const [i, key] of names.entries()) {
        expect(relativeError(fit.parameters[key], parameters[i] as number), key).toBeLessThan(1e-11);
        // The curvature is taken one step, of 1e-7 at most, before the maximum.
        expect(relativeError(fit.standardErrors?.[key] ?? NaN, errors[i] as number), key).toBeLessThan(1e-7);
      }
    },
  );
});

describe('BG/NBD: simulated shops', () => {
  it('recovers the parameters of 40 shops with errors as large as it says', () => {
    const squares = { r: 0, alpha: 0, a: 0, b: 0 };
    const shops = 40;
    for (let seed = 1; seed <= shops; seed++) {
      const customers = simulateCohort({ shop: publishedShop, customers: 2357, seed, ages: [27, 39] });
      const fit = fitBetaGeometricNbd({ customers, timeUnit: 'weeks' });
      expect(fit.converged).toBe(true);
      for (const [i, key] of names.entries()) {
        const variance = fit.covarianceOfLogs?.[i]?.[i] ?? NaN;
        squares[key] += Math.log(fit.parameters[key] / publishedShop[key]) ** 2 / variance / shops;
      }
    }
    // Mean squares of 40 standard normal numbers: 1 ± 0.22, and four times that.
    for (const key of names) expect(Math.abs(squares[key] - 1), key).toBeLessThan(0.9);
  });

  it('forecasts what 60,000 customers then do, each frequency class by itself', () => {
    const shop = { ...publishedShop, r: 0.8, alpha: 6 };
    const customers = simulateCohort({ shop, customers: 60_000, seed: 3, ages: [10, 60], holdoutLength: 26 });
    const parameters = { ...published, r: shop.r, alpha: shop.alpha };
    const histories = { customers, timeUnit: 'weeks' as const };
    const forecast = forecastPurchases({ parameters, histories, horizon: weeks(26) });
    for (const [from, to] of [
      [0, 0],
      [1, 1],
      [2, 3],
      [4, 9],
      [10, 1000],
    ] as const) {
      let [expected, observed] = [0, 0];
      customers.forEach(({ repeatPurchases, holdoutPurchases }, i) => {
        if (repeatPurchases < from || repeatPurchases > to) return;
        expected += forecast.expectedPurchases[i] as number;
        observed += holdoutPurchases;
      });
      // Purchases come in bunches: their sum has about four times the variance of a count. Four standard errors.
      expect(Math.abs(observed - expected), `${from} to ${to}`).toBeLessThan(4 * Math.sqrt(4 * expected));
    }
  });

  it('counts purchases as often as its probabilities say', () => {
    const customers = simulateCohort({ shop: publishedShop, customers: 50_000, seed: 9, ages: [39, 39] });
    for (const repeatPurchases of [0, 1, 2, 5, 12]) {
      const expected =
        50_000 * probabilityOfPurchases({ parameters: published, repeatPurchases, span: weeks(39) });
      const observed = customers.filter((customer) => customer.repeatPurchases === repeatPurchases).length;
      expect(Math.abs(observed - expected)).toBeLessThan(4 * Math.sqrt(expected));
    }
  });
});

describe('BG/NBD: what always holds', () => {
  const parameter = fc.double({ min: -3, max: 3, noNaN: true }).map(Math.exp);
  const model = fc
    .record({ r: parameter, alpha: parameter, a: parameter, b: parameter })
    .map((parameters) => ({ ...parameters, timeUnit: 'weeks' as const }));
  const customer = fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.double({ min: 0.01, max: 1, noNaN: true }))
    .map(([x, part]) => history(x, x === 0 ? 0 : 50 * part, 50));

  it('probabilities of all numbers of purchases add up to 1, their mean to the expected purchases', () => {
    fc.assert(
      fc.property(model, fc.double({ min: 0.01, max: 20, noNaN: true }), (parameters, length) => {
        let [sum, mean, most] = [0, 0, 0];
        for (let n = 0; n < 20_000; n++) {
          const chance = probabilityOfPurchases({ parameters, repeatPurchases: n, span: weeks(length) });
          sum += chance;
          mean += n * chance;
          most = Math.max(most, chance);
          if (n > (2 * parameters.r * length) / parameters.alpha && n * chance < 1e-14) break;
        }
        expect(relativeError(sum, 1)).toBeLessThan(1e-9);
        const expected = expectedPurchases({ parameters, span: weeks(length) });
        expect(relativeError(mean, expected)).toBeLessThan(1e-8);
      }),
      { numRuns: 40 },
    );
  });

  it('a longer time brings more purchases, and never more than without leaving', () => {
    const times = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(model, customer, times, times, (parameters, one, short, more) => {
        const at = (length: number) =>
          conditionalExpectedPurchases({ parameters, customer: one, horizon: weeks(length) });
        expect(at(short + more)).toBeGreaterThan(at(short));
        const rate = (parameters.r + one.repeatPurchases) / (parameters.alpha + one.age);
        expect(at(short)).toBeLessThan(rate * short * (1 + 1e-12));
        expect(at(0)).toBe(0);
      }),
    );
  });

  it('a longer silence makes leaving likelier', () => {
    fc.assert(
      fc.property(model, fc.integer({ min: 1, max: 40 }), (parameters, x) => {
        let before = 0;
        for (const recency of [1, 10, 25, 40, 49, 50]) {
          const alive = probabilityAlive({ parameters, customer: history(x, recency, 50) });
          expect(alive).toBeGreaterThanOrEqual(before);
          expect(alive).toBeLessThanOrEqual(1);
          before = alive;
        }
      }),
    );
  });

  it('takes a = 1 like its neighbours', () => {
    const at = (a: number) =>
      conditionalExpectedPurchases({
        parameters: { ...published, a },
        customer: history(2, 30.43, 38.86),
        horizon: weeks(39),
      });
    expect(relativeError(at(1), (at(1 - 1e-6) + at(1 + 1e-6)) / 2)).toBeLessThan(1e-11);
  });

  it('forecasts many customers as it forecasts each, and adds them up', () => {
    const customers = simulateCohort({ shop: publishedShop, customers: 3000, seed: 21, ages: [0.5, 150] });
    const histories = { customers, timeUnit: 'weeks' as const };
    for (const length of [0, 1, 39, 500, 20_000]) {
      const forecast = forecastPurchases({ parameters: published, histories, horizon: weeks(length) });
      let [total, alive] = [0, 0];
      customers.forEach((one, i) => {
        const single = conditionalExpectedPurchases({
          parameters: published,
          customer: one,
          horizon: weeks(length),
        });
        expect(relativeError(forecast.expectedPurchases[i] as number, single)).toBeLessThan(1e-11);
        expect(forecast.probabilitiesAlive[i]).toBe(
          probabilityAlive({ parameters: published, customer: one }),
        );
        total += single;
        alive += forecast.probabilitiesAlive[i] as number;
      });
      if (length > 0) expect(relativeError(forecast.totalPurchases, total)).toBeLessThan(1e-11);
      expect(relativeError(forecast.customersAlive, alive)).toBeLessThan(1e-12);
      expect(Object.isFrozen(forecast)).toBe(true);
    }
  });
});

describe('BG/NBD: units of time', () => {
  const customers = simulateCohort({ shop: publishedShop, customers: 800, seed: 2, ages: [20, 60] });
  const inUnit = (timeUnit: TimeUnit, perWeek: number) => ({
    timeUnit,
    customers: customers.map(({ repeatPurchases, recency, age }) => ({
      ...{ repeatPurchases, recency: recency * perWeek, age: age * perWeek },
    })),
  });
  const inWeeks = fitBetaGeometricNbd({ customers, timeUnit: 'weeks' });

  it.each([
    ['days', 7],
    ['months', 84 / 365.25],
    ['years', 7 / 365.25],
  ] as const)('the fit in %s has another alpha, and the same forecast', (timeUnit, perWeek) => {
    const histories = inUnit(timeUnit, perWeek);
    const fit = fitBetaGeometricNbd(histories);
    expect(fit.parameters.timeUnit).toBe(timeUnit);
    for (const key of ['r', 'a', 'b'] as const) {
      expect(relativeError(fit.parameters[key], inWeeks.parameters[key])).toBeLessThan(1e-10);
    }
    expect(relativeError(fit.parameters.alpha, inWeeks.parameters.alpha * perWeek)).toBeLessThan(1e-10);
    const purchases = customers.reduce((sum, { repeatPurchases }) => sum + repeatPurchases, 0);
    const likelihood = inWeeks.logLikelihood - purchases * Math.log(perWeek);
    expect(relativeError(fit.logLikelihood, likelihood)).toBeLessThan(1e-12);

    const year = { length: 1, timeUnit: 'years' } as const;
    const forecast = forecastPurchases({ parameters: fit.parameters, histories, horizon: year });
    const same = forecastPurchases({
      parameters: inWeeks.parameters,
      histories: { customers, timeUnit: 'weeks' },
      horizon: { length: 365.25 / 7, timeUnit: 'weeks' },
    });
    expect(relativeError(forecast.totalPurchases, same.totalPurchases)).toBeLessThan(1e-10);
  });

  it('histories in another unit than the parameters are refused', () => {
    const histories = inUnit('days', 7);
    expect(() => forecastPurchases({ parameters: inWeeks.parameters, histories, horizon: weeks(1) })).toThrow(
      new RangeError(
        "forecastPurchases: histories.timeUnit must be that of the parameters, 'weeks', received 'days'",
      ),
    );
  });
});

describe('fitBetaGeometricNbd: data without an answer', () => {
  const many = (count: number, ...one: [number, number, number]) =>
    Array.from({ length: count }, () => history(...one));

  it.each([
    ['one customer', many(1, 3, 20, 39)],
    ['one customer on the first day', many(1, 0, 0, 0)],
    ['nobody who came back', many(500, 0, 0, 39)],
    ['customers who are all alike', many(50, 4, 30, 39)],
    ['nobody who left', many(50, 4, 39, 39)],
    ['nobody who left or came back', [...many(30, 0, 0, 39), ...many(3, 1, 39, 39)]],
    ['one customer with 100,000 purchases', many(1, 100_000, 39, 39)],
    ['times at the ends of the range of numbers', [history(1, 5e-324, 1e300), history(0, 0, 1e-300)]],
  ])('%s: ends, and says that it did not converge', (_, customers) => {
    const fit = fitBetaGeometricNbd({ customers, timeUnit: 'weeks' });
    expect(fit).toMatchObject({ converged: false, standardErrors: null, covarianceOfLogs: null });
    expect(fit.customers).toBe(customers.length);
    for (const key of names) {
      expect(Number.isFinite(fit.parameters[key])).toBe(true);
      expect(fit.parameters[key]).toBeGreaterThan(0);
    }
    expect(Number.isFinite(fit.logLikelihood)).toBe(true);
    expect(fit.iterations).toBeLessThanOrEqual(200);
  });

  it('finds the maximum on the far side, where some leave at once and some never', () => {
    const shop = { ...publishedShop, r: 2, alpha: 20, a: 0.3, b: 3 };
    const customers = simulateCohort({ shop, customers: 60, seed: 48, ages: [5, 60] });
    const fit = fitBetaGeometricNbd({ customers, timeUnit: 'weeks' });
    expect(fit.converged).toBe(true);
    expect(fit.parameters.a).toBeLessThan(0.02);
  });

  it('reads a typed summary and leaves it alone; the result cannot be changed', () => {
    const customers = Object.freeze(
      simulateCohort({ shop: publishedShop, customers: 300, seed: 1, ages: [27, 39] }).map((one) =>
        Object.freeze(one),
      ),
    );
    const fit = fitBetaGeometricNbd(Object.freeze({ customers, timeUnit: 'weeks' }));
    expect(Object.isFrozen(fit) && Object.isFrozen(fit.parameters)).toBe(true);
    expect(Object.isFrozen(fit.standardErrors)).toBe(true);
  });
});

describe('BG/NBD: the edges of its domain', () => {
  const customers = [history(1, 2, 3)];

  it.each([
    [{ customers: [] }, 'customers must hold at least one customer, received none'],
    [{ timeUnit: 'hours' }, "timeUnit must be one of 'days', 'weeks', 'months', 'years', received 'hours'"],
    [
      { customers: [history(1.5, 2, 3)] },
      'customers[0].repeatPurchases must be a whole number from 0 to 1,000,000, received 1.5',
    ],
    [
      { customers: [history(-1, 0, 3)] },
      'customers[0].repeatPurchases must be a whole number from 0 to 1,000,000, received -1',
    ],
    [
      { customers: [...customers, history(1e7, 2, 3)] },
      'customers[1].repeatPurchases must be a whole number from 0 to 1,000,000, received 10000000',
    ],
    [{ customers: [history(0, 0, -1)] }, 'customers[0].age must be 0 or more, received -1'],
    [{ customers: [history(0, 0, Infinity)] }, 'customers[0].age must be 0 or more, received Infinity'],
    [
      { customers: [history(0, 1, 3)] },
      'customers[0].recency must be 0 without a repeat purchase, received 1',
    ],
    [
      { customers: [history(1, 0, 3)] },
      'customers[0].recency must be above 0 and at most the age, 3, received 0',
    ],
    [
      { customers: [history(1, 4, 3)] },
      'customers[0].recency must be above 0 and at most the age, 3, received 4',
    ],
    [
      { customers: [history(1, NaN, 3)] },
      'customers[0].recency must be above 0 and at most the age, 3, received NaN',
    ],
  ])('fitBetaGeometricNbd refuses %j', (wrong, message) => {
    const input = { customers, timeUnit: 'weeks' as const, ...wrong };
    expect(() => fitBetaGeometricNbd(input as typeof input & { timeUnit: 'weeks' })).toThrow(
      new RangeError(`fitBetaGeometricNbd: ${message}`),
    );
  });

  it.each([
    [{ r: 0 }, 'parameters.r must be above 0, from 1e-100 to 1e100, received 0'],
    [{ alpha: -1 }, 'parameters.alpha must be above 0, from 1e-100 to 1e100, received -1'],
    [{ a: NaN }, 'parameters.a must be above 0, from 1e-100 to 1e100, received NaN'],
    [{ b: Infinity }, 'parameters.b must be above 0, from 1e-100 to 1e100, received Infinity'],
    [{ timeUnit: 'hours' }, "timeUnit must be one of 'days', 'weeks', 'months', 'years', received 'hours'"],
  ])('every forecast refuses the parameters %j', (wrong, message) => {
    const parameters = { ...published, ...wrong } as BetaGeometricNbd;
    const customer = history(1, 2, 3);
    const histories = { customers: [customer], timeUnit: parameters.timeUnit };
    const span = weeks(1);
    const forecasts = {
      expectedPurchases: () => expectedPurchases({ parameters, span }),
      conditionalExpectedPurchases: () =>
        conditionalExpectedPurchases({ parameters, customer, horizon: span }),
      probabilityAlive: () => probabilityAlive({ parameters, customer }),
      probabilityOfPurchases: () => probabilityOfPurchases({ parameters, repeatPurchases: 1, span }),
      forecastPurchases: () => forecastPurchases({ parameters, histories, horizon: span }),
    };
    for (const [name, forecast] of Object.entries(forecasts)) {
      expect(forecast).toThrow(new RangeError(`${name}: ${message}`));
    }
  });

  it('refuses what no customer can be, and times that are none', () => {
    const parameters = published;
    const customer = history(1, 4, 3);
    expect(() => probabilityAlive({ parameters, customer })).toThrow(
      'probabilityAlive: customer.recency must be above 0 and at most the age, 3, received 4',
    );
    expect(() => conditionalExpectedPurchases({ parameters, customer, horizon: weeks(1) })).toThrow(
      'conditionalExpectedPurchases: customer.recency must be',
    );
    const histories = { customers: [history(1, 2, 3), customer], timeUnit: 'weeks' as const };
    expect(() => forecastPurchases({ parameters, histories, horizon: weeks(1) })).toThrow(
      'forecastPurchases: histories.customers[1].recency must be',
    );
    expect(() => expectedPurchases({ parameters, span: weeks(-1) })).toThrow(
      'expectedPurchases: span.length must be 0 or more, received -1',
    );
    expect(() => expectedPurchases({ parameters, span: weeks(1e101) })).toThrow(
      'expectedPurchases: span.length must be at most 1e100, received 1e+101',
    );
    expect(() => probabilityOfPurchases({ parameters, repeatPurchases: 0.5, span: weeks(1) })).toThrow(
      'probabilityOfPurchases: repeatPurchases must be a whole number of at least 0, received 0.5',
    );
  });

  it('answers a number wherever it answers: extreme parameters, times and histories', () => {
    const extreme = fc.integer({ min: -100, max: 100 }).map((power) => 10 ** power);
    fc.assert(
      fc.property(extreme, extreme, extreme, extreme, extreme, (r, alpha, a, b, t) => {
        const parameters = { r, alpha, a, b, timeUnit: 'weeks' as const };
        const fresh = expectedPurchases({ parameters, span: weeks(t) });
        expect(fresh).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(fresh)).toBe(true);
        for (const one of [history(0, 0, 0), history(1, 5e-324, 1e300), history(1000, 39, 39)]) {
          const alive = probabilityAlive({ parameters, customer: one });
          expect(alive >= 0 && alive <= 1).toBe(true);
        }
        for (const repeatPurchases of [0, 1, 30]) {
          const chance = probabilityOfPurchases({ parameters, repeatPurchases, span: weeks(t) });
          expect(chance >= 0 && chance <= 1 + 1e-12, `${repeatPurchases}: ${chance}`).toBe(true);
        }
      }),
    );
  });
});
