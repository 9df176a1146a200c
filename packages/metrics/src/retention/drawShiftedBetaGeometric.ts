import { drawLogs } from '../repeatBuying/drawLogs.ts';
import type { DrawOptions, ParameterDraws } from '../repeatBuying/parameterDraws.ts';
import { requireConverged } from '../repeatBuying/requireConverged.ts';
import { requireDrawOptions } from '../repeatBuying/requireDrawOptions.ts';
import type { TimeUnit } from '../transactions/timeUnit.ts';
import type { ShiftedBetaGeometricFit } from './fitShiftedBetaGeometric.ts';
import type { ShiftedBetaGeometric } from './shiftedBetaGeometric.ts';

/**
 * Parameters of sBG that fit the counts nearly as well as the most likely ones: the fast way to a range instead of a
 * number. Their logarithms are drawn from the normal distribution around the fit, with its covariances.
 *
 * It supposes enough customers for the likelihood to be shaped like a normal distribution; some hundreds in a cohort
 * are. With fewer take {@link bootstrapShiftedBetaGeometric}, which supposes nothing.
 *
 * Source: large-sample theory of maximum likelihood, e.g. Efron, B. & Hastie, T. (2016), Computer Age Statistical
 * Inference, chapter 4.
 *
 * @param fit one that converged
 * @param options how many, and the seed
 * @returns the draws, for {@link intervalFromDraws}
 * @throws RangeError for a fit that has not converged, a number of draws outside 1 to 100,000, a seed that is not whole
 * @example
 * ```ts
 * const fit = fitShiftedBetaGeometric({ cohorts: [[1000, 631, 468, 382, 326]], timeUnit: 'years' });
 * const { draws } = drawShiftedBetaGeometric(fit, { count: 1000, seed: 1 });
 * const tenYears = (parameters: ShiftedBetaGeometric) => survivalShares({ parameters, periods: 10 })[10];
 * tenYears(fit.parameters); // → 0.1809
 * intervalFromDraws({ draws, evaluate: tenYears }).lowest; // → 0.15
 * intervalFromDraws({ draws, evaluate: tenYears }).highest; // → 0.21
 * ```
 */
export function drawShiftedBetaGeometric<Unit extends TimeUnit>(
  fit: ShiftedBetaGeometricFit<Unit>,
  options: DrawOptions,
): ParameterDraws<ShiftedBetaGeometric<Unit>> {
  const covariance = requireConverged('drawShiftedBetaGeometric', fit);
  requireDrawOptions('drawShiftedBetaGeometric', options);
  const { timeUnit } = fit.parameters;
  const logs = [Math.log(fit.parameters.alpha), Math.log(fit.parameters.beta)];
  const draws = drawLogs({ logs, covariance }, options).map((drawn) => {
    const [alpha, beta] = drawn.map(Math.exp) as [number, number];
    return Object.freeze({ alpha, beta, timeUnit });
  });
  return Object.freeze({
    draws: Object.freeze(draws),
    failed: 0,
    method: 'asymptoticNormal',
    seed: options.seed,
  });
}
