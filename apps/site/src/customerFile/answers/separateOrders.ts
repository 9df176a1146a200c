import type { RepeatCount } from '@monday-letter/metrics';

import type { UsableOrders } from './usableOrders.ts';

/** Orders counted one by one, where several on a day are several. */
export interface SeparateOrders extends RepeatCount {
  /** For each customer, by place in the file's names. */
  readonly ordersOf: Uint32Array;
  readonly orders: number;
}

/** Counts the rows of orders: of each customer in all, and who has one and who has two from that day on. */
export function separateOrders(
  { customers, dates, amounts }: UsableOrders['log'],
  names: number,
  from: number,
): SeparateOrders {
  const ordersOf = new Uint32Array(names);
  const inPeriod = new Uint32Array(names);
  let [orders, customersWithOrder, customersWithSecondOrder] = [0, 0, 0];
  for (let row = 0; row < amounts.length; row += 1) {
    if ((amounts[row] ?? 0) <= 0) continue;
    const place = customers[row] ?? 0;
    orders += 1;
    ordersOf[place] = (ordersOf[place] ?? 0) + 1;
    if ((dates[row] ?? 0) < from) continue;
    const made = (inPeriod[place] ?? 0) + 1;
    inPeriod[place] = made;
    if (made === 1) customersWithOrder += 1;
    if (made === 2) customersWithSecondOrder += 1;
  }
  return { ordersOf, orders, customersWithOrder, customersWithSecondOrder };
}
