import { requireOneOf } from '../numeric/requireOneOf.ts';
import type { ArrangedOrders } from '../transactions/arrangeOrders.ts';
import type { CalendarDay } from '../transactions/calendarDay.ts';
import { dayNumberFromIsoDate } from '../transactions/dayNumberFromIsoDate.ts';
import { isoDateFromDayNumber } from '../transactions/isoDateFromDayNumber.ts';
import type { OrderLog } from '../transactions/orderLog.ts';
import { ordersOf } from '../transactions/ordersOf.ts';
import { requireDay } from '../transactions/requireDay.ts';

/** A period of the calendar. */
export type CalendarPeriod = 'month' | 'quarter' | 'year';

/** Options of {@link firstOrderCohorts}. */
export interface FirstOrderOptions {
  /** By what first orders are put together. */
  readonly period: CalendarPeriod;
  /** The last day on which an order would have been seen. */
  readonly observationEnd: CalendarDay;
}

/** The customers whose first order lies in the same period. */
export interface FirstOrderCohort {
  /** The first day of that period, as an ISO date. */
  readonly from: string;
  /** How many customers these are. */
  readonly customers: number;
  /** How many of them ordered in that period (all), in the next one, and so on, as far as periods are over. */
  readonly active: readonly number[];
}

/** Customers by the period of their first order, and whether they came back. */
export interface FirstOrderCohorts {
  /** The oldest first; periods in which nobody came are left out. */
  readonly cohorts: readonly FirstOrderCohort[];
  /** The same for all that could be followed so far: in their first period, in the next one, and so on. */
  readonly overall: readonly FollowedPeriod[];
  /** What first orders were put together by. */
  readonly period: CalendarPeriod;
}

/** All cohorts in the same period of their lives. */
export interface FollowedPeriod {
  /** How many customers could be followed so far. */
  readonly customers: number;
  /** Which share of them ordered in this period. */
  readonly activeShare: number;
}

/**
 * Cohorts of a shop: the customers who first ordered in the same month, quarter or year, and how many of them ordered
 * again in each later one. Who pauses may come back, so unlike the cohorts of subscribers these counts may rise, and
 * {@link fitShiftedBetaGeometric} is not for them.
 *
 * Only periods that are over count, the last one if the end of observation is its last day. The first period of a log
 * also holds customers who had ordered before the log began.
 *
 * Source: counting.
 *
 * @param log three columns of the same length, rows in any order; or the same arranged by {@link arrangeOrders}
 * @param options the period and the end of observation
 * @throws RangeError as {@link summariseCustomers}, and for a period that is not known
 * @example
 * ```ts
 * const log = {
 *   customers: ['Anna', 'Anna', 'Mati', 'Mati', 'Peep'],
 *   dates: ['2026-01-10', '2026-03-10', '2026-01-20', '2026-02-20', '2026-02-05'],
 *   amounts: [50, 20, 10, 30, 5],
 * };
 * const { cohorts, overall } = firstOrderCohorts(log, { period: 'month', observationEnd: '2026-04-15' });
 * cohorts[0].active; // → [2, 1, 1]
 * cohorts[1].from; // → '2026-02-01'
 * overall[1].activeShare; // → 0.333
 * ```
 */
export function firstOrderCohorts(
  log: OrderLog | ArrangedOrders,
  options: FirstOrderOptions,
): FirstOrderCohorts {
  const caller = 'firstOrderCohorts';
  const { period } = options;
  requireOneOf(caller, 'period', period, Object.keys(MONTHS));
  const endDay = requireDay(caller, 'observationEnd', options.observationEnd);
  const { starts, days } = ordersOf(caller, log, endDay);
  const firstDay = days.reduce((first, day) => Math.min(first, day), endDay);
  const begins = beginsOfPeriods(firstDay, endDay, MONTHS[period]);
  // The last one is the period that follows those that are over.
  const over = begins.length - 1;
  const active = begins.slice(0, -1).map((_, i) => new Float64Array(over - i));
  const periodOf = periodsByDay(begins, firstDay);
  for (let place = 0; place + 1 < starts.length; place++) {
    const from = starts[place] as number;
    const own = from < (starts[place + 1] as number) ? periodOf(days[from] as number) : over;
    let before = -1;
    for (let i = from; own < over && i < (starts[place + 1] as number); i++) {
      const period = periodOf(days[i] as number);
      if (period >= over) break;
      const counts = active[own] as Float64Array;
      if (period > before) counts[period - own] = (counts[period - own] as number) + 1;
      before = period;
    }
  }
  const cohorts = active.flatMap((counts, i) =>
    counts[0] === 0
      ? []
      : Object.freeze({
          from: isoDateFromDayNumber(begins[i] as number),
          customers: counts[0] as number,
          active: Object.freeze(Array.from(counts)),
        }),
  );
  return Object.freeze({
    cohorts: Object.freeze(cohorts),
    overall: Object.freeze(overallOf(cohorts)),
    period,
  });
}

const MONTHS: Readonly<Record<CalendarPeriod, number>> = { month: 1, quarter: 3, year: 12 };

/** The first days of the periods from the one that holds the first day up to that which follows the last one over. */
function beginsOfPeriods(firstDay: number, endDay: number, months: number): number[] {
  const date = isoDateFromDayNumber(firstDay);
  const month = 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7)) - 1;
  const begins: number[] = [];
  // A period is over when the next one begins on the day after the end or before.
  for (let next = month - (month % months); ; next += months) {
    const year = String(Math.floor(next / 12)).padStart(4, '0');
    const begin =
      next < 120_000
        ? dayNumberFromIsoDate(`${year}-${String((next % 12) + 1).padStart(2, '0')}-01`)
        : Infinity;
    if (begin > endDay + 1 && begins.length > 0) return begins;
    begins.push(begin);
  }
}

/** Which period a day lies in, by a table of all days. */
function periodsByDay(begins: readonly number[], firstDay: number): (day: number) => number {
  const last = begins[begins.length - 1] as number;
  const periods = new Int32Array(Math.max(0, last - firstDay));
  let period = 0;
  for (let i = 0; i < periods.length; i++) {
    while (firstDay + i >= (begins[period + 1] as number)) period++;
    periods[i] = period;
  }
  return (day) => periods[day - firstDay] ?? begins.length - 1;
}

function overallOf(cohorts: readonly FirstOrderCohort[]): FollowedPeriod[] {
  const longest = cohorts[0]?.active.length ?? 0;
  return Array.from({ length: longest }, (_, i) => {
    const followed = cohorts.filter(({ active }) => active.length > i);
    const customers = followed.reduce((sum, cohort) => sum + cohort.customers, 0);
    const active = followed.reduce((sum, cohort) => sum + (cohort.active[i] as number), 0);
    return Object.freeze({ customers, activeShare: active / customers });
  });
}
