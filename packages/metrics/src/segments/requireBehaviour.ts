import { requireFinite } from '../numeric/requireFinite.ts';
import { requireNonNegative } from '../numeric/requireNonNegative.ts';
import type { ObservedCustomer } from './customerCategory.ts';

/** Throws unless a customer's behaviour is in its domain. */
export function requireBehaviour(caller: string, name: string, customer: ObservedCustomer): void {
  requireFinite(caller, `${name}.annualMargin`, customer.annualMargin);
  requireNonNegative(caller, `${name}.annualEffortHours`, customer.annualEffortHours);
  requireNonNegative(caller, `${name}.monthsSinceLastOrder`, customer.monthsSinceLastOrder);
}
