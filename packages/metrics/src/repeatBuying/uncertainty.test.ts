import { describe, expect, it } from 'vitest';
import { relativeError } from '../../tests/relativeError.ts';
import { publishedShop, simulateCohort } from '../../tests/simulatedCohort.ts';
import { bootstrapBetaGeometricNbd } from './bootstrapBetaGeometricNbd.ts';
import { bootstrapGammaGamma } from './bootstrapGammaGamma.ts';
import { drawBetaGeometricNbd } from './drawBetaGeometricNbd.ts';
import { drawGammaGamma } from './drawGammaGamma.ts';
import { expectedPurchases } from './expectedPurchases.ts';
import { fitBetaGeometricNbd } from './fitBetaGeometricNbd.ts';
import { fitGammaGamma } from './fitGammaGamma.ts';
import { intervalFromDraws } from './intervalFromDraws.ts';

const customers = Object.freeze(
  simulateCohort({ shop: publishedShop, customers: 1500, seed: 31, ages: [27, 60] }),
);
const histories = Object.freeze({ customers, timeUnit: 'weeks' as const });
const purchases = fitBetaGeometricNbd(histories);
const spend = fitGammaGamma({ customers });

const deviation = (values: readonly number[]) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
};

describe('draws around a fit', () => {
  const drawn = drawBetaGeometricNbd(purchases, { count: 20_000, seed: 5 });

  it('have the covariances of the fit', () => {
    const logs = drawn.draws.map(({ r, alpha, a, b }) => [r, alpha, a, b].map(Math.log));
    const centre = [purchases.parameters.r, purchases.parameters.alpha].map(Math.log);
    centre.push(Math.log(purchases.parameters.a), Math.log(purchases.parameters.b));
    for (let i = 0; i < 4; i++) {
      for (let j = 0; j <= i; j++) {
        const products = logs.map(
          (log) => (Number(log[i]) - Number(centre[i])) * (Number(log[j]) - Number(centre[j])),
        );
        const covariance = products.reduce((sum, product) => sum + product, 0) / products.length;
        const at = (k: number, l: number) => purchases.covarianceOfLogs?.[k]?.[l] ?? NaN;
        // Five standard errors of a covariance from 20,000 normal draws.
        const error = Math.sqrt((at(i, i) * at(j, j) + at(i, j) ** 2) / 20_000);
        expect(Math.abs(covariance - at(i, j)), `${i}, ${j}`).toBeLessThan(5 * error);
      }
    }
  });

  it('are the same for the same seed, others for another, and keep the unit', () => {
    const again = drawBetaGeometricNbd(purchases, { count: 20, seed: 5 });
    expect(again.draws).toEqual(drawn.draws.slice(0, 20));
    expect(drawBetaGeometricNbd(purchases, { count: 1, seed: 6 }).draws[0]).not.toEqual(again.draws[0]);
    expect(again).toMatchObject({ failed: 0, method: 'asymptoticNormal', seed: 5 });
    expect(again.draws.every(({ timeUnit }) => timeUnit === 'weeks')).toBe(true);
    expect(Object.isFrozen(again) && Object.isFrozen(again.draws)).toBe(true);
  });

  it('of Gamma-Gamma scatter by its standard errors', () => {
    const { draws, method } = drawGammaGamma(spend, { count: 20_000, seed: 7 });
    expect(method).toBe('asymptoticNormal');
    for (const [i, key] of (['p', 'q', 'gamma'] as const).entries()) {
      const expected = Math.sqrt(spend.covarianceOfLogs?.[i]?.[i] ?? NaN);
      const received = deviation(draws.map((draw) => Math.log(draw[key])));
      // Five standard errors of a deviation from 20,000 draws are 2.5%.
      expect(relativeError(received, expected), key).toBeLessThan(0.025);
    }
  });
});

