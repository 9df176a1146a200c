import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fixture from '../../fixtures/repeatBuying.json' with { type: 'json' };
import { relativeError } from '../../tests/relativeError.ts';
import { publishedShop, simulateCohort } from '../../tests/simulatedCohort.ts';
import { conditionalExpectedValue } from './conditionalExpectedValue.ts';
import { fitGammaGamma } from './fitGammaGamma.ts';
import type { SpendHistory } from './spendHistory.ts';

const published = Object.freeze({ p: 6.25, q: 3.74, gamma: 15.44 });
const spent = (repeatPurchases: number, meanValue: number | null): SpendHistory => ({
  repeatPurchases,
  meanValue,
});
const unknown = spent(0, null);
const names = ['p', 'q', 'gamma'] as const;

describe('Gamma-Gamma: published values', () => {
  it.each([
    [published, unknown, '35.2190'],
    [published, spent(3, 35), '35.0279'],
    [{ p: 6, q: 4, gamma: 16 }, spent(3, 35), '34.5714'],
    [{ p: 6.2488, q: 3.7446, gamma: 15.4477 }, unknown, '35.1707'],
  ])('with %j a customer with %j is worth %s an order', (parameters, customer, value) => {
    expect(conditionalExpectedValue({ parameters, customer })?.toFixed(4)).toBe(value);
  });
});

describe('Gamma-Gamma: independent computation', () => {
  it.each(Object.keys(fixture.fits) as ('usual' | 'frequent')[])(
    'finds the parameters, errors and likelihood of the %s shop that 50 digits and differences find',
    (name) => {
      const { customers, gammaGamma } = fixture.fits[name];
      const fit = fitGammaGamma({
        customers: customers.map(([x, , , meanValue]) => spent(x as number, meanValue as number | null)),
      });
      const [parameters, errors, logLikelihood] = gammaGamma as [number[], number[], number];
      expect(fit.converged).toBe(true);
      expect(fit.customers).toBe(customers.filter(([x]) => x !== 0).length);
      expect(relativeError(fit.logLikelihood, logLikelihood)).toBeLessThan(1e-14);
      for (const [i, key] of names.entries()) {
        expect(relativeError(fit.parameters[key], parameters[i] as number), key).toBeLessThan(1e-11);
        // The curvature is taken one step, of 1e-7 at most, before the maximum.
        expect(relativeError(fit.standardErrors?.[key] ?? NaN, errors[i] as number), key).toBeLessThan(1e-7);
      }
    },
  );
});

describe('Gamma-Gamma: simulated shops', () => {
  it('recovers the parameters of 40 shops with errors as large as it says', () => {
    const squares = { p: 0, q: 0, gamma: 0 };
    const shops = 40;
    for (let seed = 101; seed <= 100 + shops; seed++) {
      const customers = simulateCohort({ shop: publishedShop, customers: 2357, seed, ages: [27, 39] });
      const fit = fitGammaGamma({ customers });
      expect(fit.converged).toBe(true);
      for (const [i, key] of names.entries()) {
        const variance = fit.covarianceOfLogs?.[i]?.[i] ?? NaN;
        squares[key] += Math.log(fit.parameters[key] / publishedShop[key]) ** 2 / variance / shops;
      }
    }
    // Mean squares of 40 standard normal numbers: 1 ± 0.22, and four times that.
    for (const key of names) expect(Math.abs(squares[key] - 1), key).toBeLessThan(0.9);
  });

  it('forecasts on average the mean order of all, however far two orders of a customer are from it', () => {
    const customers = simulateCohort({ shop: publishedShop, customers: 40_000, seed: 6, ages: [27, 39] });
    const pairs = customers.filter(({ repeatPurchases }) => repeatPurchases === 2);
    const values = pairs.map((customer) =>
      Number(conditionalExpectedValue({ parameters: published, customer })),
    );
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    // The forecasts of these 3,500 customers scatter by about 15. Four standard errors.
    expect(Math.abs(mean - 35.219)).toBeLessThan((4 * 15) / Math.sqrt(values.length));
  });

  it('says when how often and how much go together', () => {
    const customers = simulateCohort({ shop: publishedShop, customers: 4000, seed: 8, ages: [27, 39] });
    const independent = fitGammaGamma({ customers }).correlation ?? NaN;
    // Four standard errors of about 1,600 customers.
    expect(Math.abs(independent)).toBeLessThan(0.1);
    const dependent = customers.map(({ repeatPurchases }) =>
      spent(repeatPurchases, repeatPurchases ? 10 + repeatPurchases : null),
    );
    expect(fitGammaGamma({ customers: dependent }).correlation).toBeCloseTo(1, 12);
    const alike = customers.map(({ repeatPurchases }) => spent(repeatPurchases, repeatPurchases ? 10 : null));
    expect(fitGammaGamma({ customers: alike }).correlation).toBeNull();
  });
});

