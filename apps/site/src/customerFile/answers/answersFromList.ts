import type { CustomerRows } from '../customerData.ts';
import { adviseAll } from './adviceFor.ts';
import type { Answers, SourceFacts } from './answers.ts';
import type { Assumptions } from './assumptions.ts';
import { categoriesOf } from './categoriesOf.ts';
import { concentrationOf } from './concentrationOf.ts';
import { emptyTable } from './customerTable.ts';
import { calculatorInstead } from './lifetimeValueOf.ts';
import { lossOfList } from './lossOf.ts';
import type { OnProgress } from './onProgress.ts';
import { missing } from './partOf.ts';
import { profitOf } from './profitOf.ts';
import { roundMoney } from './roundMoney.ts';
import { twoYearsOf } from './twoYearsOf.ts';
import { usableList } from './usableList.ts';

/** Who has bought nothing for longer is silent. */
const silenceDays = 365;

/** All that a customer list says. */
export function answersFromList(
  rows: CustomerRows,
  assumptions: Assumptions,
  onProgress: OnProgress,
): Answers {
  const list = usableList(rows);
  const { observationEnd } = assumptions;
  const table = emptyTable(list.names);
  let [revenue, rowsUsed] = [0, 0];
  for (let place = 0; place < table.count; place += 1) {
    const year = list.revenue[place] ?? NaN;
    const earlier = list.earlierRevenue?.[place] ?? NaN;
    table.revenue[place] = year;
    table.earlierRevenue[place] = earlier;
    const last = list.lastPurchase?.[place] ?? NaN;
    // A purchase in the future is a slip of the pen.
    if (last <= observationEnd) table.lastOrder[place] = last;
    if (Number.isNaN(year)) continue;
    revenue += year;
    rowsUsed += 1;
  }
  const lastDay = table.lastOrder.reduce((latest, day) => (day > latest ? day : latest), -Infinity);
  const source: SourceFacts = {
    kind: 'customers',
    rows: table.count,
    rowsUsed,
    rowsAfterEnd: 0,
    rowsOfNothing: table.count - rowsUsed,
    customers: rowsUsed,
    orders: null,
    firstDay: null,
    lastDay: Number.isFinite(lastDay) ? lastDay : null,
    observationEnd: list.lastPurchase === null ? null : observationEnd,
    revenue: roundMoney(revenue),
  };
  const concentration = concentrationOf(table, assumptions, null);
  const profit = profitOf(list, table, assumptions);
  onProgress(0.5, { concentration, profit });
  const twoYears =
    list.earlierRevenue === null
      ? missing('needsEarlierYear', [], ...concentration.calculators)
      : twoYearsOf(table, null, concentration.calculators);
  const categories = categoriesOf(list, table, assumptions);
  const loss = lossOfList(table, list.earlierRevenue !== null, assumptions);
  const parts = {
    ...{ concentration, profit, twoYears, categories, loss },
    repeatOrders: missing('needsOrders', [], { calculator: 'RepeatOrders', fragment: null }),
    cohorts: missing('needsOrders', [], { calculator: 'ChurnCost', fragment: null }),
    lifetimeValue: missing('needsOrders', [], calculatorInstead({ table, assumptions, loss })),
  } as const;
  adviseAll(table, { kind: 'customers', twoYears, observationEnd, silenceDays });
  const model = { choice: null, check: null };
  onProgress(1, { ...parts, source, customers: table, model });
  return { assumptions, source, customers: table, ...parts, model };
}
