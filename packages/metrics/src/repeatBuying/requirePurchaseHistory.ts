import { outOfDomain } from '../numeric/outOfDomain.ts';
import type { PurchaseHistory } from './purchaseHistory.ts';

const MOST_REPEAT_PURCHASES = 1e6;

/** Whether a customer can have this history. */
export function isPurchaseHistory({ repeatPurchases, recency, age }: PurchaseHistory): boolean {
  if (!isCount(repeatPurchases) || !isAge(age)) return false;
  return repeatPurchases === 0 ? recency === 0 : recency > 0 && recency <= age;
}

/** Throws unless a customer can have this history; `name` is what the caller knows the customer by. */
export function requirePurchaseHistory(caller: string, name: string, history: PurchaseHistory): void {
  if (isPurchaseHistory(history)) return;
  const { repeatPurchases, recency, age } = history;
  if (!isCount(repeatPurchases)) {
    const rule = 'a whole number from 0 to 1,000,000';
    throw outOfDomain(caller, `${name}.repeatPurchases`, rule, repeatPurchases);
  }
  if (!isAge(age)) throw outOfDomain(caller, `${name}.age`, '0 or more', age);
  const rule = repeatPurchases === 0 ? '0 without a repeat purchase' : `above 0 and at most the age, ${age}`;
  throw outOfDomain(caller, `${name}.recency`, rule, recency);
}

function isCount(repeatPurchases: number): boolean {
  return (
    Number.isInteger(repeatPurchases) && repeatPurchases >= 0 && repeatPurchases <= MOST_REPEAT_PURCHASES
  );
}

function isAge(age: number): boolean {
  return Number.isFinite(age) && age >= 0;
}