describe('Gamma-Gamma: what always holds', () => {
  const parameter = fc.double({ min: -2, max: 3, noNaN: true }).map(Math.exp);
  const model = fc.record({ p: parameter, q: parameter.map((q) => 1.01 + q), gamma: parameter });

  it('lies between the mean of all customers and the own one, the nearer to it the more orders', () => {
    const amounts = fc.double({ min: 0.01, max: 1000, noNaN: true });
    fc.assert(
      fc.property(model, amounts, (parameters, own) => {
        const all = Number(conditionalExpectedValue({ parameters, customer: unknown }));
        let distance = Math.abs(all - own);
        for (const orders of [1, 2, 5, 50, 5000]) {
          const value = Number(conditionalExpectedValue({ parameters, customer: spent(orders, own) }));
          expect(Math.abs(value - own)).toBeLessThanOrEqual(distance * (1 + 1e-12) + own * 1e-12);
          distance = Math.abs(value - own);
        }
      }),
    );
  });

  it('another currency changes gamma and every value by its rate, and nothing else', () => {
    const customers = simulateCohort({ shop: publishedShop, customers: 900, seed: 4, ages: [27, 39] });
    const fit = fitGammaGamma({ customers });
    for (const rate of [0.0025, 400, 1e12]) {
      const other = fitGammaGamma({
        customers: customers.map(({ repeatPurchases, meanValue }) =>
          spent(repeatPurchases, meanValue === null ? null : meanValue * rate),
        ),
      });
      expect(relativeError(other.parameters.p, fit.parameters.p)).toBeLessThan(1e-10);
      expect(relativeError(other.parameters.q, fit.parameters.q)).toBeLessThan(1e-10);
      expect(relativeError(other.parameters.gamma, fit.parameters.gamma * rate)).toBeLessThan(1e-10);
      const likelihood = fit.logLikelihood - fit.customers * Math.log(rate);
      expect(relativeError(other.logLikelihood, likelihood)).toBeLessThan(1e-12);
      const value = conditionalExpectedValue({ parameters: fit.parameters, customer: spent(3, 40) });
      const inOther = conditionalExpectedValue({
        parameters: other.parameters,
        customer: spent(3, 40 * rate),
      });
      expect(relativeError(Number(inOther), Number(value) * rate)).toBeLessThan(1e-10);
    }
  });
});

describe('Gamma-Gamma: where there is no answer', () => {
  it('has no mean of all customers for q of 1 or less, and says so', () => {
    for (const q of [1, 0.5]) {
      const parameters = { ...published, q };
      expect(conditionalExpectedValue({ parameters, customer: unknown })).toBeNull();
      expect(conditionalExpectedValue({ parameters, customer: spent(1, 20) })).not.toBeNull();
    }
    const parameters = { p: 0.2, q: 0.7, gamma: 5 };
    expect(conditionalExpectedValue({ parameters, customer: spent(1, 20) })).toBeNull();
    expect(conditionalExpectedValue({ parameters, customer: spent(2, 20) })).toBeGreaterThan(0);
  });

  const many = (count: number, ...one: [number, number | null]) =>
    Array.from({ length: count }, () => spent(...one));

  it.each([
    ['one customer', many(1, 3, 20)],
    ['nobody who came back', many(500, 0, null)],
    ['customers who are all alike', many(50, 4, 30)],
    ['two customers', [spent(1, 10), spent(2, 20)]],
    ['amounts at the ends of the range of numbers', [spent(1, 1e308), spent(1, 5e-324), spent(9, 1e308)]],
  ])('%s: the fit ends, and says that it did not converge', (_, customers) => {
    const fit = fitGammaGamma({ customers });
    expect(fit).toMatchObject({ converged: false, standardErrors: null, covarianceOfLogs: null });
    for (const key of names) {
      expect(Number.isFinite(fit.parameters[key])).toBe(true);
      expect(fit.parameters[key]).toBeGreaterThan(0);
    }
    expect(fit.iterations).toBeLessThanOrEqual(200);
  });

  it('cannot be changed', () => {
    const customers = simulateCohort({ shop: publishedShop, customers: 900, seed: 4, ages: [27, 39] });
    const fit = fitGammaGamma(Object.freeze({ customers: Object.freeze(customers) }));
    expect(Object.isFrozen(fit) && Object.isFrozen(fit.parameters)).toBe(true);
    expect(Object.isFrozen(fit.standardErrors)).toBe(true);
  });
});

describe('Gamma-Gamma: the edges of its domain', () => {
  it.each([
    [[], 'customers must hold at least one customer, received none'],
    [[spent(1.5, 3)], 'customers[0].repeatPurchases must be a whole number of at least 0, received 1.5'],
    [
      [unknown, spent(-1, 3)],
      'customers[1].repeatPurchases must be a whole number of at least 0, received -1',
    ],
    [[spent(1, 0)], 'customers[0].meanValue must be above 0, received 0'],
    [[spent(1, null)], 'customers[0].meanValue must be above 0, received null'],
    [[spent(1, NaN)], 'customers[0].meanValue must be above 0, received NaN'],
    [[spent(1, Infinity)], 'customers[0].meanValue must be above 0, received Infinity'],
  ])('fitGammaGamma refuses %j', (customers, message) => {
    expect(() => fitGammaGamma({ customers })).toThrow(new RangeError(`fitGammaGamma: ${message}`));
  });

  it.each([
    [{ p: 0 }, unknown, 'parameters.p must be above 0, from 1e-100 to 1e100, received 0'],
    [{ q: NaN }, unknown, 'parameters.q must be above 0, from 1e-100 to 1e100, received NaN'],
    [{ gamma: -2 }, unknown, 'parameters.gamma must be above 0, from 1e-100 to 1e100, received -2'],
    [{}, spent(2, -3), 'customer.meanValue must be above 0, received -3'],
    [{}, spent(2, 1.7e308), 'the value is too large to be written as a number'],
  ])('conditionalExpectedValue refuses %j and %j', (wrong, customer, message) => {
    const parameters = { ...published, ...wrong };
    expect(() => conditionalExpectedValue({ parameters, customer })).toThrow(
      new RangeError(`conditionalExpectedValue: ${message}`),
    );
  });
});
