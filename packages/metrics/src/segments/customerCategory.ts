import { categoryOf } from './categoryOf.ts';
import { requireBehaviour } from './requireBehaviour.ts';
import { requireThresholds } from './requireThresholds.ts';

/** One customer as behaviour that can be observed. */
export interface ObservedCustomer {
  /** What the customer leaves in a year after direct cost; any sign. */
  readonly annualMargin: number;
  /** How many hours of work the customer makes in a year, see {@link annualEffortHours}; 0 or more. */
  readonly annualEffortHours: number;
  /** How many months ago the last order was; 0 or more. */
  readonly monthsSinceLastOrder: number;
}

/** The borders between the categories. */
export interface CategoryThresholds {
  /** From this yearly margin on a customer counts as bringing much; any sign. */
  readonly annualMargin: number;
  /** Above these hours a year a customer counts as making much work; 0 or more. */
  readonly annualEffortHours: number;
  /** A customer whose last order is longer ago is passive; 0 or more, usually 12. */
  readonly activeMonths: number;
}

/**
 * `'excellent'`: active, much margin, little work. `'demanding'`: active, little margin, much work.
 * `'average'`: active, and both much or both little. `'passive'`: no order for longer than the active months.
 */
export type CustomerCategory = 'excellent' | 'average' | 'demanding' | 'passive';

/**
 * In which of four categories a customer is, told from behaviour and not from liking:
 * yearly margin, effort and activity.
 *
 * Passive comes first, because margin and effort of somebody who does not order say little. A margin at the border
 * counts as much, an effort at the border as little, a last order at the border as active: doubt is on the
 * customer's side.
 *
 * Source: the four categories are the usual ones of practice (excellent, average, unbearable, passive), here as
 * two axes and activity; the borders are the reader's to set, {@link suggestThresholds} offers a start.
 * Compare Reinartz, W. & Kumar, V. (2002), "The Mismanagement of Customer Loyalty", Harvard Business Review 80(7), 86–94.
 *
 * @param customer margin of any sign, effort and months 0 or more
 * @param thresholds the borders, with the same domains
 * @throws RangeError outside these domains
 * @example
 * ```ts
 * const borders = { annualMargin: 500, annualEffortHours: 8, activeMonths: 12 };
 * const behaviour = { annualMargin: 700, annualEffortHours: 3, monthsSinceLastOrder: 1 };
 * customerCategory(behaviour, borders); // → 'excellent'
 * customerCategory({ ...behaviour, annualMargin: 200, annualEffortHours: 20 }, borders); // → 'demanding'
 * customerCategory({ ...behaviour, monthsSinceLastOrder: 13 }, borders); // → 'passive'
 * ```
 */
export function customerCategory(
  customer: ObservedCustomer,
  thresholds: CategoryThresholds,
): CustomerCategory {
  requireBehaviour('customerCategory', 'customer', customer);
  requireThresholds('customerCategory', thresholds);
  return categoryOf(customer, thresholds);
}
