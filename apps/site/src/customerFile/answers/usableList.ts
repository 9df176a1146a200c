import type { CustomerRows } from '../customerData.ts';
import { isUsableDay } from './isUsableDay.ts';
import { roundMoney } from './roundMoney.ts';

/** Larger amounts no currency has. */
const largest = 1e15;

/** A list whose cells can all be computed with, or are empty. */
export function usableList(list: CustomerRows): CustomerRows {
  const amounts = (column: Float64Array | null) =>
    column && column.map((amount) => (Math.abs(amount) <= largest ? roundMoney(amount) : NaN));
  return {
    ...list,
    revenue: amounts(list.revenue) ?? list.revenue,
    earlierRevenue: amounts(list.earlierRevenue),
    cost: amounts(list.cost),
    margin: amounts(list.margin),
    lastPurchase: list.lastPurchase && list.lastPurchase.map((day) => (isUsableDay(day) ? day : NaN)),
    contacts: list.contacts && list.contacts.map((count) => (count >= 0 && count <= largest ? count : NaN)),
  };
}
