import { movers, type TwoYears } from '@monday-letter/metrics';

import { paretoDeclaration } from '../../calculators/pareto/parameters.ts';
import type { Mover, Period, TwoYearsCompared } from './answers.ts';
import type { CustomerTable } from './customerTable.ts';
import { fewCustomers } from './fewCustomers.ts';
import type { CalculatorLink, Part } from './part.ts';
import { found, missing } from './partOf.ts';
import { roundMoney } from './roundMoney.ts';

/** The two years of an order log, and whether the file reaches back to the first day of the earlier one. */
export interface YearsCompared {
  readonly before: Period;
  readonly after: Period;
  readonly isWhole: boolean;
}

/**
 * Who moved into and out of the largest fifth.
 *
 * @param years null for a list
 * @param pareto opens the calculator with the later year
 */
export function twoYearsOf(
  table: CustomerTable,
  years: YearsCompared | null,
  pareto: readonly CalculatorLink[],
): Part<TwoYearsCompared> {
  const customers: TwoYears[] = [];
  let [customersBefore, customersAfter, revenueBefore, revenueAfter] = [0, 0, 0, 0];
  for (let place = 0; place < table.count; place += 1) {
    const before = amountOr0(table.earlierRevenue[place]);
    const after = amountOr0(table.revenue[place]);
    if (before <= 0 && after <= 0) continue;
    customers.push({ id: String(place), before, after });
    if (before > 0) customersBefore += 1;
    if (after > 0) customersAfter += 1;
    revenueBefore += before;
    revenueAfter += after;
  }
  const links = pareto.length > 0 ? pareto : [{ calculator: paretoDeclaration.name, fragment: null }];
  if (customersBefore === 0 || customersAfter === 0) return missing('emptyYear', [], ...links);

  const moved = movers(customers);
  const listed = (group: readonly TwoYears[], year: 'before' | 'after'): readonly Mover[] =>
    group
      .map(({ id, before, after }) => ({ customer: Number(id), before, after }))
      .sort(
        (one, other) =>
          other[year] - one[year] ||
          other.before + other.after - one.before - one.after ||
          one.customer - other.customer,
      );
  return found(
    {
      before: years && years.before,
      after: years && years.after,
      customersBefore,
      customersAfter,
      revenueBefore: roundMoney(revenueBefore),
      revenueAfter: roundMoney(revenueAfter),
      topBefore: moved.stayed.length + moved.fell.length + moved.gone.length,
      stayedShare: moved.stayedShare ?? 0,
      stayed: listed(moved.stayed, 'after'),
      entered: listed(moved.entered, 'after'),
      fell: listed(moved.fell, 'before'),
      gone: listed(moved.gone, 'before'),
      cautions: [
        ...(Math.min(customersBefore, customersAfter) < fewCustomers ? (['few'] as const) : []),
        ...(years?.isWhole === false ? (['shortPeriod'] as const) : []),
      ],
    },
    ...links,
  );
}

function amountOr0(amount = NaN): number {
  return Number.isNaN(amount) ? 0 : amount;
}
