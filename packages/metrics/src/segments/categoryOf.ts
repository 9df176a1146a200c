import type { CategoryThresholds, CustomerCategory, ObservedCustomer } from './customerCategory.ts';

/** The category of a customer that was checked. */
export function categoryOf(customer: ObservedCustomer, thresholds: CategoryThresholds): CustomerCategory {
  if (customer.monthsSinceLastOrder > thresholds.activeMonths) return 'passive';
  const muchMargin = customer.annualMargin >= thresholds.annualMargin;
  const muchWork = customer.annualEffortHours > thresholds.annualEffortHours;
  if (muchMargin === muchWork) return 'average';
  return muchMargin ? 'excellent' : 'demanding';
}
