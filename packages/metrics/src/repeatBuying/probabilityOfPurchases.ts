import { requireCount } from '../numeric/requireCount.ts';
import type { BetaGeometricNbd } from './betaGeometricNbd.ts';
import { chanceOfCount } from './chanceOfCount.ts';
import { lengthInUnit } from './lengthInUnit.ts';
import { requireBetaGeometricNbd } from './requireBetaGeometricNbd.ts';
import type { TimeSpan } from './timeSpan.ts';

/** Inputs of {@link probabilityOfPurchases}. */
export interface ProbabilityOfPurchasesInput {
  /** From {@link fitBetaGeometricNbd}. */
  readonly parameters: BetaGeometricNbd;
  /** How many repeat purchases; a whole number, 0 or more. */
  readonly repeatPurchases: number;
  /** The time after the first purchase, in any unit. */
  readonly span: TimeSpan;
}

/**
 * The chance that a new customer makes exactly so many repeat purchases in a time after the first purchase.
 *
 * With z = t/(α + t) and K negative binomial with r and z, as it would be if nobody left:
 * (b)ₙ/(a + b)ₙ · (P(K = n) + a/(b + n − 1) · P(K ≥ n)), the second part for n > 0 only: stayed all the time,
 * or left after the last of them.
 *
 * Source: Fader, Hardie & Lee (2005), Marketing Science 24(2), 275–284, equation 8. Where n is above
 * the mean of K, the P(K ≥ n) of that formula, 1 minus a sum that comes near 1, is P(K = n) · ₂F₁(r + n, 1; n + 1; z).
 *
 * @returns a probability; over all numbers of purchases they add up to 1
 * @throws RangeError for a parameter that is not above 0, a number that is not whole, a negative time, an unknown unit
 * @example
 * ```ts
 * const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426, timeUnit: 'weeks' };
 * const span = { length: 39, timeUnit: 'weeks' };
 * probabilityOfPurchases({ parameters, repeatPurchases: 0, span }); // → 0.5737864
 * probabilityOfPurchases({ parameters, repeatPurchases: 1, span }); // → 0.1994
 * ```
 */
export function probabilityOfPurchases(input: ProbabilityOfPurchasesInput): number {
  const { parameters, repeatPurchases, span } = input;
  requireBetaGeometricNbd('probabilityOfPurchases', 'parameters', parameters);
  requireCount('probabilityOfPurchases', 'repeatPurchases', repeatPurchases, 0);
  const length = lengthInUnit('probabilityOfPurchases', 'span', span, parameters.timeUnit);
  return chanceOfCount(parameters, repeatPurchases, length);
}
