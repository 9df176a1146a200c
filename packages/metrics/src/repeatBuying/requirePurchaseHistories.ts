import type { PurchaseHistory } from './purchaseHistory.ts';
import { isPurchaseHistory, requirePurchaseHistory } from './requirePurchaseHistory.ts';

/** Throws unless every history is one that a customer can have; `name` is what the caller knows the list by. */
export function requirePurchaseHistories(
  caller: string,
  name: string,
  customers: readonly PurchaseHistory[],
): void {
  for (let i = 0; i < customers.length; i++) {
    const customer = customers[i] as PurchaseHistory;
    // A name for each of a million customers would take longer than their forecast: only who fails gets one.
    if (!isPurchaseHistory(customer)) requirePurchaseHistory(caller, `${name}[${i}]`, customer);
  }
}
