import { drawBinomial } from '../numeric/drawBinomial.ts';
import { seededRandom } from '../numeric/seededRandom.ts';
import { outOfDomain } from '../numeric/outOfDomain.ts';
import type { Cohort } from './cohort.ts';
import { renewalCountsOf } from './renewalCounts.ts';
import { requirePeriods } from './requirePeriods.ts';
import { requireShiftedBetaGeometric } from './requireShiftedBetaGeometric.ts';
import type { ShiftedBetaGeometric } from './shiftedBetaGeometric.ts';

/** Inputs of {@link drawProjections}. */
export interface DrawProjectionsInput {
  /** From {@link drawShiftedBetaGeometric} or {@link bootstrapShiftedBetaGeometric}. */
  readonly draws: readonly ShiftedBetaGeometric[];
  /** The cohorts as counted so far, from their starts; the last count of each is that of now. */
  readonly cohorts: readonly Cohort[];
  /** How many renewals to look ahead; a whole number from 1 to 10,000. */
  readonly periods: number;
  /** Any whole number: the same seed gives the same courses on every machine. */
  readonly seed: number;
}

/**
 * What may come of the cohorts, once for each draw of the parameters: how many of all their customers are there still
 * after each of the coming renewals. {@link projectCohort} tells what is expected; this also lets chance play, which
 * with some dozens of customers is most of what makes a forecast miss.
 *
 * With given parameters, n(A + 1) is binomial out of n(A) with the chance (β + A)/(α + β + A), A the renewals behind.
 *
 * Source of the chance: Fader & Hardie (2007), Journal of Interactive Marketing 21(1), 76–90.
 *
 * @returns a course for each draw, for {@link intervalFromDraws}: first the customers of now, one more entry for each
 * renewal
 * @throws RangeError for a parameter that is not above 0, counts that cannot be, periods outside their range, a seed that
 * is not whole
 * @example
 * ```ts
 * const cohorts = [[50, 31, 23, 19, 16]];
 * const { draws } = drawShiftedBetaGeometric(fitShiftedBetaGeometric({ cohorts, timeUnit: 'years' }), {
 *   count: 1000,
 *   seed: 1,
 * });
 * const courses = drawProjections({ draws, cohorts, periods: 5, seed: 1 });
 * const range = intervalFromDraws({ draws: courses, evaluate: (course) => course[5] });
 * range.lowest; // → 5
 * range.highest; // → 15
 * ```
 */
export function drawProjections(input: DrawProjectionsInput): readonly (readonly number[])[] {
  const { draws, cohorts, periods, seed } = input;
  renewalCountsOf('drawProjections', cohorts);
  requirePeriods('drawProjections', periods, 1);
  if (!Number.isSafeInteger(seed)) throw outOfDomain('drawProjections', 'seed', 'a whole number', seed);
  const random = seededRandom(seed);
  return Object.freeze(
    draws.map((parameters) => {
      requireShiftedBetaGeometric('drawProjections', parameters);
      const { alpha, beta } = parameters;
      const course = new Array<number>(periods + 1).fill(0);
      for (const cohort of cohorts) {
        let customers = cohort[cohort.length - 1] as number;
        for (let period = 0; period <= periods; period++) {
          course[period] = (course[period] as number) + customers;
          const later = beta + cohort.length - 1 + period;
          customers = drawBinomial({ trials: customers, chance: later / (alpha + later) }, random);
        }
      }
      return Object.freeze(course);
    }),
  );
}
