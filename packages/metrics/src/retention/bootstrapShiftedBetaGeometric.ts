import { drawBinomial } from '../numeric/drawBinomial.ts';
import { type SeededRandom, seededRandom } from '../numeric/seededRandom.ts';
import type { DrawOptions, ParameterDraws } from '../repeatBuying/parameterDraws.ts';
import { requireDrawOptions } from '../repeatBuying/requireDrawOptions.ts';
import { daysPerUnit } from '../transactions/daysPerUnit.ts';
import type { TimeUnit } from '../transactions/timeUnit.ts';
import type { Cohort } from './cohort.ts';
import type { CohortCounts } from './fitShiftedBetaGeometric.ts';
import { maximiseShiftedBetaGeometric } from './maximiseShiftedBetaGeometric.ts';
import { renewalCountsOf } from './renewalCounts.ts';
import type { ShiftedBetaGeometric } from './shiftedBetaGeometric.ts';

/**
 * Parameters of sBG fitted to the cohorts' customers drawn anew, with replacement, again and again: how much the fit
 * would differ had other customers of the same kind come. It supposes nothing about the shape of the likelihood.
 * What sets one cohort apart from the next (a price rise, a campaign) is not in the range.
 *
 * A resample without a most likely answer is left out and counted in `failed`; if they are many, the counts are too
 * small for the model.
 *
 * Source: Efron, B. (1979), "Bootstrap Methods: Another Look at the Jackknife", Annals of Statistics 7(1), 1–26.
 *
 * @param counts at least one cohort, and the time between renewals
 * @param options how many resamples, and the seed
 * @returns the draws, for {@link intervalFromDraws}
 * @throws RangeError as {@link fitShiftedBetaGeometric}, for a number of draws outside 1 to 100,000, a seed that is not
 * whole
 * @example
 * ```ts
 * const counts = { cohorts: [[1000, 631, 468, 382, 326]], timeUnit: 'years' };
 * const { draws, failed } = bootstrapShiftedBetaGeometric(counts, { count: 1000, seed: 1 });
 * failed; // → 0
 * const worth = (parameters: ShiftedBetaGeometric) =>
 *   discountedExpectedLifetime({ parameters, annualDiscountRate: 0.1 }).discountedPayments;
 * intervalFromDraws({ draws, evaluate: worth }).lowest; // → 3.4
 * intervalFromDraws({ draws, evaluate: worth }).highest; // → 3.9
 * ```
 */
export function bootstrapShiftedBetaGeometric<const Unit extends TimeUnit>(
  counts: CohortCounts<Unit>,
  options: DrawOptions,
): ParameterDraws<ShiftedBetaGeometric<Unit>> {
  const { cohorts, timeUnit } = counts;
  daysPerUnit('bootstrapShiftedBetaGeometric', timeUnit);
  renewalCountsOf('bootstrapShiftedBetaGeometric', cohorts);
  requireDrawOptions('bootstrapShiftedBetaGeometric', options);
  const random = seededRandom(options.seed);
  const draws: ShiftedBetaGeometric<Unit>[] = [];
  for (let i = 0; i < options.count; i++) {
    const resampled = cohorts.map((cohort) => resample(cohort, random));
    const renewals = renewalCountsOf('bootstrapShiftedBetaGeometric', resampled);
    const { alpha, beta, problem } = maximiseShiftedBetaGeometric(renewals);
    if (!problem) draws.push(Object.freeze({ alpha, beta, timeUnit }));
  }
  return Object.freeze({
    draws: Object.freeze(draws),
    failed: options.count - draws.length,
    method: 'bootstrap',
    seed: options.seed,
  });
}

/**
 * As many customers as the cohort began with, each drawn from it. How many of them renew for the n-th time is binomial,
 * out of those still there and with the observed rate, so that no customer need be drawn singly.
 */
function resample(cohort: Cohort, random: SeededRandom): Cohort {
  const drawn = [cohort[0] as number];
  for (let renewal = 1; renewal < cohort.length; renewal++) {
    const before = cohort[renewal - 1] as number;
    const chance = before === 0 ? 0 : (cohort[renewal] as number) / before;
    drawn.push(drawBinomial({ trials: drawn[renewal - 1] as number, chance }, random));
  }
  return drawn;
}
