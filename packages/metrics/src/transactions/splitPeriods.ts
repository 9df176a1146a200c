import type { CalendarDay } from './calendarDay.ts';
import type { CustomerSummary } from './customerSummary.ts';
import { customerSummaryOf } from './customerSummaryOf.ts';
import { daysPerUnit } from './daysPerUnit.ts';
import { isoDateFromDayNumber } from './isoDateFromDayNumber.ts';
import type { OrderLog } from './orderLog.ts';
import type { ArrangedOrders } from './arrangeOrders.ts';
import { ordersOf } from './ordersOf.ts';
import { requireDay } from './requireDay.ts';
import type { TimeUnit } from './timeUnit.ts';

/** Options of {@link splitPeriods}. */
export interface SplitOptions<Unit extends TimeUnit> {
  /** The unit of every time in the result. */
  readonly timeUnit: Unit;
  /** The last day of the calibration period, on which a model is fitted; the holdout begins the day after. */
  readonly calibrationEnd: CalendarDay;
  /** The last day of the holdout period, with which its forecast is compared; after `calibrationEnd`. */
  readonly holdoutEnd: CalendarDay;
}

/** The history of a customer in the calibration period, and what came after it. */
export interface SplitCustomer extends CustomerSummary {
  /** How many orders came in the holdout period. */
  readonly holdoutPurchases: number;
  /** What they were worth together. */
  readonly holdoutValue: number;
  /** The mean value of these orders; null if none came. */
  readonly holdoutMeanValue: number | null;
}

/** An order log in two periods, customer by customer. */
export interface SplitPeriods<Unit extends TimeUnit = TimeUnit> {
  /** The customers who ordered in the calibration period, in the order in which the log first names them. */
  readonly customers: readonly SplitCustomer[];
  /** The unit of every time. */
  readonly timeUnit: Unit;
  /** The last day of the calibration period, as an ISO date. */
  readonly calibrationEnd: string;
  /** The last day of the holdout period, as an ISO date. */
  readonly holdoutEnd: string;
  /** How long the holdout period is. */
  readonly holdoutLength: number;
  /** How many customers ordered for the first time in the holdout period; they are left out. */
  readonly newCustomers: number;
  /** How many rows lie after the end of the holdout period; they are left out. */
  readonly rowsAfterEnd: number;
  /** On how many days of a customer, in both periods, returns took away all that was bought; they are no orders. */
  readonly daysOfReturns: number;
}

/**
 * Splits an order log into a period on which a model is fitted (calibration) and a later one with which its forecast is
 * compared (holdout): each customer's history up to the first end as in {@link summariseCustomers}, and beside it
 * how many orders really came until the second.
 *
 * Customers who came in the holdout period are left out, because no model of the old ones can know them.
 * In the holdout period every order counts, the first one too: the customer's first order lies before.
 *
 * Source of the method: Fader, P. S., Hardie, B. G. S. & Lee, K. L. (2005), "Counting Your Customers the Easy Way",
 * Marketing Science 24(2), 275–284.
 *
 * @param log three columns of the same length, rows in any order; or the same arranged up to the end of the holdout by
 * {@link arrangeOrders}
 * @param options the unit of time and the ends of both periods
 * @throws RangeError as {@link summariseCustomers}, and if the holdout does not end after the calibration
 * @example
 * ```ts
 * const log = {
 *   customers: ['Anna', 'Anna', 'Anna', 'Anna', 'Mati'],
 *   dates: ['2026-01-01', '2026-02-05', '2026-04-10', '2026-05-01', '2026-05-02'],
 *   amounts: [50, 20, 30, 40, 35],
 * };
 * const split = splitPeriods(log, {
 *   timeUnit: 'weeks',
 *   calibrationEnd: '2026-04-02',
 *   holdoutEnd: '2026-07-02',
 * });
 * split.holdoutLength; // → 13
 * split.customers.length; // → 1
 * split.customers[0].repeatPurchases; // → 1
 * split.customers[0].holdoutPurchases; // → 2
 * split.customers[0].holdoutMeanValue; // → 35
 * split.newCustomers; // → 1
 * ```
 */
export function splitPeriods<const Unit extends TimeUnit>(
  log: OrderLog | ArrangedOrders,
  options: SplitOptions<Unit>,
): SplitPeriods<Unit> {
  const { timeUnit, calibrationEnd, holdoutEnd } = options;
  const unitDays = daysPerUnit('splitPeriods', timeUnit);
  const endDay = requireDay('splitPeriods', 'calibrationEnd', calibrationEnd);
  const holdoutEndDay = requireDay('splitPeriods', 'holdoutEnd', holdoutEnd);
  if (holdoutEndDay <= endDay) {
    throw new RangeError(
      `splitPeriods: holdoutEnd must be after calibrationEnd, received ${calibrationEnd} and ${holdoutEnd}`,
    );
  }
  const orders = ordersOf('splitPeriods', log, holdoutEndDay, 'holdoutEnd');
  const gaps = new Int32Array(orders.days.length);
  const customers: SplitCustomer[] = [];
  let newCustomers = 0;
  for (let place = 0; place < orders.customers.length; place++) {
    const from = orders.starts[place] as number;
    const end = orders.starts[place + 1] as number;
    let to = from;
    while (to < end && (orders.days[to] as number) <= endDay) to++;
    if (to > from) {
      const summary = customerSummaryOf(orders, { place, from, to, endDay, unitDays }, gaps);
      customers.push(Object.freeze({ ...summary, ...holdoutOf(orders, to, end) }));
    } else if (end > from) {
      newCustomers++;
    }
  }
  return Object.freeze({
    customers: Object.freeze(customers),
    timeUnit,
    calibrationEnd: isoDateFromDayNumber(endDay),
    holdoutEnd: isoDateFromDayNumber(holdoutEndDay),
    holdoutLength: (holdoutEndDay - endDay) / unitDays,
    newCustomers,
    rowsAfterEnd: orders.rowsAfterEnd,
    daysOfReturns: orders.daysOfReturns,
  });
}

function holdoutOf({ values }: ArrangedOrders, from: number, to: number) {
  let holdoutValue = 0;
  for (let i = from; i < to; i++) holdoutValue += values[i] as number;
  const holdoutPurchases = to - from;
  const holdoutMeanValue = holdoutPurchases === 0 ? null : holdoutValue / holdoutPurchases;
  return { holdoutPurchases, holdoutValue, holdoutMeanValue };
}
