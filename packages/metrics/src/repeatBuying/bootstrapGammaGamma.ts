import { seededRandom } from '../numeric/seededRandom.ts';
import type { SpendHistories } from './fitGammaGamma.ts';
import type { GammaGamma } from './gammaGamma.ts';
import { requireFitOptions, type FitOptions } from './fitOptions.ts';
import { gammaGammaAt, gammaGammaPrior, maximiseGammaGamma } from './maximiseGammaGamma.ts';
import type { DrawOptions, ParameterDraws } from './parameterDraws.ts';
import { requireDrawOptions } from './requireDrawOptions.ts';
import { resampleWeights } from './resampleWeights.ts';
import { spendDataOf } from './spendData.ts';

/**
 * Parameters of Gamma-Gamma fitted to the shop's customers drawn anew, again and again, as
 * {@link bootstrapBetaGeometricNbd} does for BG/NBD. Customers without a repeat purchase are drawn too, so that the
 * same seed draws the same customers for both models.
 *
 * Source: Efron, B. (1979), "Bootstrap Methods: Another Look at the Jackknife", Annals of Statistics 7(1), 1–26.
 *
 * @param histories at least one customer
 * @param options how many resamples, the seed, and the weak prior that the fit had, if any
 * @returns the draws, for {@link intervalFromDraws}
 * @throws RangeError as {@link fitGammaGamma}, for a number of draws outside 1 to 100,000, a seed that is not whole
 * @example
 * ```ts
 * const orders = [[1, 12], [1, 35], [2, 18], [3, 61], [1, 9], [4, 27], [2, 44], [1, 23], [6, 15]];
 * const customers = orders.map(([repeatPurchases, meanValue]) => ({ repeatPurchases, meanValue }));
 * const { draws, failed, method } = bootstrapGammaGamma({ customers }, { count: 50, seed: 1 });
 * draws.length + failed; // → 50
 * method; // → 'bootstrap'
 * ```
 */
export function bootstrapGammaGamma(
  { customers }: SpendHistories,
  options: DrawOptions & FitOptions,
): ParameterDraws<GammaGamma> {
  requireDrawOptions('bootstrapGammaGamma', options);
  requireFitOptions('bootstrapGammaGamma', options);
  const data = spendDataOf('bootstrapGammaGamma', customers);
  requireFitOptions('bootstrapGammaGamma', options);
  const prior = gammaGammaPrior(options.priorDeviation);
  const whole = maximiseGammaGamma(data, prior);
  const start = whole.converged ? whole.parameters : undefined;
  const random = seededRandom(options.seed);
  const draws: GammaGamma[] = [];
  for (let i = 0; i < options.count; i++) {
    const weights = resampleWeights(data.rowOf, data.weights.length, random);
    const { converged, parameters } = maximiseGammaGamma({ ...data, weights }, prior, start);
    if (converged) draws.push(gammaGammaAt(parameters, data.moneyScale));
  }
  return Object.freeze({
    draws: Object.freeze(draws),
    failed: options.count - draws.length,
    method: 'bootstrap',
    seed: options.seed,
  });
}
