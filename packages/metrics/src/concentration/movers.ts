import { requireFinite } from '../numeric/requireFinite.ts';
import { requireRate } from '../numeric/requireRate.ts';
import { wholeCustomers } from './wholeCustomers.ts';

/** One customer in two years. */
export interface TwoYears {
  /** What tells the customer from others; each id once. */
  readonly id: string;
  /** The amount in the earlier year; 0 if the customer was not there. */
  readonly before: number;
  /** The amount in the later year; 0 if the customer was not there. */
  readonly after: number;
}

/** Options of {@link movers}. */
export interface MoversOptions {
  /** Which part of a year's customers is its top group; in [0, 1], 0.2 when left out. */
  readonly fraction?: number | undefined;
}

/** Who moved into and out of the top group. Lists keep the order of the input. */
export interface Movers {
  /** In the top group in both years. */
  readonly stayed: readonly TwoYears[];
  /** In the top group only in the later year. */
  readonly entered: readonly TwoYears[];
  /** In the top group only in the earlier year, and still a customer. */
  readonly fell: readonly TwoYears[];
  /** In the top group in the earlier year, and no customer in the later. */
  readonly gone: readonly TwoYears[];
  /** Stayed ÷ top group of the earlier year; null if that group is empty. */
  readonly stayedShare: number | null;
  /** The fraction asked for. */
  readonly fraction: number;
  /** The convention: the group is the fraction of that year's customers, rounded up to whole ones. */
  readonly counting: 'wholeCustomers';
  /** The convention: all who tie with the last of the group are in it. */
  readonly ties: 'included';
}

/**
 * Who moved into and out of the top group of customers from one year to the next: about half of this year's heavy
 * buyers are usually not heavy next year, so a list of the best is true for its year only.
 *
 * A year's customers are those with an amount above 0 in it; an amount of 0 or less (only credit notes) is no customer.
 * The top group is the given fraction of them, rounded up, and everybody who ties with its last member.
 *
 * Source of the question: Sharp, B., Romaniuk, J. & Graham, C. (2019), "Marketing's 60/20 Pareto Law", SSRN 3498097
 * (the law of buyer moderation).
 *
 * @param customers each with an id of its own and finite amounts
 * @returns four groups that do not overlap
 * @throws RangeError for an id that comes twice, an amount that is not finite, a fraction outside [0, 1]
 * @example
 * ```ts
 * const moved = movers(
 *   [
 *     { id: 'A', before: 900, after: 950 },
 *     { id: 'B', before: 800, after: 90 },
 *     { id: 'C', before: 100, after: 850 },
 *     { id: 'D', before: 50, after: 40 },
 *   ],
 *   { fraction: 0.5 },
 * );
 * moved.stayed.map(({ id }) => id); // → ['A']
 * moved.entered.map(({ id }) => id); // → ['C']
 * moved.fell.map(({ id }) => id); // → ['B']
 * moved.stayedShare; // → 0.5
 * ```
 */
export function movers(customers: readonly TwoYears[], options: MoversOptions = {}): Movers {
  const { fraction = 0.2 } = options;
  requireRate('movers', 'fraction', fraction);
  requireTwoYears(customers);
  const leastBefore = leastOfTop(
    customers.map(({ before }) => before),
    fraction,
  );
  const leastAfter = leastOfTop(
    customers.map(({ after }) => after),
    fraction,
  );
  const wasTop = ({ before }: TwoYears) => before >= leastBefore;
  const isTop = ({ after }: TwoYears) => after >= leastAfter;
  const topBefore = customers.filter(wasTop);
  const stayed = topBefore.filter(isTop);
  const left = topBefore.filter((customer) => !isTop(customer));
  return Object.freeze({
    stayed: Object.freeze(stayed),
    entered: Object.freeze(customers.filter((customer) => isTop(customer) && !wasTop(customer))),
    fell: Object.freeze(left.filter(({ after }) => after > 0)),
    gone: Object.freeze(left.filter(({ after }) => after <= 0)),
    stayedShare: topBefore.length === 0 ? null : stayed.length / topBefore.length,
    fraction,
    counting: 'wholeCustomers',
    ties: 'included',
  });
}

function requireTwoYears(customers: readonly TwoYears[]): void {
  const ids = new Set<string>();
  for (const [i, { id, before, after }] of customers.entries()) {
    requireFinite('movers', `customers[${i}].before`, before);
    requireFinite('movers', `customers[${i}].after`, after);
    if (ids.has(id))
      throw new RangeError(`movers: customers[${i}].id must be unique, received '${id}' again`);
    ids.add(id);
  }
}

/** The smallest amount in the top group; Infinity if the group is empty. */
function leastOfTop(amounts: readonly number[], fraction: number): number {
  const buyers = amounts.filter((amount) => amount > 0).sort((one, other) => other - one);
  return buyers[wholeCustomers(fraction * buyers.length) - 1] ?? Infinity;
}
