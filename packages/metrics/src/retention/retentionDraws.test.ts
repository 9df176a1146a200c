import { describe, expect, it } from 'vitest';
import { drawBinomial } from '../numeric/drawBinomial.ts';
import { seededRandom } from '../numeric/seededRandom.ts';
import { intervalFromDraws } from '../repeatBuying/intervalFromDraws.ts';
import { bootstrapShiftedBetaGeometric } from './bootstrapShiftedBetaGeometric.ts';
import { drawShiftedBetaGeometric } from './drawShiftedBetaGeometric.ts';
import { fitShiftedBetaGeometric } from './fitShiftedBetaGeometric.ts';
import { retentionRates } from './retentionRates.ts';
import type { ShiftedBetaGeometric } from './shiftedBetaGeometric.ts';
import { survivalShares } from './survivalShares.ts';

const regular = [1000, 631, 468, 382, 326, 289, 262, 241];
const counts = Object.freeze({ cohorts: Object.freeze([regular]), timeUnit: 'years' as const });
const fit = fitShiftedBetaGeometric(counts);
const options = { count: 4000, seed: 12 };
const bootstrapped = bootstrapShiftedBetaGeometric(counts, options);
const drawn = drawShiftedBetaGeometric(fit, options);

function spreadOf(values: readonly number[]) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

describe.each([
  ['drawShiftedBetaGeometric', drawn],
  ['bootstrapShiftedBetaGeometric', bootstrapped],
])('%s', (_, { draws, failed }) => {
  it('spreads the logarithms of the parameters as the standard errors say', () => {
    expect([draws.length, failed]).toEqual([4000, 0]);
    for (const [i, name] of (['alpha', 'beta'] as const).entries()) {
      const spread = spreadOf(draws.map((parameters) => Math.log(parameters[name])));
      // 4,000 draws: four standard errors of a spread are 4/√8,000 = 4.5%; a tenth more, because the bootstrap of 1,000
      // customers is not quite normal.
      const expected = Math.sqrt(fit.covarianceOfLogs?.[i]?.[i] ?? NaN);
      expect(Math.abs(spread / expected - 1)).toBeLessThan(0.1);
    }
  });

  it('ties both parameters together as the covariance says', () => {
    const ratios = spreadOf(draws.map(({ alpha, beta }) => Math.log(alpha / beta)));
    const [ofAlpha, ofBeta] = fit.covarianceOfLogs ?? [];
    const variance = (ofAlpha?.[0] ?? NaN) + (ofBeta?.[1] ?? NaN) - 2 * (ofAlpha?.[1] ?? NaN);
    expect(Math.abs(ratios / Math.sqrt(variance) - 1)).toBeLessThan(0.1);
  });

  it('is frozen and knows its unit', () => {
    expect(Object.isFrozen(draws) && draws.every(Object.isFrozen)).toBe(true);
    expect(draws.every(({ timeUnit }) => timeUnit === 'years')).toBe(true);
  });
});

describe('the draws', () => {
  it('are the same for the same seed', () => {
    expect(bootstrapShiftedBetaGeometric(counts, options)).toEqual(bootstrapped);
    expect(drawShiftedBetaGeometric(fit, options)).toEqual(drawn);
    expect(bootstrapShiftedBetaGeometric(counts, { ...options, seed: 13 }).draws[0]).not.toEqual(
      bootstrapped.draws[0],
    );
    expect([drawn.method, bootstrapped.method]).toEqual(['asymptoticNormal', 'bootstrap']);
    expect([drawn.seed, bootstrapped.seed]).toEqual([12, 12]);
    expect([drawn, bootstrapped].every(Object.isFrozen)).toBe(true);
  });

  it('give 95% intervals of the tenth year that hold the truth in about 95% of simulated shops', () => {
    const truth = { alpha: 0.9, beta: 2.7, timeUnit: 'years' as const };
    const rates = retentionRates({ parameters: truth, periods: 6 });
    const tenth = (parameters: ShiftedBetaGeometric) =>
      survivalShares({ parameters, periods: 10 })[10] ?? NaN;
    const random = seededRandom(88);
    const held = { drawn: 0, bootstrapped: 0 };
    const shops = 300;
    for (let shop = 0; shop < shops; shop++) {
      const cohort = [400];
      for (const chance of rates) cohort.push(drawBinomial({ trials: cohort.at(-1) ?? 0, chance }, random));
      const simulated = { cohorts: [cohort], timeUnit: 'years' as const };
      const quick = drawShiftedBetaGeometric(fitShiftedBetaGeometric(simulated), { count: 200, seed: shop });
      const slow = bootstrapShiftedBetaGeometric(simulated, { count: 200, seed: shop });
      const holds = (draws: readonly ShiftedBetaGeometric[]) => {
        const { lowest, highest } = intervalFromDraws({ draws, evaluate: tenth });
        return (lowest ?? NaN) <= tenth(truth) && tenth(truth) <= (highest ?? NaN) ? 1 : 0;
      };
      held.drawn += holds(quick.draws);
      held.bootstrapped += holds(slow.draws);
    }
    // Four standard errors of a share of 0.95 among 300 are 0.05.
    expect(held.drawn / shops).toBeGreaterThan(0.9);
    expect(held.bootstrapped / shops).toBeGreaterThan(0.9);
    expect(held.drawn / shops).toBeLessThan(1);
    expect(held.bootstrapped / shops).toBeLessThan(1);
  });

  it('leave out resamples without a maximum, and say how many', () => {
    const few = { cohorts: [[12, 8, 6, 5]], timeUnit: 'years' as const };
    const { draws, failed } = bootstrapShiftedBetaGeometric(few, { count: 500, seed: 3 });
    expect(draws.length + failed).toBe(500);
    expect(failed).toBeGreaterThan(50);
    const none = bootstrapShiftedBetaGeometric({ ...few, cohorts: [[9, 9], [9]] }, { count: 10, seed: 3 });
    expect(none).toMatchObject({ draws: [], failed: 10 });
    const empty = bootstrapShiftedBetaGeometric({ ...few, cohorts: [[9, 0, 0]] }, { count: 10, seed: 3 });
    expect(empty.failed).toBe(10);
  });

  it('are refused where there is no fit, and for options and counts out of range', () => {
    const none = fitShiftedBetaGeometric({ cohorts: [[10, 5]], timeUnit: 'years' });
    expect(() => drawShiftedBetaGeometric(none, options)).toThrow(
      new RangeError('drawShiftedBetaGeometric: fit must have converged, received one that did not'),
    );
    expect(() => drawShiftedBetaGeometric(fit, { ...options, count: 0 })).toThrow(
      new RangeError('drawShiftedBetaGeometric: count must be a whole number of at least 1, received 0'),
    );
    expect(() => bootstrapShiftedBetaGeometric(counts, { ...options, seed: 0.5 })).toThrow(
      new RangeError('bootstrapShiftedBetaGeometric: seed must be a whole number, received 0.5'),
    );
    expect(() => bootstrapShiftedBetaGeometric({ ...counts, cohorts: [[3, 4]] }, options)).toThrow(
      /^bootstrapShiftedBetaGeometric: cohorts\[0\]\[1\]/,
    );
    expect(() => bootstrapShiftedBetaGeometric({ ...counts, timeUnit: 'y' as 'years' }, options)).toThrow(
      /^bootstrapShiftedBetaGeometric: timeUnit/,
    );
  });
});
