import { outOfDomain } from '../numeric/outOfDomain.ts';
import type { PurchaseHistory } from './purchaseHistory.ts';

const MOST_REPEAT_PURCHASES = 1e6;

/** Throws unless the history is one that a customer can have; `name` is what the caller knows the customer by. */
export function requirePurchaseHistory(caller: string, name: string, history: PurchaseHistory): void {
  const { repeatPurchases, recency, age } = history;
  if (!Number.isInteger(repeatPurchases) || repeatPurchases < 0 || repeatPurchases > MOST_REPEAT_PURCHASES) {
    throw outOfDomain(
      caller,
      `${name}.repeatPurchases`,
      'a whole number from 0 to 1,000,000',
      repeatPurchases,
    );
  }
  if (!Number.isFinite(age) || age < 0) throw outOfDomain(caller, `${name}.age`, '0 or more', age);
  if (repeatPurchases === 0) {
    if (recency !== 0) throw outOfDomain(caller, `${name}.recency`, '0 without a repeat purchase', recency);
  } else if (!(recency > 0 && recency <= age)) {
    throw outOfDomain(caller, `${name}.recency`, `above 0 and at most the age, ${age}`, recency);
  }
}
