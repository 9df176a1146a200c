import { maximise, type Maximum } from '../numeric/maximise.ts';
import { withPrior, type Prior } from '../numeric/withPrior.ts';
import type { TimeUnit } from '../transactions/timeUnit.ts';
import type { BetaGeometricNbd } from './betaGeometricNbd.ts';
import { createBetaGeometricNbdLikelihood } from './betaGeometricNbdLikelihood.ts';
import type { PurchaseData } from './purchaseData.ts';

/** From e⁻¹⁴ to e¹⁴, a millionth to a million: parameters beyond, in times of the greatest age, mean that there is no maximum. */
const REACH = 14;

/** Most shops are like r = ½, a = 1, b = 3; of α, which depends on the unit of time, nothing is known before. */
const USUAL = [Math.log(0.5), null, 0, Math.log(3)] as const;

/** The weak prior of {@link FitOptions}; none without a deviation. */
export function betaGeometricNbdPrior(deviation: number | undefined): Prior | null {
  return deviation === undefined ? null : { centres: USUAL, deviation };
}

/**
 * The maximum of the likelihood, or with a prior of both together, over (ln r, ln α, ln a, ln b), α as a part of the greatest age.
 *
 * Few customers can lead the search away to a and b without end, where all are equally likely to leave, although a
 * maximum lies on the other side, where some leave at once and some never. So it is begun there again if it failed.
 */
export function maximiseBetaGeometricNbd(
  data: PurchaseData,
  prior: Prior | null,
  start?: readonly number[],
): Maximum {
  const likelihood = createBetaGeometricNbdLikelihood(data);
  const evaluate = prior ? withPrior(likelihood, prior) : likelihood;
  const [logR, , logA, logB] = USUAL;
  const logAlpha = Math.log(usualAlpha(data));
  const usual = [logR, logAlpha, logA, logB];
  const first = maximise({ evaluate, start: start ?? usual, reach: REACH });
  if (first.converged) return first;
  const divided = [logR, logAlpha, Math.log(0.1), Math.log(0.5)];
  const second = maximise({ evaluate, start: divided, reach: REACH });
  return second.value > first.value ? second : first;
}

/** The parameters from their logarithms, α in the unit of the data again. */
export function betaGeometricNbdAt<Unit extends TimeUnit>(
  logs: readonly number[],
  timeScale: number,
  timeUnit: Unit,
): BetaGeometricNbd<Unit> {
  const [r, alpha, a, b] = logs.map(Math.exp) as [number, number, number, number];
  return Object.freeze({ r, alpha: alpha * timeScale, a, b, timeUnit });
}

/** With r = ½, as in most shops, the α with which customers buy at the mean rate of the data. */
function usualAlpha({ repeatPurchases, ages, weights }: PurchaseData): number {
  let purchases = 0;
  let time = 0;
  for (let row = 0; row < weights.length; row++) {
    purchases += (weights[row] as number) * (repeatPurchases[row] as number);
    time += (weights[row] as number) * (ages[row] as number);
  }
  return purchases > 0 && time > 0 ? (0.5 * time) / purchases : 1;
}
