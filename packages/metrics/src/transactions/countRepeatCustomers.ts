import type { ArrangedOrders } from './arrangeOrders.ts';
import type { CalendarDay } from './calendarDay.ts';
import type { OrderLog } from './orderLog.ts';
import { ordersOf } from './ordersOf.ts';
import { requireDay } from './requireDay.ts';
import { requireStartBeforeEnd } from './requireStartBeforeEnd.ts';

/** Options of {@link countRepeatCustomers}. */
export interface RepeatCountOptions {
  /** The first day that counts; for a yearly rate the day after the same day of the year before. */
  readonly periodStart: CalendarDay;
  /** The last day that counts, the end of observation of arranged orders. */
  readonly observationEnd: CalendarDay;
}

/** What {@link repeatOrderRate} takes. */
export interface RepeatCount {
  /** How many customers ordered in the period. */
  readonly customersWithOrder: number;
  /** How many of them ordered on two days of it at least. */
  readonly customersWithSecondOrder: number;
}

/**
 * Counts the customers with one order, and with two or more, within a period: the two numbers of
 * {@link repeatOrderRate}. An order before the period makes none in it a second one.
 *
 * Source: the definition of {@link repeatOrderRate}.
 *
 * @param log three columns of the same length, rows in any order; or the same arranged by {@link arrangeOrders}
 * @param options the first day and the last
 * @throws RangeError as {@link summariseCustomers}, and if the period begins after its end
 * @example
 * ```ts
 * const log = {
 *   customers: ['Anna', 'Anna', 'Mati', 'Mati'],
 *   dates: ['2026-02-01', '2026-03-01', '2025-03-05', '2026-03-05'],
 *   amounts: [50, 20, 10, 30],
 * };
 * const counted = countRepeatCustomers(log, { periodStart: '2025-07-02', observationEnd: '2026-07-01' });
 * counted.customersWithOrder; // → 2
 * counted.customersWithSecondOrder; // → 1
 * ```
 */
export function countRepeatCustomers(
  log: OrderLog | ArrangedOrders,
  options: RepeatCountOptions,
): RepeatCount {
  const caller = 'countRepeatCustomers';
  const endDay = requireDay(caller, 'observationEnd', options.observationEnd);
  const startDay = requireDay(caller, 'periodStart', options.periodStart);
  requireStartBeforeEnd(caller, startDay, endDay);
  const { starts, days } = ordersOf(caller, log, endDay);
  let [customersWithOrder, customersWithSecondOrder] = [0, 0];
  for (let place = 0; place + 1 < starts.length; place++) {
    const from = starts[place] as number;
    const end = starts[place + 1] as number;
    // The last orders are those of the period.
    if (end > from && (days[end - 1] as number) >= startDay) customersWithOrder++;
    if (end - 1 > from && (days[end - 2] as number) >= startDay) customersWithSecondOrder++;
  }
  return Object.freeze({ customersWithOrder, customersWithSecondOrder });
}
