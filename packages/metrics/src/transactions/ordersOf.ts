import { outOfDomain } from '../numeric/outOfDomain.ts';
import type { ArrangedOrders } from './arrangeOrders.ts';
import type { CalendarDay } from './calendarDay.ts';
import { isoDateFromDayNumber } from './isoDateFromDayNumber.ts';
import type { CustomerId, OrderLog } from './orderLog.ts';
import { DAY_RULE, readDay } from './readDay.ts';

/** Rows as they were read, or behind one another by customer. */
interface Rows<Amounts extends ArrayLike<number> = Float64Array> {
  readonly days: Int32Array;
  readonly amounts: Amounts;
}

/** The customers of a log, and the place of each row's customer among them. */
interface NamedCustomers {
  readonly customers: readonly CustomerId[];
  readonly places: Int32Array;
}

/** What is left of a day's purchases and returns below this part of them is a rounding: 0.1 + 0.2 − 0.3 is no order. */
const ROUNDING = 1e-9;

/**
 * The orders in a log up to a day, checked in the name of the function that the log was given to; `endName` is what that
 * function calls the day.
 */
export function ordersOf(
  caller: string,
  log: OrderLog | ArrangedOrders,
  endDay: number,
  endName = 'observationEnd',
): ArrangedOrders {
  if ('starts' in log) {
    if (log.observationEnd === endDay) return log;
    const own = isoDateFromDayNumber(log.observationEnd);
    throw outOfDomain(caller, endName, `that of the arranged orders, ${own}`, isoDateFromDayNumber(endDay));
  }
  requireColumns(caller, log);
  const days = readDays(caller, log.dates);
  const named = nameCustomers(caller, log.customers);
  const ends = endsOfCustomers(named);
  const rows = byCustomerAndDay({ days, amounts: log.amounts }, named, ends);
  return mergeDays(rows, named.customers, ends, endDay);
}

function requireColumns(caller: string, { customers, dates, amounts }: OrderLog): void {
  const rule = `as long as log.customers, ${customers.length}`;
  if (dates.length !== customers.length) throw outOfDomain(caller, 'log.dates.length', rule, dates.length);
  if (amounts.length !== customers.length)
    throw outOfDomain(caller, 'log.amounts.length', rule, amounts.length);
  for (let row = 0; row < amounts.length; row++) {
    if (!Number.isFinite(amounts[row])) {
      throw outOfDomain(caller, `log.amounts[${row}]`, 'a finite number', amounts[row]);
    }
  }
}

function readDays(caller: string, dates: ArrayLike<CalendarDay>): Int32Array {
  const days = new Int32Array(dates.length);
  for (let row = 0; row < dates.length; row++) {
    const date = dates[row] as CalendarDay;
    const day = readDay(date);
    if (Number.isNaN(day)) throw outOfDomain(caller, `log.dates[${row}]`, DAY_RULE, date);
    days[row] = day;
  }
  return days;
}

function nameCustomers(caller: string, ids: ArrayLike<CustomerId>): NamedCustomers {
  const placeOf = new Map<CustomerId, number>();
  const customers: CustomerId[] = [];
  const places = new Int32Array(ids.length);
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row] as CustomerId;
    let place = placeOf.get(id);
    if (place === undefined) {
      requireCustomerId(caller, row, id);
      place = customers.push(id) - 1;
      placeOf.set(id, place);
    }
    places[row] = place;
  }
  return { customers, places };
}

function requireCustomerId(caller: string, row: number, id: CustomerId): void {
  if (typeof id === 'string' ? id === '' : !Number.isFinite(id)) {
    throw outOfDomain(caller, `log.customers[${row}]`, 'a text that is not empty or a finite number', id);
  }
}

/** Where the rows of each customer end once they stand behind one another. */
function endsOfCustomers({ customers, places }: NamedCustomers): Int32Array {
  const ends = new Int32Array(customers.length);
  for (const place of places) ends[place] = (ends[place] as number) + 1;
  for (let place = 1; place < ends.length; place++)
    ends[place] = (ends[place] as number) + (ends[place - 1] as number);
  return ends;
}

/** The rows of each customer behind one another, by day and then by place in the log: counting sorts keep ties in order. */
function byCustomerAndDay(
  { days, amounts }: Rows<ArrayLike<number>>,
  { places }: NamedCustomers,
  ends: Int32Array,
): Rows {
  const byDay = rowsByDay(days);
  const next = Int32Array.from(ends);
  const sorted = { days: new Int32Array(days.length), amounts: new Float64Array(days.length) };
  // From the last row to the first, so that counting down from each end keeps the order.
  for (let i = byDay.length - 1; i >= 0; i--) {
    const row = byDay[i] as number;
    const place = places[row] as number;
    const at = (next[place] as number) - 1;
    next[place] = at;
    sorted.days[at] = days[row] as number;
    sorted.amounts[at] = amounts[row] as number;
  }
  return sorted;
}

function rowsByDay(days: Int32Array): Int32Array {
  let [firstDay, lastDay] = [Infinity, -Infinity];
  for (const day of days) {
    if (day < firstDay) firstDay = day;
    if (day > lastDay) lastDay = day;
  }
  const rows = new Int32Array(days.length);
  if (rows.length === 0) return rows;
  const next = new Int32Array(lastDay - firstDay + 2);
  for (const day of days) next[day - firstDay + 1] = (next[day - firstDay + 1] as number) + 1;
  for (let i = 1; i < next.length; i++) next[i] = (next[i] as number) + (next[i - 1] as number);
  for (let row = 0; row < rows.length; row++) {
    const day = (days[row] as number) - firstDay;
    const at = next[day] as number;
    next[day] = at + 1;
    rows[at] = row;
  }
  return rows;
}

function mergeDays(
  { days, amounts }: Rows,
  customers: readonly CustomerId[],
  ends: Int32Array,
  endDay: number,
): ArrangedOrders {
  const starts = new Int32Array(customers.length + 1);
  const orderDays = new Int32Array(days.length);
  const values = new Float64Array(days.length);
  let [row, orders, rowsAfterEnd, daysOfReturns] = [0, 0, 0, 0];
  for (let place = 0; place < customers.length; place++) {
    const end = ends[place] as number;
    while (row < end) {
      const day = days[row] as number;
      if (day > endDay) {
        rowsAfterEnd += end - row;
        row = end;
        break;
      }
      const from = row;
      while (row < end && days[row] === day) row++;
      // The rounding of a sum of three depends on their order, and the log may have any.
      if (row - from > 2) amounts.subarray(from, row).sort();
      let [sum, turnover] = [0, 0];
      for (let i = from; i < row; i++) {
        sum += amounts[i] as number;
        turnover += Math.abs(amounts[i] as number);
      }
      // Without a return the two are the same number, and a free order is an order.
      if (sum === turnover || sum > ROUNDING * turnover) {
        orderDays[orders] = day;
        values[orders++] = sum;
      } else {
        daysOfReturns++;
      }
    }
    starts[place + 1] = orders;
  }
  return {
    customers,
    starts,
    days: orderDays.subarray(0, orders),
    values: values.subarray(0, orders),
    observationEnd: endDay,
    rowsAfterEnd,
    daysOfReturns,
  };
}
