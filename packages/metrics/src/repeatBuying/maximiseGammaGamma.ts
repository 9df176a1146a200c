import { maximise, type Maximum } from '../numeric/maximise.ts';
import { withPrior, type Prior } from '../numeric/withPrior.ts';
import type { GammaGamma } from './gammaGamma.ts';
import { createGammaGammaLikelihood } from './gammaGammaLikelihood.ts';
import type { SpendData } from './spendData.ts';

/** From a millionth to a million, γ in mean orders: parameters beyond mean that there is no maximum. */
const REACH = 14;

/** p = 2, q = 3 and the γ that makes the mean order 1, what the amounts are scaled to. */
const START = [Math.log(2), Math.log(3), 0];

/** The weak prior of {@link FitOptions} around p = 2 and q = 3; of γ, which is money, nothing is known before. */
export function gammaGammaPrior(deviation: number | undefined): Prior | null {
  return deviation === undefined ? null : { centres: [Math.log(2), Math.log(3), null], deviation };
}

/** The maximum of the likelihood, or with a prior of both together, over (ln p, ln q, ln γ), γ as a part of the mean order. */
export function maximiseGammaGamma(
  data: SpendData,
  prior: Prior | null,
  start: readonly number[] = START,
): Maximum {
  const likelihood = createGammaGammaLikelihood(data);
  return maximise({ evaluate: prior ? withPrior(likelihood, prior) : likelihood, start, reach: REACH });
}

/** The parameters from their logarithms, γ in money again. */
export function gammaGammaAt(logs: readonly number[], moneyScale: number): GammaGamma {
  const [p, q, gamma] = logs.map(Math.exp) as [number, number, number];
  return Object.freeze({ p, q, gamma: gamma * moneyScale });
}
