import { requirePositive } from '../numeric/requirePositive.ts';
import type { ArrangedOrders } from '../transactions/arrangeOrders.ts';
import type { CalendarDay } from '../transactions/calendarDay.ts';
import type { OrderLog } from '../transactions/orderLog.ts';
import { ordersOf } from '../transactions/ordersOf.ts';
import { requireDay } from '../transactions/requireDay.ts';
import type { Cohort } from './cohort.ts';

/** Options of {@link renewalCohorts}. */
export interface RenewalOptions {
  /** The days from one payment to the next; above 0. */
  readonly renewalDays: number;
  /** The last day on which a payment would have been seen. */
  readonly observationEnd: CalendarDay;
}

/**
 * Cohorts of subscribers from the log of their payments, as {@link fitShiftedBetaGeometric} and
 * {@link observedRetention} take them: customers who have had the same number of renewals, counted at the start and
 * after each. For payments that come at a steady interval, which {@link observedGaps} tells; of customers who order when
 * they like it would call everyone lost who pauses.
 *
 * A customer has made the n-th renewal whose last payment lies n intervals or more after the first, to the nearest one,
 * so a payment that was skipped is no loss. A renewal counts as due when half an interval has passed since its day.
 *
 * Source: the counts of Fader, P. S. & Hardie, B. G. S. (2007), Journal of Interactive Marketing 21(1), 76–90.
 *
 * @param log three columns of the same length, rows in any order; or the same arranged by {@link arrangeOrders}
 * @param options the interval and the end of observation
 * @returns one cohort for each number of renewals, the oldest first; none without a customer
 * @throws RangeError as {@link summariseCustomers}, and for an interval of 0 or less
 * @example
 * ```ts
 * const log = {
 *   customers: ['Anna', 'Anna', 'Anna', 'Mati', 'Mati', 'Peep'],
 *   dates: ['2026-01-01', '2026-01-31', '2026-03-02', '2026-01-05', '2026-02-04', '2026-03-10'],
 *   amounts: [9, 9, 9, 9, 9, 9],
 * };
 * const cohorts = renewalCohorts(log, { renewalDays: 30, observationEnd: '2026-03-25' });
 * cohorts; // → [[2, 2, 1], [1]]
 * observedRetention(cohorts)[1].retentionRate; // → 0.5
 * ```
 */
export function renewalCohorts(log: OrderLog | ArrangedOrders, options: RenewalOptions): readonly Cohort[] {
  const caller = 'renewalCohorts';
  const { renewalDays } = options;
  const endDay = requireDay(caller, 'observationEnd', options.observationEnd);
  requirePositive(caller, 'renewalDays', renewalDays);
  const { starts, days } = ordersOf(caller, log, endDay);
  /** By the number of renewals due: how many customers made so many of them. */
  const madeOf = new Map<number, number[]>();
  for (let place = 0; place + 1 < starts.length; place++) {
    const from = starts[place] as number;
    const last = (starts[place + 1] as number) - 1;
    if (last < from) continue;
    const age = endDay - (days[from] as number);
    const due = Math.max(0, Math.floor(age / renewalDays - 0.5));
    const recency = (days[last] as number) - (days[from] as number);
    const made = Math.min(due, Math.round(recency / renewalDays));
    const counts = madeOf.get(due) ?? new Array<number>(due + 1).fill(0);
    counts[made] = (counts[made] as number) + 1;
    madeOf.set(due, counts);
  }
  const cohorts = Array.from(madeOf)
    .sort(([one], [other]) => other - one)
    .map(([, counts]) => Object.freeze(countsFrom(counts)));
  return Object.freeze(cohorts);
}

/** How many made each number of renewals or more. */
function countsFrom(made: readonly number[]): number[] {
  const counts = [...made];
  for (let i = counts.length - 2; i >= 0; i--) {
    counts[i] = (counts[i] as number) + (counts[i + 1] as number);
  }
  return counts;
}
