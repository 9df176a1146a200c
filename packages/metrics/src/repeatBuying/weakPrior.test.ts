import { describe, expect, it } from 'vitest';
import { relativeError } from '../../tests/relativeError.ts';
import { publishedShop, simulateCohort } from '../../tests/simulatedCohort.ts';
import { bootstrapBetaGeometricNbd } from './bootstrapBetaGeometricNbd.ts';
import { bootstrapGammaGamma } from './bootstrapGammaGamma.ts';
import { fitBetaGeometricNbd } from './fitBetaGeometricNbd.ts';
import { fitGammaGamma } from './fitGammaGamma.ts';
import { forecastPurchases } from './forecastPurchases.ts';

const weak = { priorDeviation: 2 } as const;
const horizon = { length: 52, timeUnit: 'weeks' } as const;
const weekly = (customers: ReturnType<typeof simulateCohort>) => ({ customers, timeUnit: 'weeks' as const });
/** All customers are about equally likely to leave: of some hundreds a and b have no end. */
const alike = { ...publishedShop, r: 0.8, alpha: 20, a: 5, b: 40 };

describe('a weak prior', () => {
  it('gives every shop of 240 customers an answer, which misses the truth no more than plain likelihood', () => {
    const missed = { plain: [] as number[], prior: [] as number[] };
    for (let seed = 1; seed <= 60; seed++) {
      const histories = weekly(simulateCohort({ shop: alike, customers: 240, seed, ages: [20, 140] }));
      const totalWith = (parameters: Parameters<typeof forecastPurchases>[0]['parameters']) =>
        forecastPurchases({ parameters, histories, horizon }).totalPurchases;
      const truth = totalWith({ ...alike, timeUnit: 'weeks' });
      const plain = fitBetaGeometricNbd(histories);
      const prior = fitBetaGeometricNbd(histories, weak);
      expect(prior.converged, `${seed}`).toBe(true);
      missed.prior.push(relativeError(totalWith(prior.parameters), truth));
      if (plain.converged) missed.plain.push(relativeError(totalWith(plain.parameters), truth));
      expect(fitGammaGamma(histories, weak).converged).toBe(true);
    }
    expect(missed.plain.length).toBeLessThan(50);
    const middle = (list: number[]) => list.sort((one, other) => one - other)[list.length >> 1] ?? NaN;
    expect(middle(missed.prior)).toBeLessThan(1.1 * middle(missed.plain));
    expect(Math.max(...missed.prior)).toBeLessThan(1 / 3);
  });

  it('is not noticed by thousands of customers', () => {
    const customers = simulateCohort({ shop: publishedShop, customers: 20_000, seed: 4, ages: [27, 60] });
    const plain = fitBetaGeometricNbd(weekly(customers));
    const prior = fitBetaGeometricNbd(weekly(customers), weak);
    for (const key of ['r', 'alpha', 'a', 'b'] as const) {
      const shift = Math.abs(prior.parameters[key] - plain.parameters[key]);
      expect(shift, key).toBeLessThan(0.05 * (plain.standardErrors?.[key] ?? 0));
    }
    const money = fitGammaGamma({ customers });
    const priorMoney = fitGammaGamma({ customers }, weak);
    for (const key of ['p', 'q', 'gamma'] as const) {
      const shift = Math.abs(priorMoney.parameters[key] - money.parameters[key]);
      expect(shift, key).toBeLessThan(0.05 * (money.standardErrors?.[key] ?? 0));
    }
  });

  it('lies between the data and the usual shop, and the likelihood told is that of the data alone', () => {
    const customers = simulateCohort({ shop: publishedShop, customers: 400, seed: 9, ages: [27, 60] });
    const plain = fitBetaGeometricNbd(weekly(customers));
    const strong = fitBetaGeometricNbd(weekly(customers), { priorDeviation: 1e-4 });
    expect(strong.parameters).toMatchObject({
      r: expect.closeTo(0.5, 3),
      a: expect.closeTo(1, 3),
      b: expect.closeTo(3, 2),
    });
    const prior = fitBetaGeometricNbd(weekly(customers), weak);
    expect(prior.logLikelihood).toBeLessThan(plain.logLikelihood);
    expect(prior.logLikelihood).toBeGreaterThan(strong.logLikelihood);
    const wide = fitBetaGeometricNbd(weekly(customers), { priorDeviation: 1e6 });
    expect(relativeError(wide.logLikelihood, plain.logLikelihood)).toBeLessThan(1e-12);
    const money = fitGammaGamma({ customers }, { priorDeviation: 1e-4 });
    expect(money.parameters).toMatchObject({ p: expect.closeTo(2, 3), q: expect.closeTo(3, 3) });
    expect(money.logLikelihood).toBeLessThan(fitGammaGamma({ customers }).logLikelihood);
  });

  it('gives resamples an answer too', () => {
    const customers = simulateCohort({ shop: alike, customers: 240, seed: 1, ages: [20, 140] });
    const count = 30;
    expect(bootstrapBetaGeometricNbd(weekly(customers), { count, seed: 1 }).failed).toBeGreaterThan(3);
    expect(bootstrapBetaGeometricNbd(weekly(customers), { count, seed: 1, ...weak }).failed).toBe(0);
    expect(bootstrapGammaGamma({ customers }, { count, seed: 1, ...weak }).failed).toBe(0);
  });

  it.each(['fitBetaGeometricNbd', 'fitGammaGamma', 'bootstrapBetaGeometricNbd', 'bootstrapGammaGamma'])(
    'of no width is refused by %s',
    (name) => {
      const customers = simulateCohort({ shop: publishedShop, customers: 5, seed: 9, ages: [27, 60] });
      const options = { priorDeviation: 0, count: 1, seed: 1 };
      const fit = {
        fitBetaGeometricNbd: () => fitBetaGeometricNbd(weekly(customers), options),
        fitGammaGamma: () => fitGammaGamma({ customers }, options),
        bootstrapBetaGeometricNbd: () => bootstrapBetaGeometricNbd(weekly(customers), options),
        bootstrapGammaGamma: () => bootstrapGammaGamma({ customers }, options),
      }[name];
      expect(fit).toThrow(new RangeError(`${name}: priorDeviation must be above 0, received 0`));
    },
  );
});
