import {
  dayNumberFromIsoDate,
  firstOrderCohorts,
  type ArrangedOrders,
  type ObservedGaps,
} from '@monday-letter/metrics';

import type { Cohorts, NoSubscription, SubscriptionCourse } from './answers.ts';
import type { Assumptions, CohortPeriod } from './assumptions.ts';
import type { CalculatorLink, Part } from './part.ts';
import { found, missing } from './partOf.ts';
import { tooShort } from './tooShort.ts';

/** Files up to so many days are put together by months, longer ones by quarters, and the longest by years. */
const [daysInMonths, daysInQuarters] = [460, 1500];

/**
 * Customers by the period of their first order; the curve of subscribers where the orders are those of subscribers.
 *
 * @param churnCost opens the calculator with who was lost within a year
 */
export function cohortsOf(
  orders: ArrangedOrders,
  firstDay: number,
  { observationEnd, cohortPeriod }: Assumptions,
  subscription: SubscriptionCourse | NoSubscription,
  churnCost: readonly CalculatorLink[],
): Part<Cohorts> {
  const period = cohortPeriod ?? usualPeriod(observationEnd - firstDay);
  const { cohorts, overall } = firstOrderCohorts(orders, { period, observationEnd });
  if (cohorts.length === 0) {
    const need = { month: 31, quarter: 92, year: 366 }[period];
    return missing('shortHistory', [tooShort(firstDay, observationEnd, need)], ...churnCost);
  }
  return found(
    {
      period,
      cohorts: cohorts.map(({ from, customers, active }) => ({
        from: dayNumberFromIsoDate(from),
        ...{ customers, active },
      })),
      overall: overall.map(({ customers, activeShare }) => ({ customers, share: activeShare })),
      subscription,
    },
    ...churnCost,
  );
}

function usualPeriod(days: number): CohortPeriod {
  return days <= daysInMonths ? 'month' : days <= daysInQuarters ? 'quarter' : 'year';
}

/** From such a share on the gaps are those of a contract or a subscription. */
const regular = 0.8;
/** Fewer gaps than this may be regular by chance. */
const enoughGaps = 20;

/** Whether customers order at fixed intervals, like subscribers. */
export function isRegular({ gaps, regularShare, regularDays }: ObservedGaps): boolean {
  return gaps >= enoughGaps && regularDays !== null && (regularShare ?? 0) >= regular;
}
