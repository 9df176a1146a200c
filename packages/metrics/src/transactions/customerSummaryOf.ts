import type { CustomerSummary } from './customerSummary.ts';
import { medianOf } from './medianOf.ts';
import type { ArrangedOrders } from './arrangeOrders.ts';

const DAYS_PER_YEAR = 365.25;

/** Where the orders of one customer stand, and how their history is measured. */
export interface HistoryBounds {
  /** The place of the customer. */
  readonly place: number;
  /** The place of the first order. */
  readonly from: number;
  /** The place after the last order that counts; above `from`. */
  readonly to: number;
  /** The end of observation. */
  readonly endDay: number;
  /** How many days the time unit has. */
  readonly unitDays: number;
}

/** The summary of one customer; every gap between orders is also written to `gaps`, which has room for it. */
export function customerSummaryOf(
  orders: ArrangedOrders,
  bounds: HistoryBounds,
  gaps: Int32Array,
): CustomerSummary {
  const { place, from, to, endDay, unitDays } = bounds;
  const { days, values } = orders;
  const firstDay = days[from] as number;
  const ageDays = endDay - firstDay;
  const repeatPurchases = to - from - 1;
  let repeatValue = 0;
  for (let i = from + 1; i < to; i++) {
    repeatValue += values[i] as number;
    gaps[i - from - 1] = (days[i] as number) - (days[i - 1] as number);
  }
  const totalValue = (values[from] as number) + repeatValue;
  const medianDays = medianOf(gaps.subarray(0, repeatPurchases));
  return {
    customer: orders.customers[place] as string | number,
    repeatPurchases,
    recency: ((days[to - 1] as number) - firstDay) / unitDays,
    age: ageDays / unitDays,
    meanValue: repeatPurchases === 0 ? null : repeatValue / repeatPurchases,
    meanOrderValue: totalValue / (repeatPurchases + 1),
    totalValue,
    ordersPerYear: ageDays === 0 ? null : (repeatPurchases * DAYS_PER_YEAR) / ageDays,
    medianGap: medianDays === null ? null : medianDays / unitDays,
  };
}
