import { describe, expect, it } from 'vitest';
import { drawBinomial } from '../numeric/drawBinomial.ts';
import { seededRandom } from '../numeric/seededRandom.ts';
import { intervalFromDraws } from '../repeatBuying/intervalFromDraws.ts';
import { drawProjections } from './drawProjections.ts';
import { drawShiftedBetaGeometric } from './drawShiftedBetaGeometric.ts';
import { fitShiftedBetaGeometric } from './fitShiftedBetaGeometric.ts';
import { projectCohort } from './projectCohort.ts';
import { retentionRates } from './retentionRates.ts';
import { survivalShares } from './survivalShares.ts';

const published = Object.freeze({ alpha: 0.704, beta: 1.182, timeUnit: 'years' as const });

function rangesFor(cohorts: readonly (readonly number[])[], periods: number, seed = 1, count = 2000) {
  const fit = fitShiftedBetaGeometric({ cohorts, timeUnit: 'years' });
  const { draws } = drawShiftedBetaGeometric(fit, { count, seed });
  const courses = drawProjections({ draws, cohorts, periods, seed });
  return Array.from({ length: periods }, (_, i) =>
    intervalFromDraws({ draws: courses, evaluate: (course) => course[i + 1] ?? NaN }),
  );
}

describe('drawProjections', () => {
  it.each([
    ['High End', [1000, 869, 743, 653, 593, 551, 517, 491], [468, 445, 427, 409, 394]],
    ['Regular', [1000, 631, 468, 382, 326, 289, 262, 241], [223, 207, 194, 183, 173]],
  ])('from the first seven years gives ranges that hold years 8 to 12: %s', (_, cohort, came) => {
    for (const [i, { lowest, highest }] of rangesFor([cohort], 5).entries()) {
      expect(came[i]).toBeGreaterThanOrEqual(lowest ?? NaN);
      expect(came[i]).toBeLessThanOrEqual(highest ?? NaN);
      expect((highest ?? NaN) - (lowest ?? NaN)).toBeLessThan(100);
    }
  });

  it('with known parameters is binomial: chance S(A + t)/S(A) for each customer', () => {
    const cohorts = [[1000, 631, 468], [60]];
    const count = 20_000;
    const draws = new Array<typeof published>(count).fill(published);
    const courses = drawProjections({ draws, cohorts, periods: 4, seed: 5 });
    const shares = survivalShares({ parameters: published, periods: 6 }) as [number, ...number[]];
    const chances = [(shares[6] as number) / (shares[2] as number), shares[4] as number];
    const mean = 468 * (chances[0] as number) + 60 * (chances[1] as number);
    const variance = [468, 60].reduce(
      (sum, n, i) => sum + n * (chances[i] ?? 0) * (1 - (chances[i] ?? 0)),
      0,
    );
    const at = courses.map((course) => course[4] as number);
    const drawnMean = at.reduce((sum, value) => sum + value, 0) / count;
    const drawnVariance = at.reduce((sum, value) => sum + (value - drawnMean) ** 2, 0) / count;
    // Four standard errors: of the mean, and of a variance (nearly normal) 4·√(2/20,000) = 4%.
    expect(Math.abs(drawnMean - mean)).toBeLessThan(4 * Math.sqrt(variance / count));
    expect(Math.abs(drawnVariance / variance - 1)).toBeLessThan(0.04);
    const expected = cohorts.map((cohort) => projectCohort({ parameters: published, cohort, periods: 4 })[4]);
    expect(expected.reduce<number>((sum, value) => sum + (value ?? NaN), 0)).toBeCloseTo(mean, 9);
  });

  it('gives 95% ranges that hold what comes in about 95% of simulated cohorts, of 2,000 and of 150', () => {
    const truth = { alpha: 0.9, beta: 2.7, timeUnit: 'years' as const };
    const rates = retentionRates({ parameters: truth, periods: 9 });
    const random = seededRandom(4);
    for (const start of [2000, 150]) {
      let held = 0;
      const shops = 300;
      for (let shop = 0; shop < shops; shop++) {
        const whole = [start];
        for (const chance of rates) whole.push(drawBinomial({ trials: whole.at(-1) ?? 0, chance }, random));
        const cohorts = [whole.slice(0, 7)];
        const { converged } = fitShiftedBetaGeometric({ cohorts, timeUnit: 'years' });
        const [, , third] = converged ? rangesFor(cohorts, 3, shop, 400) : [];
        const came = whole[9] ?? NaN;
        if (third === undefined || ((third.lowest ?? NaN) <= came && came <= (third.highest ?? NaN))) held++;
      }
      // Four standard errors of a share of 0.95 among 300 are 0.05.
      expect(held / shops).toBeGreaterThan(0.9);
      expect(held / shops).toBeLessThan(1);
    }
  });

  it('never rises, begins with the customers of now, and is the same for the same seed', () => {
    const cohorts = Object.freeze([Object.freeze([12, 8, 6, 5]), Object.freeze([4, 0]), Object.freeze([9])]);
    const draws = [published, { ...published, alpha: 40 }, { ...published, beta: 1e-6 }];
    const courses = drawProjections({ draws, cohorts, periods: 6, seed: 9 });
    expect(courses).toEqual(drawProjections({ draws, cohorts, periods: 6, seed: 9 }));
    expect(courses).not.toEqual(drawProjections({ draws, cohorts, periods: 6, seed: 10 }));
    expect(courses).toHaveLength(3);
    for (const course of courses) {
      expect([course.length, course[0], Object.isFrozen(course)]).toEqual([7, 14, true]);
      for (let t = 1; t < 7; t++) expect(course[t]).toBeLessThanOrEqual(course[t - 1] as number);
    }
  });

  it('refuses what cannot be', () => {
    const call = (changed: object) => () =>
      drawProjections({ draws: [published], cohorts: [[3]], periods: 1, seed: 1, ...changed });
    expect(call({ cohorts: [[3, 4]] })).toThrow(
      new RangeError('drawProjections: cohorts[0][1] must be at most the count before, 3, received 4'),
    );
    expect(call({ periods: 0 })).toThrow(
      new RangeError('drawProjections: periods must be a whole number of at least 1, received 0'),
    );
    expect(call({ seed: 0.5 })).toThrow(
      new RangeError('drawProjections: seed must be a whole number, received 0.5'),
    );
    expect(call({ draws: [{ ...published, alpha: 0 }] })).toThrow(
      new RangeError('drawProjections: parameters.alpha must be above 0, received 0'),
    );
  });
});
