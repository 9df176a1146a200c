import { requireSpendHistory } from './requireSpendHistory.ts';
import type { SpendHistory } from './spendHistory.ts';

/** The repeat orders of customers in columns. Amounts are parts of their mean, so that the currency makes no difference. */
export interface SpendData {
  readonly repeatPurchases: Float64Array;
  readonly meanValues: Float64Array;
  /** How often each customer counts: once, and in a resample as often as drawn. */
  readonly weights: Float64Array;
  /** The row of each customer, −1 for one without a repeat purchase. */
  readonly rowOf: Int32Array;
  /** What amounts were divided by; 1 if there are none. */
  readonly moneyScale: number;
}

/** Checks histories in the name of the function that they were given to, and brings them into columns. */
export function spendDataOf(caller: string, customers: readonly SpendHistory[]): SpendData {
  if (customers.length === 0) {
    throw new RangeError(`${caller}: customers must hold at least one customer, received none`);
  }
  customers.forEach((customer, i) => requireSpendHistory(caller, `customers[${i}]`, customer));
  const repeaters = customers.filter(({ repeatPurchases }) => repeatPurchases > 0);
  const meanValues = Float64Array.from(repeaters, ({ meanValue }) => meanValue as number);
  // Parts first and then the sum, which of two large amounts could be too large for a number.
  const mean = meanValues.reduce((sum, value) => sum + value / meanValues.length, 0);
  const moneyScale = mean > 0 ? mean : 1;
  let row = 0;
  return {
    repeatPurchases: Float64Array.from(repeaters, ({ repeatPurchases }) => repeatPurchases),
    meanValues: meanValues.map((value) => value / moneyScale),
    weights: new Float64Array(repeaters.length).fill(1),
    rowOf: Int32Array.from(customers, ({ repeatPurchases }) => (repeatPurchases > 0 ? row++ : -1)),
    moneyScale,
  };
}
