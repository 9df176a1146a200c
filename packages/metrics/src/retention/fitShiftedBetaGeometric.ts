import { daysPerUnit } from '../transactions/daysPerUnit.ts';
import type { TimeUnit } from '../transactions/timeUnit.ts';
import type { Cohort } from './cohort.ts';
import { type CohortProblem, maximiseShiftedBetaGeometric } from './maximiseShiftedBetaGeometric.ts';
import { type RenewalCounts, renewalCountsOf } from './renewalCounts.ts';
import type { ShiftedBetaGeometric } from './shiftedBetaGeometric.ts';
import { shiftedBetaGeometricLogLikelihood } from './shiftedBetaGeometricLogLikelihood.ts';

/** Inputs of {@link fitShiftedBetaGeometric}. */
export interface CohortCounts<Unit extends TimeUnit = TimeUnit> {
  /** One cohort or several that behave alike; they need not be equally long. */
  readonly cohorts: readonly Cohort[];
  /** The time from one renewal to the next, the same in all cohorts. */
  readonly timeUnit: Unit;
}

/** What {@link fitShiftedBetaGeometric} found. */
export interface ShiftedBetaGeometricFit<Unit extends TimeUnit = TimeUnit> {
  /** The most likely parameters; without `converged`, only where the search ended. */
  readonly parameters: ShiftedBetaGeometric<Unit>;
  /** The standard error of each parameter, from the observed information; null unless converged. */
  readonly standardErrors: ShiftedBetaGeometric<Unit> | null;
  /** Covariances of ln α and ln β, row by row; null unless converged. */
  readonly covarianceOfLogs: readonly (readonly number[])[] | null;
  /** The logarithm of the likelihood at the parameters. */
  readonly logLikelihood: number;
  /** Whether the likelihood has a maximum there. If not, the parameters are not to be used. */
  readonly converged: boolean;
  /** Why there is no maximum; null if there is one. */
  readonly problem: CohortProblem | null;
  /** How many points the search tried. */
  readonly iterations: number;
  /** How many customers all cohorts began with. */
  readonly customers: number;
}

/**
 * Fits the shifted beta-geometric model (sBG) to cohorts of subscribers by maximum likelihood. It explains why the
 * share who renew rises with the age of a cohort although nobody grows more loyal: those who leave easily leave first.
 * For customers with a contract or subscription, who can leave at known times and are seen to do so.
 *
 * P(T = 1) = α/(α + β), P(T = t) = (β + t − 2)/(α + β + t − 1) · P(T = t − 1), T the renewal at which a customer leaves.
 *
 * Source: Fader, P. S. & Hardie, B. G. S. (2007), "How to Project Customer Retention", Journal of Interactive Marketing
 * 21(1), 76–90. Several cohorts are fitted together, by the sum of their log-likelihoods.
 *
 * Some counts have no most likely parameters: nobody left, everybody left at once, there was only one renewal. The fit
 * ends on them too, says `converged: false` and names the `problem`; then there is no forecast.
 *
 * @param counts at least one cohort, and the time between renewals
 * @returns parameters, standard errors, and whether it converged
 * @throws RangeError for no cohorts, a count that is not whole, rises, or is 0 at the start, and an unknown unit
 * @example
 * ```ts
 * const fit = fitShiftedBetaGeometric({ cohorts: [[1000, 631, 468, 382, 326]], timeUnit: 'years' });
 * fit.parameters.alpha; // → 0.7637
 * fit.parameters.beta; // → 1.2958
 * fitShiftedBetaGeometric({ cohorts: [[1000, 631]], timeUnit: 'years' }).problem; // → 'tooShort'
 * ```
 */
export function fitShiftedBetaGeometric<const Unit extends TimeUnit>(
  counts: CohortCounts<Unit>,
): ShiftedBetaGeometricFit<Unit> {
  const { cohorts, timeUnit } = counts;
  daysPerUnit('fitShiftedBetaGeometric', timeUnit);
  const renewals = renewalCountsOf('fitShiftedBetaGeometric', cohorts);
  const { alpha, beta, problem, iterations } = maximiseShiftedBetaGeometric(renewals);
  const covarianceOfLogs = problem ? null : covarianceAt(renewals, alpha, beta);
  return Object.freeze({
    parameters: Object.freeze({ alpha, beta, timeUnit }),
    standardErrors: covarianceOfLogs && standardErrorsAt(covarianceOfLogs, alpha, beta, timeUnit),
    covarianceOfLogs,
    logLikelihood: shiftedBetaGeometricLogLikelihood(renewals, alpha, beta),
    converged: problem === null,
    problem,
    iterations,
    customers: cohorts.reduce((sum, cohort) => sum + (cohort[0] as number), 0),
  });
}

/** The inverse of the observed information about (ln α, ln β). */
function covarianceAt({ left, stayed }: RenewalCounts, alpha: number, beta: number) {
  let ofAlpha = 0;
  let ofBeta = 0;
  let common = 0;
  for (let k = 0; k < left.length; k++) {
    const stay = stayed[k] as number;
    const square = (alpha + beta + k) ** 2;
    ofAlpha += (left[k] as number) / alpha ** 2;
    ofBeta += stay / (beta + k) ** 2;
    common += ((left[k] as number) + stay) / square;
  }
  const [first, second, mixed] = [
    alpha ** 2 * (ofAlpha - common),
    beta ** 2 * (ofBeta - common),
    -alpha * beta * common,
  ];
  const determinant = first * second - mixed ** 2;
  return Object.freeze([
    Object.freeze([second / determinant, -mixed / determinant]),
    Object.freeze([-mixed / determinant, first / determinant]),
  ]);
}

/** At the maximum the error of a parameter is the parameter times the error of its logarithm. */
function standardErrorsAt<Unit extends TimeUnit>(
  covariance: readonly (readonly number[])[],
  alpha: number,
  beta: number,
  timeUnit: Unit,
): ShiftedBetaGeometric<Unit> {
  const [ofAlpha, ofBeta] = covariance.map((row, i) => Math.sqrt(row[i] as number)) as [number, number];
  return Object.freeze({ alpha: alpha * ofAlpha, beta: beta * ofBeta, timeUnit });
}
