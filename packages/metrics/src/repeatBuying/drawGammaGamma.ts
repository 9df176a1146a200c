import { drawLogs } from './drawLogs.ts';
import type { GammaGammaFit } from './fitGammaGamma.ts';
import type { GammaGamma } from './gammaGamma.ts';
import { gammaGammaAt } from './maximiseGammaGamma.ts';
import type { DrawOptions, ParameterDraws } from './parameterDraws.ts';
import { requireConverged } from './requireConverged.ts';
import { requireDrawOptions } from './requireDrawOptions.ts';

/**
 * Parameters of Gamma-Gamma that fit the data nearly as well as the most likely ones, as {@link drawBetaGeometricNbd}
 * does for BG/NBD.
 *
 * Source: large-sample theory of maximum likelihood, e.g. Efron & Hastie (2016), Computer Age Statistical Inference,
 * chapter 4.
 *
 * @param fit one that converged
 * @param options how many, and the seed
 * @returns the draws, for {@link intervalFromDraws}
 * @throws RangeError for a fit that has not converged, a number of draws outside 1 to 100,000, a seed that is not whole
 * @example
 * ```ts
 * const orders = [[1, 12], [1, 35], [2, 18], [3, 61], [1, 9], [4, 27], [2, 44], [1, 23], [6, 15]];
 * const customers = orders.map(([repeatPurchases, meanValue]) => ({ repeatPurchases, meanValue }));
 * drawGammaGamma(fitGammaGamma({ customers }), { count: 1000, seed: 1 }).draws.length; // → 1000
 * ```
 */
export function drawGammaGamma(fit: GammaGammaFit, options: DrawOptions): ParameterDraws<GammaGamma> {
  const covariance = requireConverged('drawGammaGamma', fit);
  requireDrawOptions('drawGammaGamma', options);
  const { p, q, gamma } = fit.parameters;
  const logs = [p, q, gamma].map(Math.log);
  const draws = drawLogs({ logs, covariance }, options).map((drawn) => gammaGammaAt(drawn, 1));
  return Object.freeze({
    draws: Object.freeze(draws),
    failed: 0,
    method: 'asymptoticNormal',
    seed: options.seed,
  });
}
