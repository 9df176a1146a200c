import { requireOneOf } from '../numeric/requireOneOf.ts';
import { requireRate } from '../numeric/requireRate.ts';
import type { Amounts, RankedValues } from './rankValues.ts';
import { sharesOf } from './sharesOf.ts';
import { wholeCustomers } from './wholeCustomers.ts';

/**
 * How a fraction of the customers is counted where it is no whole number of them.
 * `'interpolated'`: the customer at the border counts in part. `'wholeCustomers'`: rounded up to a whole customer.
 */
export type Counting = 'interpolated' | 'wholeCustomers';

/** Options of {@link topShare}. */
export interface TopShareOptions {
  /** Which part of the customers, the largest first; in [0, 1], 0.2 when left out. */
  readonly fraction?: number | undefined;
  /** How the border is counted; `'interpolated'` when left out. */
  readonly counting?: Counting | undefined;
}

/** What the largest customers hold. */
export interface TopShare {
  /** Their part of the total; above 1 where the rest adds up to less than 0. */
  readonly share: number;
  /** What they hold, in the unit of the values. */
  readonly amount: number;
  /** How many customers that is; with a part of one if interpolated. */
  readonly customers: number;
  /** The fraction asked for. */
  readonly fraction: number;
  /** How the border was counted. */
  readonly counting: Counting;
}

/**
 * Which part of the total the largest customers hold: "the top 20% bring x% of the revenue".
 *
 * With n customers and k = fraction × n: the sum of the k largest ÷ the total. If k is no whole number,
 * the customer at the border counts in part (the Lorenz curve, read between its points) or k is rounded up.
 * Ties do not matter: equal customers bring equal amounts. Zeros count as customers.
 * Negative amounts (credit notes) lower the total, so that the share may pass 1.
 *
 * Source: the Lorenz curve read from its upper end, as in Kim, B. J., Singh, V. & Winer, R. S. (2017),
 * Marketing Letters 28, 491–507.
 *
 * @param values finite numbers with a sum above 0, or {@link RankedValues}
 * @returns shares as parts of 1
 * @throws RangeError for an empty list, a value that is not finite, a sum of 0 or less, a fraction outside [0, 1]
 * @example
 * ```ts
 * const customers = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11_904, 22_261];
 * topShare(customers).share; // → 0.5131
 * topShare(customers, { fraction: 0.25 }).customers; // → 2.5
 * topShare(customers, { fraction: 0.25, counting: 'wholeCustomers' }).customers; // → 3
 * ```
 */
export function topShare(values: Amounts | RankedValues, options: TopShareOptions = {}): TopShare {
  const { fraction = 0.2, counting = 'interpolated' } = options;
  const { ascending, total } = sharesOf('topShare', values);
  requireRate('topShare', 'fraction', fraction);
  requireOneOf('topShare', 'counting', counting, ['interpolated', 'wholeCustomers']);
  const exact = fraction * ascending.length;
  const customers = counting === 'wholeCustomers' ? wholeCustomers(exact) : exact;
  const amount = sumOfLargest(ascending, customers);
  return Object.freeze({ share: amount / total, amount, customers, fraction, counting });
}

function sumOfLargest(ascending: ArrayLike<number>, customers: number): number {
  const whole = Math.floor(customers);
  const border = ascending.length - whole;
  let sum = 0;
  for (let i = border; i < ascending.length; i++) sum += ascending[i] as number;
  return whole === customers ? sum : sum + (customers - whole) * (ascending[border - 1] as number);
}
