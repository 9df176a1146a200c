import type { TimeUnit } from '../transactions/timeUnit.ts';
import type { BetaGeometricNbd } from './betaGeometricNbd.ts';
import { drawLogs } from './drawLogs.ts';
import type { BetaGeometricNbdFit } from './fitBetaGeometricNbd.ts';
import { betaGeometricNbdAt } from './maximiseBetaGeometricNbd.ts';
import type { DrawOptions, ParameterDraws } from './parameterDraws.ts';
import { requireConverged } from './requireConverged.ts';
import { requireDrawOptions } from './requireDrawOptions.ts';

/**
 * Parameters of BG/NBD that fit the data nearly as well as the most likely ones: the fast way to a range instead of a
 * number. Their logarithms are drawn from the normal distribution around the fit, with its covariances.
 *
 * It supposes enough customers for the likelihood to be shaped like a normal distribution; some hundreds with a repeat
 * purchase are. With fewer take {@link bootstrapBetaGeometricNbd}, which supposes nothing.
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
 * const visits = [[0, 0], [0, 0], [0, 0], [1, 4], [1, 20], [2, 9], [3, 36], [6, 31], [9, 37]];
 * const customers = visits.map(([repeatPurchases, recency]) => ({ repeatPurchases, recency, age: 39 }));
 * const fit = fitBetaGeometricNbd({ customers, timeUnit: 'weeks' });
 * const { draws, method } = drawBetaGeometricNbd(fit, { count: 1000, seed: 1 });
 * draws.length; // → 1000
 * draws[0].timeUnit; // → 'weeks'
 * method; // → 'asymptoticNormal'
 * ```
 */
export function drawBetaGeometricNbd<Unit extends TimeUnit>(
  fit: BetaGeometricNbdFit<Unit>,
  options: DrawOptions,
): ParameterDraws<BetaGeometricNbd<Unit>> {
  const covariance = requireConverged('drawBetaGeometricNbd', fit);
  requireDrawOptions('drawBetaGeometricNbd', options);
  const { r, alpha, a, b, timeUnit } = fit.parameters;
  const logs = [r, alpha, a, b].map(Math.log);
  const draws = drawLogs({ logs, covariance }, options).map((drawn) =>
    betaGeometricNbdAt(drawn, 1, timeUnit),
  );
  return Object.freeze({
    draws: Object.freeze(draws),
    failed: 0,
    method: 'asymptoticNormal',
    seed: options.seed,
  });
}
