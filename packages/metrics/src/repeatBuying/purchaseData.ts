import { requirePurchaseHistories } from './requirePurchaseHistories.ts';
import type { PurchaseHistory } from './purchaseHistory.ts';

/**
 * Purchase histories in the form in which the likelihood of BG/NBD is fastest: columns, with one row for all customers
 * without a repeat purchase who are of the same age. Times are parts of the greatest age, so that the search for the
 * parameters takes the same way in every unit of time.
 */
export interface PurchaseData {
  readonly repeatPurchases: Float64Array;
  readonly recencies: Float64Array;
  readonly ages: Float64Array;
  /** How many customers each row stands for. */
  readonly weights: Float64Array;
  /** The row of each customer. */
  readonly rowOf: Int32Array;
  /** What times were divided by: the greatest age, or 1 if all are 0. */
  readonly timeScale: number;
}

/** Checks histories in the name of the function that they were given to, and brings them into columns. */
export function purchaseDataOf(caller: string, customers: readonly PurchaseHistory[]): PurchaseData {
  if (customers.length === 0) {
    throw new RangeError(`${caller}: customers must hold at least one customer, received none`);
  }
  requirePurchaseHistories(caller, 'customers', customers);
  const count = customers.length;
  const repeatPurchases = new Float64Array(count);
  const recencies = new Float64Array(count);
  const ages = new Float64Array(count);
  const weights = new Float64Array(count);
  const rowOf = new Int32Array(count);
  const rowOfAge = new Map<number, number>();
  let rows = 0;
  let greatestAge = 0;
  for (let i = 0; i < count; i++) {
    const history = customers[i] as PurchaseHistory;
    greatestAge = Math.max(greatestAge, history.age);
    const known = history.repeatPurchases === 0 ? rowOfAge.get(history.age) : undefined;
    const row = known ?? rows++;
    if (known === undefined) {
      repeatPurchases[row] = history.repeatPurchases;
      recencies[row] = history.recency;
      ages[row] = history.age;
      if (history.repeatPurchases === 0) rowOfAge.set(history.age, row);
    }
    weights[row] = (weights[row] as number) + 1;
    rowOf[i] = row;
  }
  const timeScale = greatestAge > 0 ? greatestAge : 1;
  for (let row = 0; row < rows; row++) {
    recencies[row] = (recencies[row] as number) / timeScale;
    ages[row] = (ages[row] as number) / timeScale;
  }
  return {
    repeatPurchases: repeatPurchases.subarray(0, rows),
    recencies: recencies.subarray(0, rows),
    ages: ages.subarray(0, rows),
    weights: weights.subarray(0, rows),
    rowOf,
    timeScale,
  };
}
