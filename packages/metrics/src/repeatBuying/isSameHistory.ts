import type { PurchaseHistory } from './purchaseHistory.ts';
import type { SpendHistory } from './spendHistory.ts';

/** Whether two customers did the same, as far as the models know them; nobody is the same as no customer. */
export function isSameHistory<History extends PurchaseHistory & Partial<SpendHistory>>(
  one: History | undefined,
  other: History,
): boolean {
  return (
    one !== undefined &&
    one.repeatPurchases === other.repeatPurchases &&
    one.recency === other.recency &&
    one.age === other.age &&
    one.meanValue === other.meanValue
  );
}
