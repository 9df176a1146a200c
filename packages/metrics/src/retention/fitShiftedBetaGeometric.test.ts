import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fixture from '../../fixtures/retention.json' with { type: 'json' };
import { relativeError } from '../../tests/relativeError.ts';
import { createSeededRandom } from '../../tests/seededRandom.ts';
import type { Cohort } from './cohort.ts';
import { fitShiftedBetaGeometric } from './fitShiftedBetaGeometric.ts';
import { survivalShares } from './survivalShares.ts';

/** Counts in years, as in the paper. */
const fitYears = (...cohorts: Cohort[]) => fitShiftedBetaGeometric({ cohorts, timeUnit: 'years' });

const regular = Object.freeze([1000, 631, 468, 382, 326, 289, 262, 241]);
const highEnd = Object.freeze([1000, 869, 743, 653, 593, 551, 517, 491]);

/** Customers with a chance of leaving of their own, followed one by one. */
function simulateCohort(customers: number, renewals: number, chance: () => number, random: () => number) {
  const cohort = new Array<number>(renewals + 1).fill(0);
  for (let customer = 0; customer < customers; customer++) {
    const leaving = chance();
    for (let renewal = 0; renewal <= renewals; renewal++) {
      if (renewal > 0 && random() < leaving) break;
      cohort[renewal] = (cohort[renewal] as number) + 1;
    }
  }
  return cohort;
}

