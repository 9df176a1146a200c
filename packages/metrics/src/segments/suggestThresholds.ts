import { requireNonNegative } from '../numeric/requireNonNegative.ts';
import type { CategoryThresholds, ObservedCustomer } from './customerCategory.ts';
import { requireBehaviour } from './requireBehaviour.ts';

/** Options of {@link suggestThresholds}. */
export interface SuggestThresholdsOptions {
  /** A customer whose last order is longer ago is passive; 0 or more, 12 when left out. */
  readonly activeMonths?: number | undefined;
}

/**
 * Borders to start from: the median margin and the median effort of the active customers, so that half of them bring
 * much and half make much work, by the firm's own measure. A median and not a mean, because one very large customer
 * must not move the border for everybody.
 *
 * Source: median splits are this package's choice; any border is a decision of the firm, not a fact about customers.
 *
 * @param customers at least one of them active
 * @returns borders for {@link customerCategory}
 * @throws RangeError outside the domains of {@link customerCategory}, and if no customer is active
 * @example
 * ```ts
 * const borders = suggestThresholds([
 *   { annualMargin: 900, annualEffortHours: 2, monthsSinceLastOrder: 1 },
 *   { annualMargin: 300, annualEffortHours: 4, monthsSinceLastOrder: 3 },
 *   { annualMargin: 100, annualEffortHours: 20, monthsSinceLastOrder: 2 },
 * ]);
 * borders.annualMargin; // → 300
 * borders.annualEffortHours; // → 4
 * ```
 */
export function suggestThresholds(
  customers: readonly ObservedCustomer[],
  options: SuggestThresholdsOptions = {},
): CategoryThresholds {
  const { activeMonths = 12 } = options;
  requireNonNegative('suggestThresholds', 'activeMonths', activeMonths);
  for (const [i, customer] of customers.entries()) {
    requireBehaviour('suggestThresholds', `customers[${i}]`, customer);
  }
  const active = customers.filter(({ monthsSinceLastOrder }) => monthsSinceLastOrder <= activeMonths);
  if (active.length === 0) {
    throw new RangeError(
      `suggestThresholds: at least one customer must have ordered within ${activeMonths} months, received none`,
    );
  }
  return Object.freeze({
    annualMargin: median(active.map(({ annualMargin }) => annualMargin)),
    annualEffortHours: median(active.map(({ annualEffortHours }) => annualEffortHours)),
    activeMonths,
  });
}

function median(values: number[]): number {
  const ascending = values.sort((one, other) => one - other);
  const upper = ascending[ascending.length >> 1] as number;
  return ascending.length % 2 === 1 ? upper : ((ascending[ascending.length / 2 - 1] as number) + upper) / 2;
}
