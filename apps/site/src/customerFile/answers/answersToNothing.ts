import type { OrderRows } from '../customerData.ts';
import type { Answers } from './answers.ts';
import type { Assumptions } from './assumptions.ts';
import { emptyTable } from './customerTable.ts';
import type { OnProgress } from './onProgress.ts';
import type { CalculatorName } from './part.ts';
import { missing } from './partOf.ts';
import type { UsableOrders } from './usableOrders.ts';

/** The answers to an order log without a row that counts. */
export function answersToNothing(
  rows: OrderRows,
  assumptions: Assumptions,
  { rowsAfterEnd, rowsOfNothing }: UsableOrders,
  onProgress: OnProgress,
): Answers {
  const nothing = (calculator: CalculatorName) => missing('noRows', [], { calculator, fragment: null });
  const answers: Answers = {
    assumptions,
    source: {
      kind: 'orders',
      rows: rows.day.length,
      rowsUsed: 0,
      ...{ rowsAfterEnd, rowsOfNothing, customers: 0, orders: 0 },
      ...{ firstDay: null, lastDay: null, observationEnd: assumptions.observationEnd, revenue: 0 },
    },
    customers: emptyTable(rows.names),
    concentration: nothing('Pareto'),
    profit: nothing('Pareto'),
    twoYears: nothing('Pareto'),
    categories: nothing('FourCategories'),
    repeatOrders: nothing('RepeatOrders'),
    loss: nothing('ChurnCost'),
    cohorts: nothing('ChurnCost'),
    lifetimeValue: nothing('LifetimeValue'),
    model: { choice: null, check: null },
  };
  onProgress(1, answers);
  return answers;
}
