import { rankedFor } from './rankedFor.ts';

/** A list of yearly amounts, one for each customer: a plain or a typed array. */
export type Amounts = ArrayLike<number>;

/** Amounts sorted once, to be handed to several functions of this room. Not to be written to. */
export interface RankedValues {
  /** The amounts from the smallest to the largest. */
  readonly ascending: ArrayLike<number>;
  /** Their sum. */
  readonly total: number;
  /** How many are below 0. */
  readonly negativeCount: number;
}

/**
 * Sorts a list of customers' amounts once, so that the curve, the shares and the indices can share the work.
 * Every function of concentration also takes the bare list and then sorts it itself.
 *
 * The list is copied and never changed. The sum is compensated (Neumaier), so that credit notes which nearly cancel
 * large amounts do not eat its digits.
 *
 * @param values at least one finite number; negative ones (credit notes above purchases) are allowed
 * @throws RangeError for an empty list, for an entry that is no finite number, and if the sum is too large for a number
 * @example
 * ```ts
 * const ranked = rankValues([541, 1463, 22_261, 2445]);
 * ranked.total; // → 26710
 * topShare(ranked, { fraction: 0.25 }).share; // → 0.8334
 * giniCoefficient(ranked).gini; // → 0.6191
 * ```
 */
export function rankValues(values: Amounts): RankedValues {
  return rankedFor('rankValues', values);
}
