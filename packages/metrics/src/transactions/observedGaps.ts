import type { ArrangedOrders } from './arrangeOrders.ts';
import type { CalendarDay } from './calendarDay.ts';
import { medianOf } from './medianOf.ts';
import type { OrderLog } from './orderLog.ts';
import { ordersOf } from './ordersOf.ts';
import { requireDay } from './requireDay.ts';

/** Options of {@link observedGaps}. */
export interface GapOptions {
  /** The last day on which an order would have been seen. */
  readonly observationEnd: CalendarDay;
}

/** The times between one order of a customer and the next, all customers together, in days; nulls without a gap. */
export interface ObservedGaps {
  /** How many gaps there are. */
  readonly gaps: number;
  /** The least number of days within which a quarter of the gaps lie. */
  readonly quarterDays: number | null;
  /** The median, as {@link summariseCustomers} takes it: half of the gaps are shorter. */
  readonly medianDays: number | null;
  /** The least number of days within which nine in ten of the gaps lie. */
  readonly ninetyDays: number | null;
  /**
   * The usual gap of a customer: the median of the customers' own medians, in which those who order often weigh no more
   * than others.
   */
  readonly usualDays: number | null;
  /** The share of gaps within a fifth of the median, above or below. */
  readonly regularShare: number | null;
  /** The mean of these: the interval of customers who keep to one, which for months is 30.4 days and not 30 or 31. */
  readonly regularDays: number | null;
}

/**
 * How long customers stay away between two orders, and how regular that is. Customers under a contract or subscription
 * keep to their interval nearly always; of customers who order when they like, by chance at a steady rate, only one gap
 * in seven is within a fifth of the median: 2^(−0.8) − 2^(−1.2) = 14%.
 *
 * The pause that is still going on at the end of observation is no gap yet, so customers who left do not count in it.
 *
 * Source: order statistics; the share is this package's own measure.
 *
 * @param log three columns of the same length, rows in any order; or the same arranged by {@link arrangeOrders}
 * @param options the end of observation
 * @throws RangeError as {@link summariseCustomers}
 * @example
 * ```ts
 * const log = {
 *   customers: ['Anna', 'Anna', 'Anna', 'Anna', 'Mati'],
 *   dates: ['2026-01-01', '2026-01-31', '2026-03-02', '2026-06-10', '2026-03-05'],
 *   amounts: [50, 20, 10, 30, 35],
 * };
 * const found = observedGaps(log, { observationEnd: '2026-07-01' });
 * found.gaps; // → 3
 * found.medianDays; // → 30
 * found.ninetyDays; // → 100
 * found.usualDays; // → 30
 * found.regularShare; // → 0.667
 * ```
 */
export function observedGaps(log: OrderLog | ArrangedOrders, options: GapOptions): ObservedGaps {
  const caller = 'observedGaps';
  const orders = ordersOf(caller, log, requireDay(caller, 'observationEnd', options.observationEnd));
  const counts = countGaps(orders);
  const gaps = counts.reduce((sum, count) => sum + count, 0);
  if (gaps === 0) {
    const none = { quarterDays: null, medianDays: null, ninetyDays: null, usualDays: null };
    return Object.freeze({ gaps, ...none, regularShare: null, regularDays: null });
  }
  // The gap at a place in their order, the shortest at 0.
  const dayAt = (place: number) => {
    let [days, upTo] = [0, 0];
    while (upTo <= place) upTo += counts[++days] as number;
    return days;
  };
  const medianDays = (dayAt(Math.floor((gaps - 1) / 2)) + dayAt(Math.floor(gaps / 2))) / 2;
  let [regular, sumOfRegular] = [0, 0];
  // In fifths of days, because 0.8 and 1.2 of whole numbers are not always exact.
  for (let days = 1; days < counts.length; days++) {
    if (5 * Math.abs(days - medianDays) > medianDays) continue;
    regular += counts[days] as number;
    sumOfRegular += days * (counts[days] as number);
  }
  return Object.freeze({
    gaps,
    quarterDays: dayAt(Math.ceil(gaps / 4) - 1),
    medianDays,
    ninetyDays: dayAt(Math.ceil((9 * gaps) / 10) - 1),
    usualDays: usualGap(orders),
    regularShare: regular / gaps,
    // Of 1 day and 99, none is near the median of 50.
    regularDays: regular === 0 ? null : sumOfRegular / regular,
  });
}

/** How many gaps there are of each number of days. */
function countGaps({ starts, days }: ArrangedOrders): number[] {
  const counts: number[] = [0];
  for (let place = 0; place + 1 < starts.length; place++) {
    for (let i = (starts[place] as number) + 1; i < (starts[place + 1] as number); i++) {
      const gap = (days[i] as number) - (days[i - 1] as number);
      while (counts.length <= gap) counts.push(0);
      counts[gap] = (counts[gap] as number) + 1;
    }
  }
  return counts;
}

/** The median of the customers' own median gaps, of those who came back. */
function usualGap({ starts, days }: ArrangedOrders): number | null {
  const medians: number[] = [];
  for (let place = 0; place + 1 < starts.length; place++) {
    const own = days.subarray(starts[place], starts[place + 1]);
    const median = medianOf(own.subarray(1).map((day, i) => day - (own[i] as number)));
    if (median !== null) medians.push(2 * median);
  }
  // In half days, because a median of two gaps may lie between them.
  const usual = medianOf(Int32Array.from(medians));
  return usual === null ? null : usual / 2;
}
