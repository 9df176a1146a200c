import { outOfDomain } from '../numeric/outOfDomain.ts';
import type { Amounts } from './rankValues.ts';
import { sharesOf } from './sharesOf.ts';

/** The name of a class, A for the largest customers. */
export type AbcClass = 'A' | 'B' | 'C';

/** Options of {@link abcClasses}. */
export interface AbcOptions {
  /** The cumulative shares at which A and B end; 0 < first < second ≤ 1, [0.8, 0.95] when left out. */
  readonly cuts?: readonly [number, number] | undefined;
}

/** One class in numbers. */
export interface AbcSummary {
  /** The class. */
  readonly name: AbcClass;
  /** How many customers are in it; a class may be empty. */
  readonly customers: number;
  /** That as a part of all customers. */
  readonly customerShare: number;
  /** What they hold together. */
  readonly amount: number;
  /** That as a part of the total. */
  readonly valueShare: number;
}

/** The classes of all customers, and the conventions behind them. */
export interface AbcClasses {
  /** The class of each customer, in the order of the list. */
  readonly classes: readonly AbcClass[];
  /** A, B and C in numbers. */
  readonly summary: readonly AbcSummary[];
  /** The cuts used. */
  readonly cuts: readonly [number, number];
  /** The customer who crosses a cut belongs to the higher class. */
  readonly crossing: 'higherClass';
  /** Customers with equal amounts are in the same class, the higher one. */
  readonly ties: 'higherClass';
}

/**
 * ABC analysis: A are the largest customers up to 80% of the total, B those up to 95%, C the rest.
 *
 * From the largest on, a customer is in A if the ones before hold less than the first cut, so the customer
 * who crosses a cut belongs to the higher class: of [100, 1, 1, 1] the first, with 97%, is A. The naive rule
 * "cumulative share at most 80%" would put that customer into C. Equal amounts share the higher class, so that
 * the order of the list decides nothing; if all are equal, all are A, because there is nothing to tell them apart.
 * Zeros and negative amounts (credit notes) are C.
 *
 * Source: Dickie, H. F. (1951), "ABC Inventory Analysis Shoots for Dollars not Pennies",
 * Factory Management and Maintenance 109(7), 92–94; the rules for crossing and ties are stated because sources differ.
 *
 * @param values finite numbers with a sum above 0, in any order
 * @returns the class of each customer and each class in numbers
 * @throws RangeError for an empty list, a value that is not finite, a sum of 0 or less, cuts out of order
 * @example
 * ```ts
 * abcClasses([1, 100, 1, 1]).classes; // → ['C', 'A', 'C', 'C']
 * abcClasses([50, 20, 15, 9, 6]).classes; // → ['A', 'A', 'A', 'B', 'B']
 * ```
 */
export function abcClasses(values: Amounts, options: AbcOptions = {}): AbcClasses {
  const { cuts = [0.8, 0.95] } = options;
  const [first, second] = cuts;
  if (!(first > 0 && first < second && second <= 1)) {
    throw outOfDomain('abcClasses', 'cuts', 'two rising shares in (0, 1]', `[${first}, ${second}]`);
  }
  const { ascending, total } = sharesOf('abcClasses', values);
  const smallestA = amountCrossing(ascending, first * total);
  const smallestB = amountCrossing(ascending, second * total);
  const classOf = (value: number): AbcClass => (value >= smallestA ? 'A' : value >= smallestB ? 'B' : 'C');
  return Object.freeze({
    classes: Object.freeze(Array.from(values, classOf)),
    summary: Object.freeze(summarise(ascending, classOf, total)),
    cuts: Object.freeze([first, second] as const),
    crossing: 'higherClass',
    ties: 'higherClass',
  });
}

/** The amount of the customer with whom the sum, from the largest on, reaches what is wanted. */
function amountCrossing(ascending: ArrayLike<number>, wanted: number): number {
  let sum = 0;
  let next = ascending.length;
  // A sum such as 0.8 + 0.15 = 0.9500000000000001 has reached 0.95, and so has one as much below.
  while (next > 0 && sum < wanted * (1 - 1e-12)) sum += ascending[--next] as number;
  return ascending[next] as number;
}

function summarise(
  ascending: ArrayLike<number>,
  classOf: (value: number) => AbcClass,
  total: number,
): AbcSummary[] {
  const customers = { A: 0, B: 0, C: 0 };
  const amounts = { A: 0, B: 0, C: 0 };
  for (let i = 0; i < ascending.length; i++) {
    const value = ascending[i] as number;
    customers[classOf(value)]++;
    amounts[classOf(value)] += value;
  }
  return (['A', 'B', 'C'] as const).map((name) =>
    Object.freeze({
      name,
      customers: customers[name],
      customerShare: customers[name] / ascending.length,
      amount: amounts[name],
      valueShare: amounts[name] / total,
    }),
  );
}
