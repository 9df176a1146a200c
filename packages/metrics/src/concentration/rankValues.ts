import { outOfDomain } from '../numeric/outOfDomain.ts';
import { requireRepresentable } from '../numeric/requireRepresentable.ts';
import { sortAscending } from '../numeric/sortAscending.ts';

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

/** The ranked form of a list or of what is ranked already, checked in the name of the function it was given to. */
export function rankedFor(caller: string, values: Amounts | RankedValues): RankedValues {
  if ('ascending' in values) return values;
  if (values.length === 0)
    throw new RangeError(`${caller}: values must hold at least one number, received none`);
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) throw outOfDomain(caller, `values[${i}]`, 'a finite number', values[i]);
  }
  const ascending = sortAscending(values);
  const total = requireRepresentable(caller, 'the sum of values', compensatedSum(ascending));
  return Object.freeze({ ascending, total, negativeCount: countNegative(ascending) });
}

/** The ranked form of a list whose sum can be shared out. */
export function sharesOf(caller: string, values: Amounts | RankedValues): RankedValues {
  const ranked = rankedFor(caller, values);
  if (ranked.total <= 0) throw outOfDomain(caller, 'the sum of values', 'above 0', ranked.total);
  return ranked;
}

/** Source: Neumaier, A. (1974), Zeitschrift für Angewandte Mathematik und Mechanik 54, 39–51. */
function compensatedSum(values: Float64Array): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}

function countNegative(ascending: Float64Array): number {
  let count = 0;
  while (count < ascending.length && (ascending[count] as number) < 0) count++;
  return count;
}
