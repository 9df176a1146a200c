import { arrangeOrders, observedGaps } from '@monday-letter/metrics';

import type { OrderRows } from '../customerData.ts';
import { adviseAll } from './adviceFor.ts';
import type { Answers, SourceFacts } from './answers.ts';
import { answersToNothing } from './answersToNothing.ts';
import type { Assumptions } from './assumptions.ts';
import { categoriesOf } from './categoriesOf.ts';
import { cohortsOf } from './cohortsOf.ts';
import { concentrationOf } from './concentrationOf.ts';
import { emptyTable } from './customerTable.ts';
import { lifetimeValueOf } from './lifetimeValueOf.ts';
import { lossOf, silenceDaysOf } from './lossOf.ts';
import type { OnProgress } from './onProgress.ts';
import { missing } from './partOf.ts';
import { profitOf } from './profitOf.ts';
import { repeatOrdersOf } from './repeatOrdersOf.ts';
import { separateOrders } from './separateOrders.ts';
import { subscriptionOf } from './subscriptionOf.ts';
import { endsOf, firstPurchaseOf, writeOrders, writeRevenue } from './tableOfOrders.ts';
import { tooShort } from './tooShort.ts';
import { twoYearsOf } from './twoYearsOf.ts';
import { usableOrders } from './usableOrders.ts';
import { yearEarlier } from './yearEarlier.ts';

/** A file whose first order is so many days younger than the year it should cover still covers it. */
const slackDays = 14;

/** All that an order log says. */
export function answersFromOrders(
  rows: OrderRows,
  assumptions: Assumptions,
  onProgress: OnProgress,
): Answers {
  const { observationEnd } = assumptions;
  const table = emptyTable(rows.names);
  const usable = usableOrders(rows, observationEnd);
  if (usable.log.dates.length === 0) return answersToNothing(rows, assumptions, usable, onProgress);
  const [firstRow, lastDay] = endsOf(usable.log.dates);
  const firstDay = firstPurchaseOf(usable.log) ?? firstRow;
  const yearAgo = yearEarlier(observationEnd);
  const twoYearsAgo = yearEarlier(yearAgo);
  const isWholeYear = firstDay <= yearAgo + 1 + slackDays;
  const period = { from: isWholeYear ? yearAgo + 1 : firstRow, to: observationEnd, isWholeYear };
  const isCovered = firstDay <= twoYearsAgo + 1 + 2 * slackDays;
  const revenue = writeRevenue(usable.log, table, {
    from: period.from,
    twoYearsAgo: isCovered ? twoYearsAgo : null,
    yearAgo,
  });
  const concentration = concentrationOf(table, assumptions, period);
  onProgress(0.15, { concentration });

  const orders = arrangeOrders(usable.log, { observationEnd });
  writeOrders(orders, table);
  const separate = rows.sameDay === 'separate' ? separateOrders(usable.log, table.count, period.from) : null;
  if (separate !== null) table.orders.set(separate.ordersOf);
  const profit = profitOf(null, table, assumptions);
  const source: SourceFacts = {
    kind: 'orders',
    rows: rows.day.length,
    rowsUsed: usable.log.dates.length,
    rowsAfterEnd: usable.rowsAfterEnd,
    rowsOfNothing: usable.rowsOfNothing,
    customers: orders.customers.length,
    orders: separate?.orders ?? orders.days.length,
    ...{ firstDay, lastDay, observationEnd, revenue },
  };
  onProgress(0.25, { source, profit });

  const twoYears = isCovered
    ? twoYearsOf(
        table,
        {
          before: { from: twoYearsAgo + 1, to: yearAgo },
          after: { from: yearAgo + 1, to: observationEnd },
          isWhole: firstDay <= twoYearsAgo + 1 + slackDays,
        },
        concentration.calculators,
      )
    : missing(
        'shortHistory',
        [tooShort(firstDay, observationEnd, observationEnd - twoYearsAgo)],
        ...concentration.calculators,
      );
  const categories = categoriesOf(null, table, assumptions);
  const gaps = observedGaps(orders, { observationEnd });
  const repeatOrders = repeatOrdersOf(orders, separate, gaps, assumptions, period);
  const loss = lossOf({ orders, gaps, firstDay, table, assumptions });
  onProgress(0.4, { twoYears, categories, repeatOrders, loss });

  const subscription = subscriptionOf(orders, gaps, observationEnd);
  const cohorts = cohortsOf(orders, firstDay, assumptions, subscription, loss.calculators);
  onProgress(0.45, { cohorts });

  const { part: lifetimeValue, model } = lifetimeValueOf({
    ...{ orders, gaps, firstDay, table, assumptions, loss },
    onShare: (share) => onProgress(0.45 + 0.5 * share, {}),
  });
  const silenceDays = silenceDaysOf(assumptions.loss, gaps);
  adviseAll(table, { kind: 'orders', twoYears, observationEnd, silenceDays });
  const parts = { concentration, profit, twoYears, categories, repeatOrders, loss, cohorts, lifetimeValue };
  onProgress(1, { lifetimeValue, model, customers: table });
  return { assumptions, source, customers: table, ...parts, model };
}
