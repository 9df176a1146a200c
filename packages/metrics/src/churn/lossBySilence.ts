import { requirePositive } from '../numeric/requirePositive.ts';
import type { ArrangedOrders } from '../transactions/arrangeOrders.ts';
import type { CalendarDay } from '../transactions/calendarDay.ts';
import { daysPerUnit } from '../transactions/daysPerUnit.ts';
import type { OrderLog } from '../transactions/orderLog.ts';
import { ordersOf } from '../transactions/ordersOf.ts';
import { requireDay } from '../transactions/requireDay.ts';
import { requireStartBeforeEnd } from '../transactions/requireStartBeforeEnd.ts';
import { observedChurn, type ObservedChurn } from './observedChurn.ts';

/** Options of {@link lossBySilence}. */
export interface SilenceOptions {
  /** The day on which the customers are counted who may be lost, as a rule a year before the end. */
  readonly periodStart: CalendarDay;
  /** The last day on which an order would have been seen. */
  readonly observationEnd: CalendarDay;
  /** After so many days without an order a customer counts as lost; above 0. */
  readonly silenceDays: number;
  /** How often the interval is to hold the truth; in (0, 1), 0.95 when left out. */
  readonly confidenceLevel?: number | undefined;
}

/** The customers lost in a period by a definition, and how far the definition errs. */
export interface SilenceLoss {
  /** How many had ordered within the days of silence before the start: the customers of that day. */
  readonly customersAtStart: number;
  /** How many of these had not ordered within the days of silence before the end. */
  readonly customersLost: number;
  /** The yearly churn that this makes; null without a customer at the start. */
  readonly churn: ObservedChurn | null;
  /** How many were already silent for so long at the start: lost by the definition. */
  readonly silentAtStart: number;
  /** How many of these ordered after the start all the same: on these the definition was wrong. */
  readonly returned: number;
  /** How many customers there are on the last day, newcomers included. */
  readonly customersAtEnd: number;
  /** How many are silent on the last day. */
  readonly silentAtEnd: number;
}

/**
 * How many customers were lost who never said so: a shop has to state after how many days without an order a customer is
 * one no longer, and then can count. Of those who were silent for so long a year ago some came back: the share of these
 * says how good the definition is. Too few days call many lost who are not, too many find out late.
 *
 * Customers who came after the start count at the end only. A log that does not reach back for the days of silence
 * before the start knows fewer of the silent.
 *
 * Source: the definition is the reader's own; the rate and its interval are those of {@link observedChurn}.
 *
 * @param log three columns of the same length, rows in any order; or the same arranged by {@link arrangeOrders}
 * @param options the period and the definition
 * @throws RangeError as {@link summariseCustomers}, unless the period begins before its end, for days of 0 or less, for a
 * level outside (0, 1)
 * @example
 * ```ts
 * const log = {
 *   customers: ['Anna', 'Anna', 'Mati', 'Peep', 'Peep'],
 *   dates: ['2025-06-01', '2026-06-20', '2025-05-20', '2024-10-01', '2026-01-15'],
 *   amounts: [50, 20, 10, 30, 5],
 * };
 * const options = { periodStart: '2025-07-01', observationEnd: '2026-07-01', silenceDays: 90 };
 * const loss = lossBySilence(log, options);
 * loss.customersAtStart; // → 2
 * loss.customersLost; // → 1
 * loss.churn?.annualChurnRate; // → 0.5
 * loss.silentAtStart; // → 1
 * loss.returned; // → 1
 * ```
 */
export function lossBySilence(log: OrderLog | ArrangedOrders, options: SilenceOptions): SilenceLoss {
  const caller = 'lossBySilence';
  const { silenceDays, confidenceLevel } = options;
  const endDay = requireDay(caller, 'observationEnd', options.observationEnd);
  const startDay = requireDay(caller, 'periodStart', options.periodStart);
  requireStartBeforeEnd(caller, startDay, endDay - 1);
  requirePositive(caller, 'silenceDays', silenceDays);
  const { starts, days } = ordersOf(caller, log, endDay);
  const counts = {
    ...{ customersAtStart: 0, customersLost: 0, silentAtStart: 0, returned: 0 },
    ...{ customersAtEnd: 0, silentAtEnd: 0 },
  };
  for (let place = 0; place + 1 < starts.length; place++) {
    const from = starts[place] as number;
    let last = (starts[place + 1] as number) - 1;
    if (last < from) continue;
    const isSilentNow = endDay - (days[last] as number) >= silenceDays;
    if (isSilentNow) counts.silentAtEnd++;
    else counts.customersAtEnd++;
    const hasOrderedSince = (days[last] as number) > startDay;
    while (last >= from && (days[last] as number) > startDay) last--;
    if (last < from) continue;
    if (startDay - (days[last] as number) >= silenceDays) {
      counts.silentAtStart++;
      if (hasOrderedSince) counts.returned++;
    } else {
      counts.customersAtStart++;
      if (isSilentNow) counts.customersLost++;
    }
  }
  const { customersAtStart, customersLost } = counts;
  const observedMonths = monthsBetween(caller, startDay, endDay);
  const churn =
    customersAtStart === 0
      ? null
      : observedChurn({ customersAtStart, customersLost, observedMonths, confidenceLevel });
  return Object.freeze({ ...counts, churn });
}

/** A year of 365 days or 366 is 12 months, so that a yearly rate is the rate that was counted. */
function monthsBetween(caller: string, startDay: number, endDay: number): number {
  const days = endDay - startDay;
  return days === 365 || days === 366 ? 12 : days / daysPerUnit(caller, 'months');
}
