import { categoryOf } from './categoryOf.ts';
import type { CategoryThresholds, CustomerCategory, ObservedCustomer } from './customerCategory.ts';
import { requireBehaviour } from './requireBehaviour.ts';
import { requireThresholds } from './requireThresholds.ts';

/** One category in numbers. */
export interface CategorySummary {
  /** The category. */
  readonly category: CustomerCategory;
  /** How many customers are in it; may be none. */
  readonly customers: number;
  /** That as a part of all customers; null if there are none at all. */
  readonly customerShare: number | null;
  /** What they leave in a year together. */
  readonly annualMargin: number;
  /** That as a part of the margin of all; null if that is 0 or less. */
  readonly marginShare: number | null;
  /** How many hours of work they make in a year together. */
  readonly annualEffortHours: number;
}

/** The categories of all customers. */
export interface CategorisedCustomers {
  /** The category of each customer, in the order of the list. */
  readonly categories: readonly CustomerCategory[];
  /** The four categories in numbers: excellent, average, demanding, passive. */
  readonly summary: readonly CategorySummary[];
  /** The borders used. */
  readonly thresholds: CategoryThresholds;
}

/**
 * Sorts customers into the four categories of {@link customerCategory} and says what each category brings and takes.
 *
 * @param customers in any order, also none
 * @param thresholds the borders between the categories
 * @returns categories in the order of the list, and the four in numbers
 * @throws RangeError outside the domains of {@link customerCategory}
 * @example
 * ```ts
 * const sorted = categoriseCustomers(
 *   [
 *     { annualMargin: 900, annualEffortHours: 2, monthsSinceLastOrder: 1 },
 *     { annualMargin: 100, annualEffortHours: 20, monthsSinceLastOrder: 2 },
 *   ],
 *   { annualMargin: 500, annualEffortHours: 8, activeMonths: 12 },
 * );
 * sorted.categories; // → ['excellent', 'demanding']
 * sorted.summary[0].marginShare; // → 0.9
 * ```
 */
export function categoriseCustomers(
  customers: readonly ObservedCustomer[],
  thresholds: CategoryThresholds,
): CategorisedCustomers {
  requireThresholds('categoriseCustomers', thresholds);
  for (const [i, customer] of customers.entries()) {
    requireBehaviour('categoriseCustomers', `customers[${i}]`, customer);
  }
  const categories = customers.map((customer) => categoryOf(customer, thresholds));
  const marginOfAll = sum(customers.map(({ annualMargin }) => annualMargin));
  const summary = (['excellent', 'average', 'demanding', 'passive'] as const).map((category) => {
    const members = customers.filter((_, i) => categories[i] === category);
    const annualMargin = sum(members.map((member) => member.annualMargin));
    return Object.freeze({
      category,
      customers: members.length,
      customerShare: customers.length === 0 ? null : members.length / customers.length,
      annualMargin,
      marginShare: marginOfAll > 0 ? annualMargin / marginOfAll : null,
      annualEffortHours: sum(members.map((member) => member.annualEffortHours)),
    });
  });
  return Object.freeze({
    categories: Object.freeze(categories),
    summary: Object.freeze(summary),
    thresholds: Object.freeze({ ...thresholds }),
  });
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