describe('bootstrap', () => {
  const resampled = bootstrapBetaGeometricNbd(histories, { count: 200, seed: 1 });
  const resampledSpend = bootstrapGammaGamma({ customers }, { count: 200, seed: 1 });

  it('scatters about as the standard errors say, because the shop is as the model says', () => {
    expect(resampled.draws.length + resampled.failed).toBe(200);
    for (const [i, key] of (['r', 'alpha', 'a', 'b'] as const).entries()) {
      const expected = Math.sqrt(purchases.covarianceOfLogs?.[i]?.[i] ?? NaN);
      const received = deviation(resampled.draws.map((draw) => Math.log(draw[key])));
      // 200 resamples know a deviation to 5%; four times that, and what the normal distribution is not.
      expect(relativeError(received, expected), key).toBeLessThan(0.3);
    }
    for (const [i, key] of (['p', 'q', 'gamma'] as const).entries()) {
      const expected = Math.sqrt(spend.covarianceOfLogs?.[i]?.[i] ?? NaN);
      const received = deviation(resampledSpend.draws.map((draw) => Math.log(draw[key])));
      expect(relativeError(received, expected), key).toBeLessThan(0.3);
    }
  });

  it('counts the resamples on which the model has no answer', () => {
    const options = { count: 3, seed: 9 };
    const one = { customers: customers.slice(0, 1), timeUnit: 'weeks' as const };
    const none = { draws: [], failed: 3, method: 'bootstrap', seed: 9 };
    expect(bootstrapBetaGeometricNbd(one, options)).toEqual(none);
    expect(bootstrapGammaGamma(one, options)).toEqual(none);
  });

  it('is the same for the same seed, and cannot be changed', () => {
    const again = bootstrapBetaGeometricNbd(histories, { count: 3, seed: 1 });
    expect(again.draws).toEqual(resampled.draws.slice(0, 3));
    expect(again).toMatchObject({ failed: 0, method: 'bootstrap', seed: 1 });
    const spendAgain = bootstrapGammaGamma({ customers }, { count: 3, seed: 1 });
    expect(spendAgain.draws).toEqual(resampledSpend.draws.slice(0, 3));
    expect(spendAgain).toMatchObject({ failed: 0, method: 'bootstrap', seed: 1 });
    for (const draws of [again, spendAgain]) {
      expect(Object.isFrozen(draws) && Object.isFrozen(draws.draws)).toBe(true);
    }
  });
});

describe('intervalFromDraws', () => {
  it('holds the truth in about 95 of 100 shops', () => {
    const span = { length: 1, timeUnit: 'years' } as const;
    const truth = expectedPurchases({
      parameters: { ...publishedShop, timeUnit: 'weeks' },
      span,
    });
    const shops = 200;
    let holds = 0;
    for (let seed = 1; seed <= shops; seed++) {
      const cohort = simulateCohort({ shop: publishedShop, customers: 1500, seed, ages: [27, 60] });
      const fit = fitBetaGeometricNbd({ customers: cohort, timeUnit: 'weeks' });
      const { draws } = drawBetaGeometricNbd(fit, { count: 200, seed });
      const { lowest, highest } = intervalFromDraws({
        draws,
        evaluate: (parameters) => expectedPurchases({ parameters, span }),
      });
      if ((lowest ?? NaN) <= truth && truth <= (highest ?? NaN)) holds++;
    }
    // 200 shops: 95% ± 1.5%, and four times that.
    expect(Math.abs(holds / shops - 0.95)).toBeLessThan(0.062);
  });

  it('takes the middle part of the results, interpolated', () => {
    const evaluate = (draw: number) => draw;
    expect(intervalFromDraws({ draws: [3, 1, 2], evaluate, confidenceLevel: 0.5 })).toEqual({
      ...{ lowest: 1.5, median: 2, highest: 2.5, confidenceLevel: 0.5, draws: 3 },
    });
    expect(intervalFromDraws({ draws: [7], evaluate })).toEqual({
      ...{ lowest: 7, median: 7, highest: 7, confidenceLevel: 0.95, draws: 1 },
    });
    expect(Object.isFrozen(intervalFromDraws({ draws: [7], evaluate }))).toBe(true);
  });

  it('puts results without limit above all others', () => {
    const evaluate = (draw: number) => (draw > 6 ? null : draw);
    const draws = [9, 1, 2, 3, 4, 5, 6, 7, 8];
    expect(intervalFromDraws({ draws, evaluate, confidenceLevel: 0.5 })).toMatchObject({
      ...{ lowest: 3, median: 5, highest: null },
    });
    expect(intervalFromDraws({ draws: [8, 9], evaluate })).toMatchObject({
      ...{ lowest: null, median: null, highest: null },
    });
  });
});

