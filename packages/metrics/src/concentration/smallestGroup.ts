import { requireRate } from '../numeric/requireRate.ts';
import type { Amounts, RankedValues } from './rankValues.ts';
import { sharesOf } from './sharesOf.ts';

/** Options of {@link smallestGroup}. */
export interface SmallestGroupOptions {
  /** Which part of the total the group is to make; in [0, 1], 0.8 when left out. */
  readonly share?: number | undefined;
}

/** The fewest customers who make a given part of the total, in both ways of counting. */
export interface SmallestGroup {
  /** How many whole customers it takes. */
  readonly customers: number;
  /** That as a part of all customers. */
  readonly customerShare: number;
  /** What those whole customers make, the share asked for or a little more. */
  readonly reachedShare: number;
  /** The part of all customers if the last one counts only as far as needed. */
  readonly interpolatedCustomerShare: number;
  /** The share asked for. */
  readonly share: number;
}

/**
 * The smallest group of customers that makes a given part of the total: "80% of the revenue comes from x%".
 * The largest customers, one after the other, until their sum reaches share × total.
 *
 * A sum short of it by less than one part in 10¹² counts as reaching it. With negative amounts (credit notes)
 * the largest customers alone pass the total, and the group is smaller.
 *
 * Source: the Lorenz curve read from its upper end, inverse to {@link topShare}.
 *
 * @param values finite numbers with a sum above 0, or {@link RankedValues}
 * @returns the group counted by whole customers and interpolated
 * @throws RangeError for an empty list, a value that is not finite, a sum of 0 or less, a share outside [0, 1]
 * @example
 * ```ts
 * const group = smallestGroup([541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11_904, 22_261]);
 * group.customers; // → 5
 * group.reachedShare; // → 0.8149
 * group.interpolatedCustomerShare; // → 0.4816
 * ```
 */
export function smallestGroup(
  values: Amounts | RankedValues,
  options: SmallestGroupOptions = {},
): SmallestGroup {
  const { share = 0.8 } = options;
  const { ascending, total } = sharesOf('smallestGroup', values);
  requireRate('smallestGroup', 'share', share);
  const n = ascending.length;
  const wanted = share * total;
  let customers = 0;
  let sum = 0;
  let missing = 0;
  // `missing`: the part of the last customer that is needed.
  while (customers < n && sum < wanted * (1 - 1e-12)) {
    const value = ascending[n - 1 - customers] as number;
    missing = Math.min(1, (wanted - sum) / value);
    sum += value;
    customers++;
  }
  return Object.freeze({
    customers,
    customerShare: customers / n,
    reachedShare: sum / total,
    interpolatedCustomerShare: customers === 0 ? 0 : (customers - 1 + missing) / n,
    share,
  });
}
