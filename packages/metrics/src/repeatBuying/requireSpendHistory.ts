import { outOfDomain } from '../numeric/outOfDomain.ts';
import { requireCount } from '../numeric/requireCount.ts';
import type { SpendHistory } from './spendHistory.ts';

/** Throws unless the history is one that a customer can have; `name` is what the caller knows the customer by. */
export function requireSpendHistory(caller: string, name: string, history: SpendHistory): void {
  const { repeatPurchases, meanValue } = history;
  if (!Number.isSafeInteger(repeatPurchases) || repeatPurchases < 0) {
    requireCount(caller, `${name}.repeatPurchases`, repeatPurchases, 0);
  }
  if (repeatPurchases > 0 && !(Number.isFinite(meanValue) && (meanValue as number) > 0)) {
    throw outOfDomain(caller, `${name}.meanValue`, 'above 0', meanValue);
  }
}
