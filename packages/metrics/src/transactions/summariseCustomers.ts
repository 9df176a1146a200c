import type { ArrangedOrders } from './arrangeOrders.ts';
import type { CalendarDay } from './calendarDay.ts';
import type { CustomerSummary } from './customerSummary.ts';
import { customerSummaryOf } from './customerSummaryOf.ts';
import { daysPerUnit } from './daysPerUnit.ts';
import { isoDateFromDayNumber } from './isoDateFromDayNumber.ts';
import { medianOf } from './medianOf.ts';
import type { OrderLog } from './orderLog.ts';
import { ordersOf } from './ordersOf.ts';
import { requireDay } from './requireDay.ts';
import type { TimeUnit } from './timeUnit.ts';

/** Options of {@link summariseCustomers}. Both are asked for, because a wrong guess would be wrong in silence. */
export interface SummariseOptions<Unit extends TimeUnit> {
  /** The unit of every time in the result. */
  readonly timeUnit: Unit;
  /** The last day on which an order would have been seen: as a rule the day of the export, not that of the last order. */
  readonly observationEnd: CalendarDay;
}

/** What an order log says about each customer, and about all of them. */
export interface CustomerSummaries<Unit extends TimeUnit = TimeUnit> {
  /** One entry for each customer with an order, in the order in which the log first names them. */
  readonly customers: readonly CustomerSummary[];
  /** The unit of `recency`, `age`, `medianGap` and `historyLength`. */
  readonly timeUnit: Unit;
  /** The last day observed, as an ISO date. */
  readonly observationEnd: string;
  /** The time from the first order of all to the end of observation; 0 without an order. */
  readonly historyLength: number;
  /** The share of customers with a repeat order; null without a customer. */
  readonly repeatShare: number | null;
  /** The median of all gaps between two orders of a customer; null without a repeat order. */
  readonly medianGap: number | null;
  /** How many rows lie after the end of observation; they are left out. */
  readonly rowsAfterEnd: number;
  /** On how many days of a customer returns took away all that was bought, or more; they are no orders and change no value. */
  readonly daysOfReturns: number;
}

/**
 * The history of each customer from an order log: how often, how lately, since when, and for how much, in the form
 * that BG/NBD and Gamma-Gamma take.
 *
 * All rows of a customer on one day are one order, worth their sum, so an order split into two parcels is no repeat
 * purchase. A return (an amount below 0) is set against purchases of the same day only, and a day of which it leaves
 * nothing is no order. A row of 0 without a return is an order of that value: leave free samples out if they are none.
 * The first order of a customer is not a repeat purchase, and its value is not in `meanValue`.
 * Gaps are told by their median, because one pause of two years would carry their mean away.
 *
 * Source of the definitions: Fader, P. S., Hardie, B. G. S. & Lee, K. L. (2005), "Counting Your Customers the Easy Way",
 * Marketing Science 24(2), 275–284; for the mean value, Fader & Hardie (2013), "The Gamma-Gamma Model of Monetary Value".
 *
 * @param log three columns of the same length, rows in any order, of which a million take less than half a second; or
 * the same arranged once by {@link arrangeOrders}
 * @param options the unit of time and the end of observation
 * @throws RangeError for columns of different lengths, an empty customer, a date that is none, an amount that is not
 * finite, a unit that is not known; the message names the row
 * @example
 * ```ts
 * const log = {
 *   customers: ['Anna', 'Anna', 'Mati', 'Anna'],
 *   dates: ['2026-01-01', '2026-02-05', '2026-03-05', '2026-02-05'],
 *   amounts: [50, 20, 35, 10],
 * };
 * const weekly = summariseCustomers(log, { timeUnit: 'weeks', observationEnd: '2026-04-02' });
 * const anna = weekly.customers[0];
 * anna.repeatPurchases; // → 1
 * anna.recency; // → 5
 * anna.age; // → 13
 * anna.meanValue; // → 30
 * weekly.customers[1].meanValue; // → null
 * weekly.repeatShare; // → 0.5
 * ```
 */
export function summariseCustomers<const Unit extends TimeUnit>(
  log: OrderLog | ArrangedOrders,
  options: SummariseOptions<Unit>,
): CustomerSummaries<Unit> {
  const { timeUnit, observationEnd } = options;
  const unitDays = daysPerUnit('summariseCustomers', timeUnit);
  const endDay = requireDay('summariseCustomers', 'observationEnd', observationEnd);
  const orders = ordersOf('summariseCustomers', log, endDay);
  const gaps = new Int32Array(orders.days.length);
  const customers: CustomerSummary[] = [];
  let gapCount = 0;
  let repeatCustomers = 0;
  let firstDay = endDay;
  for (let place = 0; place < orders.customers.length; place++) {
    const from = orders.starts[place] as number;
    const to = orders.starts[place + 1] as number;
    if (from === to) continue;
    const room = gaps.subarray(gapCount, gapCount + to - from - 1);
    const summary = customerSummaryOf(orders, { place, from, to, endDay, unitDays }, room);
    customers.push(Object.freeze(summary));
    gapCount += summary.repeatPurchases;
    if (summary.repeatPurchases > 0) repeatCustomers++;
    firstDay = Math.min(firstDay, orders.days[from] as number);
  }
  const medianDays = medianOf(gaps.subarray(0, gapCount));
  return Object.freeze({
    customers: Object.freeze(customers),
    timeUnit,
    observationEnd: isoDateFromDayNumber(endDay),
    historyLength: (endDay - firstDay) / unitDays,
    repeatShare: customers.length === 0 ? null : repeatCustomers / customers.length,
    medianGap: medianDays === null ? null : medianDays / unitDays,
    rowsAfterEnd: orders.rowsAfterEnd,
    daysOfReturns: orders.daysOfReturns,
  });
}