describe('uncertainty: the edges of its domain', () => {
  const unfit = fitBetaGeometricNbd({ customers: customers.slice(0, 1), timeUnit: 'weeks' });
  const unfitSpend = fitGammaGamma({ customers: [{ repeatPurchases: 1, meanValue: 3 }] });
  const each = {
    drawBetaGeometricNbd: (options: { count: number; seed: number }) =>
      drawBetaGeometricNbd(purchases, options),
    bootstrapBetaGeometricNbd: (options: { count: number; seed: number }) =>
      bootstrapBetaGeometricNbd(histories, options),
    drawGammaGamma: (options: { count: number; seed: number }) => drawGammaGamma(spend, options),
    bootstrapGammaGamma: (options: { count: number; seed: number }) =>
      bootstrapGammaGamma({ customers }, options),
  };

  it.each(Object.entries(each))('%s refuses numbers of draws and seeds that are none', (name, draw) => {
    expect(() => draw({ count: 0, seed: 1 })).toThrow(
      new RangeError(`${name}: count must be a whole number of at least 1, received 0`),
    );
    expect(() => draw({ count: 100_001, seed: 1 })).toThrow(
      new RangeError(`${name}: count must be at most 100,000, received 100001`),
    );
    expect(() => draw({ count: 1, seed: 0.5 })).toThrow(
      new RangeError(`${name}: seed must be a whole number, received 0.5`),
    );
  });

  it('draws refuse a fit that did not converge', () => {
    expect(() => drawBetaGeometricNbd(unfit, { count: 1, seed: 1 })).toThrow(
      new RangeError('drawBetaGeometricNbd: fit must have converged, received one that did not'),
    );
    expect(() => drawGammaGamma(unfitSpend, { count: 1, seed: 1 })).toThrow(
      new RangeError('drawGammaGamma: fit must have converged, received one that did not'),
    );
  });

  it('resamples refuse what the fit refuses, in their own name', () => {
    const options = { count: 1, seed: 1 };
    const none = { customers: [], timeUnit: 'weeks' as const };
    expect(() => bootstrapBetaGeometricNbd(none, options)).toThrow(
      /^bootstrapBetaGeometricNbd: customers must/,
    );
    expect(() => bootstrapGammaGamma(none, options)).toThrow(/^bootstrapGammaGamma: customers must/);
    const hours = { customers, timeUnit: 'hours' as 'days' };
    expect(() => bootstrapBetaGeometricNbd(hours, options)).toThrow(
      /^bootstrapBetaGeometricNbd: timeUnit must/,
    );
  });

  it.each([
    [{ draws: [] }, 'draws must hold at least one draw, received none'],
    [{ confidenceLevel: 1 }, 'confidenceLevel must be in (0, 1), received 1'],
    [{ confidenceLevel: 0 }, 'confidenceLevel must be in (0, 1), received 0'],
    [{ draws: [1, NaN] }, 'evaluate gives NaN for draws[1]'],
  ])('intervalFromDraws refuses %j', (wrong, message) => {
    expect(() => intervalFromDraws({ draws: [1], evaluate: (draw: number) => draw, ...wrong })).toThrow(
      new RangeError(`intervalFromDraws: ${message}`),
    );
  });
});
