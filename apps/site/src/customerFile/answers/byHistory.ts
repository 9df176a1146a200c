import type { CustomerSummary } from '@monday-letter/metrics';

/** Puts customers in the order of what they did, whoever they are; who did the same stand behind one another. */
export function byHistory(one: CustomerSummary, other: CustomerSummary): number {
  return (
    one.repeatPurchases - other.repeatPurchases ||
    one.age - other.age ||
    one.recency - other.recency ||
    (one.meanValue ?? 0) - (other.meanValue ?? 0)
  );
}
