import { outOfDomain } from '../numeric/outOfDomain.ts';
import type { TimeUnit } from '../transactions/timeUnit.ts';
import type { PurchaseHistories } from './purchaseHistory.ts';
import { requirePurchaseHistories } from './requirePurchaseHistories.ts';

/**
 * Throws unless all histories can be, and are in the time unit of the parameters that they are used with; `name` is what
 * the caller knows them by.
 */
export function requireHistories(
  caller: string,
  name: string,
  histories: PurchaseHistories,
  timeUnit: TimeUnit,
): void {
  if (histories.timeUnit !== timeUnit) {
    throw outOfDomain(
      caller,
      `${name}.timeUnit`,
      `that of the parameters, '${timeUnit}'`,
      histories.timeUnit,
    );
  }
  requirePurchaseHistories(caller, `${name}.customers`, histories.customers);
}
