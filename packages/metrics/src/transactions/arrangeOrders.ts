import type { CalendarDay } from './calendarDay.ts';
import type { CustomerId, OrderLog } from './orderLog.ts';
import { ordersOf } from './ordersOf.ts';
import { requireDay } from './requireDay.ts';

/**
 * The orders of every customer in the order of time, one a day at most, all customers behind one another: a log read
 * once, to be handed to several functions of this room. Not to be written to.
 */
export interface ArrangedOrders {
  /** The customers in the order in which the log first names them, also those without an order. */
  readonly customers: readonly CustomerId[];
  /** Where the orders of a customer begin in `days` and `values`; one entry more than customers. */
  readonly starts: Int32Array;
  /** The day of each order, as a number of days since 1970-01-01. */
  readonly days: Int32Array;
  /** What was bought on that day. */
  readonly values: Float64Array;
  /** The last day observed, as a number of days since 1970-01-01. */
  readonly observationEnd: number;
  /** How many rows lie after the end of observation; they are left out. */
  readonly rowsAfterEnd: number;
  /** On how many days of a customer returns took away all that was bought, or more; they are no orders. */
  readonly daysOfReturns: number;
}

/** Options of {@link arrangeOrders}. */
export interface ArrangeOptions {
  /** The last day on which an order would have been seen: as a rule the day of the export. */
  readonly observationEnd: CalendarDay;
}

/**
 * Arranges an order log once, so that histories, gaps, losses and cohorts can share the work. Every function that takes
 * a log also takes arranged orders, with the same end of observation, and gives the same answer.
 *
 * All rows of a customer on one day are one order, worth their sum, whatever the order of the rows. Returns are set
 * against purchases of the same day only, as {@link summariseCustomers} says.
 *
 * @param log three columns of the same length, rows in any order
 * @param options the end of observation
 * @throws RangeError as {@link summariseCustomers}
 * @example
 * ```ts
 * const log = {
 *   customers: ['Anna', 'Mati', 'Anna', 'Anna'],
 *   dates: ['2026-02-05', '2026-03-05', '2026-01-01', '2026-02-05'],
 *   amounts: [20, 35, 50, 10],
 * };
 * const orders = arrangeOrders(log, { observationEnd: '2026-04-02' });
 * orders.customers; // → ['Anna', 'Mati']
 * Array.from(orders.starts); // → [0, 2, 3]
 * Array.from(orders.values); // → [50, 30, 35]
 * summariseCustomers(orders, { timeUnit: 'weeks', observationEnd: '2026-04-02' }).repeatShare; // → 0.5
 * ```
 */
export function arrangeOrders(log: OrderLog, { observationEnd }: ArrangeOptions): ArrangedOrders {
  const caller = 'arrangeOrders';
  return Object.freeze(ordersOf(caller, log, requireDay(caller, 'observationEnd', observationEnd)));
}
