import type { ArrangedOrders } from '@monday-letter/metrics';

import type { CustomerTable } from './customerTable.ts';
import { roundMoney } from './roundMoney.ts';
import type { UsableOrders } from './usableOrders.ts';

/** The first of some days and the last; at least one. */
export function endsOf(days: Int32Array): [first: number, last: number] {
  let [first, last] = [Infinity, -Infinity];
  for (let row = 0; row < days.length; row += 1) {
    const day = days[row] as number;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return [first, last];
}

/** The day of the first purchase, null if there is none: a credit note tells of an order before the file begins. */
export function firstPurchaseOf({ dates, amounts }: UsableOrders['log']): number | null {
  let first = Infinity;
  for (let row = 0; row < dates.length; row += 1) {
    const day = dates[row] ?? Infinity;
    if (day < first && (amounts[row] ?? 0) > 0) first = day;
  }
  return first === Infinity ? null : first;
}

/**
 * Writes the revenue of each customer: of the year, of the year before if the file reaches back, and of the whole file.
 * Credit notes lower it.
 *
 * @returns that of all together
 */
export function writeRevenue(
  { customers, dates, amounts }: UsableOrders['log'],
  table: CustomerTable,
  { from, twoYearsAgo, yearAgo }: { from: number; twoYearsAgo: number | null; yearAgo: number },
): number {
  const columns = [
    table.revenue,
    table.totalRevenue,
    ...(twoYearsAgo === null ? [] : [table.earlierRevenue]),
  ];
  let revenue = 0;
  for (let row = 0; row < dates.length; row += 1) {
    const place = customers[row] ?? 0;
    const day = dates[row] ?? 0;
    const amount = amounts[row] ?? 0;
    revenue += amount;
    // Whoever has a row bought something: what is not in one of the years is 0, and no longer unknown.
    if (Number.isNaN(table.totalRevenue[place]))
      for (let each = 0; each < columns.length; each += 1) (columns[each] as Float64Array)[place] = 0;
    table.totalRevenue[place] = (table.totalRevenue[place] ?? 0) + amount;
    if (day >= from) table.revenue[place] = (table.revenue[place] ?? 0) + amount;
    else if (twoYearsAgo !== null && day > twoYearsAgo && day <= yearAgo) {
      table.earlierRevenue[place] = (table.earlierRevenue[place] ?? 0) + amount;
    }
  }
  for (const column of columns) column.forEach((sum, place) => (column[place] = roundMoney(sum)));
  return roundMoney(revenue);
}

/** Writes how many orders each customer made, the first day and the last. */
export function writeOrders({ customers, starts, days }: ArrangedOrders, table: CustomerTable): void {
  customers.forEach((customer, index) => {
    const place = Number(customer);
    const [from, end] = [starts[index] ?? 0, starts[index + 1] ?? 0];
    table.orders[place] = end - from;
    if (end === from) return;
    table.firstOrder[place] = days[from] ?? NaN;
    table.lastOrder[place] = days[end - 1] ?? NaN;
  });
}
