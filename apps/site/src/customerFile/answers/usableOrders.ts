import type { OrderLog } from '@monday-letter/metrics';

import type { OrderRows } from '../customerData.ts';
import { isUsableDay } from './isUsableDay.ts';

/** The orders that can be computed with, and how many rows are left out. */
export interface UsableOrders {
  readonly log: OrderLog & {
    readonly customers: Uint32Array;
    readonly dates: Int32Array;
    readonly amounts: Float64Array;
  };
  readonly rowsOfNothing: number;
  readonly rowsAfterEnd: number;
}

/** Larger amounts no currency has. */
const largest = 1e15;

/** Leaves out rows after the end and rows that say nothing: without an amount, a day or a customer. */
export function usableOrders(rows: OrderRows, observationEnd: number): UsableOrders {
  const { customer, day, amount, names } = rows;
  const isUsable = new Uint8Array(day.length);
  let [used, rowsAfterEnd] = [0, 0];
  for (let row = 0; row < day.length; row += 1) {
    const on = day[row] ?? NaN;
    const worth = amount[row] ?? NaN;
    const says =
      worth !== 0 &&
      Math.abs(worth) <= largest &&
      isUsableDay(on) &&
      (customer[row] ?? Infinity) < names.length;
    if (says && on > observationEnd) rowsAfterEnd += 1;
    else if (says) {
      isUsable[row] = 1;
      used += 1;
    }
  }
  const counts = { rowsOfNothing: day.length - used - rowsAfterEnd, rowsAfterEnd };
  if (used === day.length) return { log: { customers: customer, dates: day, amounts: amount }, ...counts };
  const keep = (_: number, row: number) => isUsable[row] === 1;
  return {
    log: { customers: customer.filter(keep), dates: day.filter(keep), amounts: amount.filter(keep) },
    ...counts,
  };
}
