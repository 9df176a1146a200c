import { outOfDomain } from '../numeric/outOfDomain.ts';

/** Inputs of {@link paretoConcentration}. */
export interface ParetoInput {
  /** What the largest customers hold, as a part of the total; above `fraction`, below 1. */
  readonly topShare: number;
  /** Which part of the customers that is; in (0, 1), 0.2 when left out. */
  readonly fraction?: number | undefined;
}

/** The Pareto distribution that has a given concentration. */
export interface ParetoConcentration {
  /** The shape α of the distribution, above 1; the smaller, the more unequal. */
  readonly alpha: number;
  /** The Gini coefficient of the distribution. */
  readonly gini: number;
  /** What the numbers hold for: the distribution with endlessly many customers, not a list of some. */
  readonly holdsFor: 'distribution';
}

/**
 * What "the top 20% hold s" means if customers followed a Pareto distribution exactly:
 * α = 1/(1 − ln s/ln f) and Gini = 1/(2α − 1). "80/20" is a Gini of 0.76.
 *
 * True of the distribution only. For a list of customers use {@link topShare} and {@link giniCoefficient}.
 *
 * Source: the Lorenz curve of the Pareto distribution, L(p) = 1 − (1 − p)^(1 − 1/α), in Arnold, B. C. (2015),
 * Pareto Distributions, 2nd ed., chapter 4.
 *
 * @returns shape and Gini coefficient
 * @throws RangeError unless the fraction is in (0, 1) and the share between the fraction and 1
 * @example
 * ```ts
 * paretoConcentration({ topShare: 0.8 }).alpha; // → 1.161
 * paretoConcentration({ topShare: 0.8 }).gini; // → 0.756
 * ```
 */
export function paretoConcentration({ topShare, fraction = 0.2 }: ParetoInput): ParetoConcentration {
  if (!(fraction > 0 && fraction < 1))
    throw outOfDomain('paretoConcentration', 'fraction', 'in (0, 1)', fraction);
  if (!(topShare > fraction && topShare < 1)) {
    throw outOfDomain('paretoConcentration', 'topShare', `between fraction, ${fraction}, and 1`, topShare);
  }
  const alpha = 1 / (1 - Math.log(topShare) / Math.log(fraction));
  return Object.freeze({ alpha, gini: 1 / (2 * alpha - 1), holdsFor: 'distribution' });
}
