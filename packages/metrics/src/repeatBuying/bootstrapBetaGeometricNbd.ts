import { seededRandom } from '../numeric/seededRandom.ts';
import { daysPerUnit } from '../transactions/daysPerUnit.ts';
import type { TimeUnit } from '../transactions/timeUnit.ts';
import type { BetaGeometricNbd } from './betaGeometricNbd.ts';
import { requireFitOptions, type FitOptions } from './fitOptions.ts';
import {
  betaGeometricNbdAt,
  betaGeometricNbdPrior,
  maximiseBetaGeometricNbd,
} from './maximiseBetaGeometricNbd.ts';
import type { DrawOptions, ParameterDraws } from './parameterDraws.ts';
import { purchaseDataOf } from './purchaseData.ts';
import type { PurchaseHistories } from './purchaseHistory.ts';
import { requireDrawOptions } from './requireDrawOptions.ts';
import { resampleWeights } from './resampleWeights.ts';

/**
 * Parameters of BG/NBD fitted to the shop's customers drawn anew, with replacement, again and again: how much the fit
 * would differ had other customers of the same kind come. It supposes nothing about the shape of the likelihood.
 *
 * A resample without a most likely answer is left out and counted in `failed`; if they are many, the data are too few
 * for the model. With the same seed, {@link bootstrapGammaGamma} draws the same customers.
 *
 * Source: Efron, B. (1979), "Bootstrap Methods: Another Look at the Jackknife", Annals of Statistics 7(1), 1–26.
 *
 * @param histories at least one customer, and the unit of the times
 * @param options how many resamples, the seed, and the weak prior that the fit had, if any
 * @returns the draws, for {@link intervalFromDraws}
 * @throws RangeError as {@link fitBetaGeometricNbd}, for a number of draws outside 1 to 100,000, a seed that is not whole
 * @example
 * ```ts
 * const visits = [[0, 0], [0, 0], [0, 0], [1, 4], [1, 20], [2, 9], [3, 36], [6, 31], [9, 37]];
 * const customers = visits.map(([repeatPurchases, recency]) => ({ repeatPurchases, recency, age: 39 }));
 * const { draws, failed } = bootstrapBetaGeometricNbd({ customers, timeUnit: 'weeks' }, { count: 50, seed: 1 });
 * draws.length + failed; // → 50
 * ```
 */
export function bootstrapBetaGeometricNbd<const Unit extends TimeUnit>(
  histories: PurchaseHistories<Unit>,
  options: DrawOptions & FitOptions,
): ParameterDraws<BetaGeometricNbd<Unit>> {
  const { customers, timeUnit } = histories;
  daysPerUnit('bootstrapBetaGeometricNbd', timeUnit);
  requireDrawOptions('bootstrapBetaGeometricNbd', options);
  const data = purchaseDataOf('bootstrapBetaGeometricNbd', customers);
  requireFitOptions('bootstrapBetaGeometricNbd', options);
  const prior = betaGeometricNbdPrior(options.priorDeviation);
  const whole = maximiseBetaGeometricNbd(data, prior);
  const start = whole.converged ? whole.parameters : undefined;
  const random = seededRandom(options.seed);
  const draws: BetaGeometricNbd<Unit>[] = [];
  for (let i = 0; i < options.count; i++) {
    const weights = resampleWeights(data.rowOf, data.weights.length, random);
    const { converged, parameters } = maximiseBetaGeometricNbd({ ...data, weights }, prior, start);
    if (converged) draws.push(betaGeometricNbdAt(parameters, data.timeScale, timeUnit));
  }
  return Object.freeze({
    draws: Object.freeze(draws),
    failed: options.count - draws.length,
    method: 'bootstrap',
    seed: options.seed,
  });
}
