import type { Amounts, RankedValues } from './rankValues.ts';
import { sharesOf } from './sharesOf.ts';

/** The Gini coefficient in its two usual forms. */
export interface Gini {
  /** For the customers in the list and no others: 0 if all are equal, (n − 1)/n if one has everything. */
  readonly gini: number;
  /** The same × n/(n − 1), as if the list were a sample of many; null for one customer. */
  readonly sampleCorrectedGini: number | null;
  /** How many customers there are. */
  readonly customers: number;
  /** How many amounts are below 0; with any, the coefficient may pass 1. */
  readonly negativeCount: number;
}

/**
 * The Gini coefficient: one number for how unequal customers are, 0 if all bring the same.
 * The mean difference between two customers, as a part of twice the mean.
 *
 * For amounts x₁ ≤ … ≤ xₙ: Σ (2i − n − 1)·xᵢ ÷ (n·Σ xᵢ). The terms are added in pairs from both ends,
 * (n + 1 − 2i)(x₍ₙ₊₁₋ᵢ₎ − xᵢ), none of them negative, so that nearly equal customers keep their digits.
 * Zeros count as customers. One customer has 0. With negative amounts (credit notes) the same formula is used;
 * it may pass 1 then, and the result says how many there are.
 *
 * Source: Gini, C. (1914); the formula as in Kendall, M. & Stuart, A., The Advanced Theory of Statistics, vol. 1;
 * the correction for samples: Deltas, G. (2003), Review of Economics and Statistics 85(1), 226–234.
 *
 * @param values finite numbers with a sum above 0, or {@link RankedValues}
 * @returns both forms, 0 or more
 * @throws RangeError for an empty list, a value that is not finite, a sum of 0 or less
 * @example
 * ```ts
 * const { gini, sampleCorrectedGini } = giniCoefficient([541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11_904, 22_261]);
 * gini; // → 0.4620911303
 * sampleCorrectedGini; // → 0.5134345892
 * ```
 */
export function giniCoefficient(values: Amounts | RankedValues): Gini {
  const { ascending, total, negativeCount } = sharesOf('giniCoefficient', values);
  const n = ascending.length;
  let differences = 0;
  for (let i = 0, j = n - 1; i < j; i++, j--) {
    differences += (j - i) * (((ascending[j] as number) - (ascending[i] as number)) / n);
  }
  const gini = differences / total;
  return Object.freeze({
    gini,
    sampleCorrectedGini: n === 1 ? null : gini * (n / (n - 1)),
    customers: n,
    negativeCount,
  });
}