describe('fitShiftedBetaGeometric', () => {
  it('is the published α 0.7637 and β 1.2958 on the first four renewals of the paper', () => {
    const { parameters } = fitYears(regular.slice(0, 5));
    expect([parameters.alpha.toFixed(4), parameters.beta.toFixed(4)]).toEqual(['0.7637', '1.2958']);
    const rates = parameters.beta / (parameters.alpha + parameters.beta);
    expect(rates.toFixed(3)).toBe('0.629');
  });

  it('is 0.704077 and 1.182043 for the regular customers, 0.668088 and 3.806095 for the high end', () => {
    const one = fitYears(regular);
    expect([one.parameters.alpha.toFixed(6), one.parameters.beta.toFixed(6)]).toEqual([
      '0.704077',
      '1.182043',
    ]);
    expect(one.logLikelihood.toFixed(6)).toBe('-1680.265188');
    const other = fitYears(highEnd);
    expect([other.parameters.alpha.toFixed(6), other.parameters.beta.toFixed(6)]).toEqual([
      '0.668088',
      '3.806095',
    ]);
    expect(other.logLikelihood.toFixed(6)).toBe('-1611.158147');
    expect(other).toMatchObject({ converged: true, problem: null, customers: 1000 });
  });

  it('projects the high end to year 12 as published', () => {
    const { parameters } = fitYears(highEnd);
    const shares = survivalShares({ parameters, periods: 12 }).slice(8);
    expect(shares.map((share) => share.toFixed(4))).toEqual([
      '0.4604',
      '0.4358',
      '0.4142',
      '0.3951',
      '0.3780',
    ]);
  });

  it.each(fixture.fits)('finds the maximum of the printed likelihood for $cohorts', (expected) => {
    const fit = fitYears(...expected.cohorts);
    expect(fit.converged).toBe(true);
    // A likelihood is level at its maximum, but its slope is not: eleven digits are left of the parameters, and ten where
    // the counts hardly tell them apart (α = 71, its standard error 280).
    expect(relativeError(fit.parameters.alpha, expected.alpha)).toBeLessThan(1e-9);
    expect(relativeError(fit.parameters.beta, expected.beta)).toBeLessThan(1e-9);
    expect(relativeError(fit.standardErrors?.alpha ?? NaN, expected.alphaError)).toBeLessThan(1e-7);
    expect(relativeError(fit.standardErrors?.beta ?? NaN, expected.betaError)).toBeLessThan(1e-7);
    expect(relativeError(fit.logLikelihood, expected.logLikelihood)).toBeLessThan(1e-13);
    expect(fit.iterations).toBeGreaterThan(10);
    expect(fit.iterations).toBeLessThan(150);
  });

  it('gives covariances of the logarithms that say what the standard errors say', () => {
    const { covarianceOfLogs, standardErrors, parameters } = fitYears(regular);
    const [ofAlpha, ofBeta] = covarianceOfLogs ?? [];
    expect(Math.sqrt(ofAlpha?.[0] ?? NaN) * parameters.alpha).toBe(standardErrors?.alpha);
    expect(Math.sqrt(ofBeta?.[1] ?? NaN) * parameters.beta).toBe(standardErrors?.beta);
    expect(ofAlpha?.[1]).toBe(ofBeta?.[0]);
    expect([covarianceOfLogs, ofAlpha, ofBeta, standardErrors, parameters].every(Object.isFrozen)).toBe(true);
  });

  it.each<[string, number, number, (random: () => number) => number]>([
    ['β(½, ½), the arcsine law', 0.5, 0.5, (random) => Math.sin((Math.PI / 2) * random()) ** 2],
    ['β(1, 4), a fourth root', 1, 4, (random) => 1 - random() ** (1 / 4)],
    [
      'β(2, 3), the second smallest of four',
      2,
      3,
      (random) => [random(), random(), random(), random()].sort()[1] as number,
    ],
  ])('recovers the parameters of simulated customers whose chances follow %s', (_, alpha, beta, chance) => {
    const random = createSeededRandom(2007);
    const cohorts = [8, 6, 3].map((renewals) => simulateCohort(6000, renewals, () => chance(random), random));
    const { parameters, standardErrors } = fitYears(...cohorts);
    // Four standard errors, which are small themselves.
    const [ofAlpha, ofBeta] = [standardErrors?.alpha ?? NaN, standardErrors?.beta ?? NaN];
    expect(Math.abs(parameters.alpha - alpha)).toBeLessThan(4 * ofAlpha);
    expect(Math.abs(parameters.beta - beta)).toBeLessThan(4 * ofBeta);
    expect(ofAlpha / alpha).toBeLessThan(0.08);
    expect(ofBeta / beta).toBeLessThan(0.08);
  });

  const cohort = fc
    .array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 9 })
    .map((counts) => counts.toSorted((one, other) => other - one))
    .filter((counts) => (counts[0] ?? 0) > 0);

  it('ends on any cohorts: at a point with no better one near it or far away, or with a problem', () => {
    const sizes = [1e-4, 1e-3, 0.01, 0.1, 1, 10, 100, 1000, 1e4, 1e5];
    const likelihood = (cohorts: readonly number[][], alpha: number, beta: number) => {
      let sum = 0;
      for (const counts of cohorts) {
        for (let t = 1; t < counts.length; t++) {
          const [before, after] = [counts[t - 1] as number, counts[t] as number];
          sum += (before - after) * Math.log(alpha / (alpha + beta + t - 1));
          sum += after * Math.log((beta + t - 1) / (alpha + beta + t - 1));
        }
      }
      return sum;
    };
    fc.assert(
      fc.property(fc.array(cohort, { minLength: 1, maxLength: 4 }), (cohorts) => {
        const fit = fitYears(...cohorts);
        const { alpha, beta } = fit.parameters;
        expect(alpha > 0 && beta > 0 && Number.isFinite(alpha + beta)).toBe(true);
        expect(fit.converged).toBe(fit.problem === null);
        expect(fit.standardErrors === null).toBe(!fit.converged);
        const best = likelihood(cohorts, alpha, beta);
        expect(Math.abs(best - fit.logLikelihood)).toBeLessThanOrEqual(1e-12 * Math.abs(best));
        if (!fit.converged) return;
        for (const a of sizes) {
          for (const b of sizes) expect(likelihood(cohorts, a, b)).toBeLessThanOrEqual(best);
        }
        expect((fit.standardErrors?.alpha ?? NaN) > 0 && (fit.standardErrors?.beta ?? NaN) > 0).toBe(true);
        for (const factor of [0.2, 0.9, 0.999, 1.001, 1.1, 5]) {
          for (const [a, b] of [
            [alpha * factor, beta],
            [alpha, beta * factor],
            [alpha * factor, beta * factor],
            [alpha * factor, beta / factor],
          ] as const) {
            expect(likelihood(cohorts, a, b)).toBeLessThanOrEqual(best + 1e-11 * Math.abs(best));
          }
        }
      }),
    );
  });

  it.each([
    // Few leave at first and more much later: the likelihood has a peak, and rises again towards customers who are alike.
    [[100, 99, 99, 99, 99, 99, 98], null],
    [[100, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 89], 'retentionDoesNotRise'],
    [[100, ...new Array<number>(13).fill(96), 90, 90, 90, 90], null],
  ])('takes the higher of two peaks: %j', (cohort, problem) => {
    const fit = fitYears(cohort);
    expect(fit.problem).toBe(problem);
    for (let spread = 1e-6; spread < 1e6; spread *= 1.5) {
      for (let churn = 0.001; churn < 0.1; churn *= 1.05) {
        const [alpha, beta] = [churn / spread, (1 - churn) / spread];
        let value = 0;
        for (let t = 1; t < cohort.length; t++) {
          const [before, after] = [cohort[t - 1] as number, cohort[t] as number];
          value += (before - after) * Math.log(alpha / (alpha + beta + t - 1));
          value += after * Math.log((beta + t - 1) / (alpha + beta + t - 1));
        }
        // A spread below the border of the search adds nothing but a millionth.
        expect(value).toBeLessThanOrEqual(fit.logLikelihood + 1e-3);
      }
    }
  });

  it('finds the same maximum for ten times the customers, who tell it √10 times as well', () => {
    fc.assert(
      fc.property(fc.array(cohort, { minLength: 1, maxLength: 3 }), (cohorts) => {
        const once = fitYears(...cohorts);
        const tenfold = fitYears(...cohorts.map((counts) => counts.map((count) => 10 * count)));
        expect(tenfold.problem).toBe(once.problem);
        expect(relativeError(tenfold.parameters.alpha, once.parameters.alpha)).toBeLessThan(1e-6);
        if (!once.converged) return;
        const ratio = (once.standardErrors?.alpha ?? NaN) / (tenfold.standardErrors?.alpha ?? NaN);
        expect(relativeError(ratio, Math.sqrt(10))).toBeLessThan(1e-6);
      }),
    );
  });

  it('adds cohorts up: one of 2,000 is two of 1,000, and one that only began says nothing', () => {
    const twice = fitYears(regular, regular, [500]);
    const once = fitYears(regular.map((count) => 2 * count));
    expect(twice.parameters).toEqual(once.parameters);
    expect(twice.logLikelihood).toBe(once.logLikelihood);
    expect([twice.customers, once.customers]).toEqual([2500, 2000]);
  });

  it.each([
    ['nobodyLeft', [[1000, 1000, 1000]]],
    ['nobodyLeft', [[1000]]],
    ['nobodyLeft', [[5, 5]]],
    ['everybodyLeftAtFirstRenewal', [[1000, 0, 0]]],
    ['everybodyLeftAtFirstRenewal', [[1, 0]]],
    ['tooShort', [[1000, 631]]],
    ['tooShort', [[1000, 631], [500, 300], [7]]],
    ['nobodyLeftLater', [[100, 50, 50, 50]]],
    ['nobodyLeftLater', [[3, 2, 2]]],
    ['nobodyLeftLater', [[2e12, 1e12, 1e12 - 1]]],
    [
      'tooShort',
      [
        [10, 0, 0],
        [10, 4],
      ],
    ],
    ['retentionDoesNotRise', [[100, 90, 70, 40]]],
    ['retentionDoesNotRise', [[100, 50, 0]]],
    ['retentionDoesNotRise', [[1024, 512, 256, 128]]],
    ['retentionDoesNotRise', [[5, 5, 5, 0]]],
  ] as const)('says %s of %j, without a throw or an endless search', (problem, cohorts) => {
    const fit = fitYears(...cohorts);
    expect(fit).toMatchObject({ converged: false, problem, standardErrors: null, covarianceOfLogs: null });
    expect(Number.isFinite(fit.logLikelihood)).toBe(true);
    expect(fit.logLikelihood).toBeLessThanOrEqual(0);
    expect(fit.iterations).toBeLessThan(100);
  });

  it('ends, where it does not converge, at parameters that give back the counts', () => {
    const share = (cohort: Cohort) =>
      survivalShares({ parameters: fitYears(cohort).parameters, periods: 1 })[1];
    expect(share([1000, 1000])).toBeGreaterThan(1 - 1e-6);
    expect(share([1000, 0])).toBeLessThan(1e-6);
    expect(relativeError(share([1000, 631]) ?? NaN, 0.631)).toBeLessThan(1e-15);
    expect(relativeError(share([100, 50, 50]) ?? NaN, 0.5)).toBeLessThan(1e-6);
    expect(relativeError(share([1024, 512, 256]) ?? NaN, 0.5)).toBeLessThan(1e-6);
  });

  it('hands the time unit on and leaves its input alone', () => {
    const counts = Object.freeze({ cohorts: Object.freeze([regular]), timeUnit: 'months' as const });
    const fit = fitShiftedBetaGeometric(counts);
    expect([fit.parameters.timeUnit, fit.standardErrors?.timeUnit]).toEqual(['months', 'months']);
    expect(Object.isFrozen(fit)).toBe(true);
    expect(fitShiftedBetaGeometric({ ...counts, cohorts: [Int32Array.from(regular)] })).toEqual(fit);
  });

  it.each([
    [[], 'cohorts must hold at least one cohort, received none'],
    [[[]], 'cohorts[0] must hold at least one count, received none'],
    [[[0, 0]], 'cohorts[0][0] must be a whole number of at least 1, received 0'],
    [
      [
        [10, 8],
        [10, 11],
      ],
      'cohorts[1][1] must be at most the count before, 10, received 11',
    ],
    [[[10, 7.5]], 'cohorts[0][1] must be a whole number of at least 0, received 7.5'],
    [[[10, -1]], 'cohorts[0][1] must be a whole number of at least 0, received -1'],
    [[[1, 0.63]], 'cohorts[0][1] must be a whole number of at least 0, received 0.63'],
  ])('refuses %j', (cohorts, message) => {
    expect(() => fitYears(...cohorts)).toThrow(new RangeError(`fitShiftedBetaGeometric: ${message}`));
  });

  it('refuses a unit that is none', () => {
    expect(() => fitShiftedBetaGeometric({ cohorts: [regular], timeUnit: 'year' as 'years' })).toThrow(
      /^fitShiftedBetaGeometric: timeUnit must be one of/,
    );
  });
});
