import {
  abcClasses,
  giniCoefficient,
  lorenzCurve,
  rankValues,
  smallestGroup,
  topShare,
} from '@monday-letter/metrics';

import { paretoDeclaration } from '../../calculators/pareto/parameters.ts';
import type { Concentration, Period } from './answers.ts';
import type { Assumptions } from './assumptions.ts';
import { calculatorLink } from './calculatorLink.ts';
import { abcCodes, type CustomerTable } from './customerTable.ts';
import { fewCustomers } from './fewCustomers.ts';
import type { Part } from './part.ts';
import { found, missing } from './partOf.ts';

/**
 * How unevenly the year's revenue is spread over those who bought in it; also writes share and class into the table.
 *
 * @param period null for a list
 */
export function concentrationOf(
  table: CustomerTable,
  { currency, marginRate }: Assumptions,
  period: (Period & { readonly isWholeYear: boolean }) | null,
): Part<Concentration> {
  const buyers = buyersIn(table);
  const revenues = Float64Array.from(buyers, (place) => table.revenue[place] ?? 0);
  const asItIs = { calculator: paretoDeclaration.name, fragment: null };
  if (buyers.length === 0) return missing('nobodyActive', [], asItIs);
  if (buyers.length === 1) {
    return missing('oneCustomer', [{ what: 'customers', have: 1, need: 2 }], asItIs);
  }
  const ranked = rankValues(revenues);
  if (!(ranked.total > 0)) return missing('noRevenue', [], asItIs);

  const { classes, summary } = abcClasses(revenues);
  buyers.forEach((place, index) => {
    table.revenueShare[place] = (revenues[index] ?? 0) / ranked.total;
    table.abc[place] = abcCodes.indexOf(classes[index] ?? 'C');
  });
  const group = smallestGroup(ranked, { share: 0.8 });
  const [smallest = 0, largest = 0] = [ranked.ascending[0], ranked.ascending[buyers.length - 1]];
  const answer: Concentration = {
    period: period && { from: period.from, to: period.to },
    isWholeYear: period?.isWholeYear ?? true,
    customers: buyers.length,
    revenue: ranked.total,
    topFifthShare: topShare(ranked).share,
    customersForEighty: group.customers,
    shareForEighty: group.customerShare,
    largestShare: largest / ranked.total,
    gini: ranked.negativeCount > 0 ? null : giniCoefficient(ranked).gini,
    classes: summary,
    curve: lorenzCurve(ranked, { order: 'largestFirst' }).points,
    cautions: [
      ...(buyers.length < fewCustomers ? (['few'] as const) : []),
      ...(smallest === largest ? (['equal'] as const) : []),
      ...(ranked.negativeCount > 0 ? (['credits'] as const) : []),
      ...(period?.isWholeYear === false ? (['shortPeriod'] as const) : []),
    ],
  };
  const rows = Array.from(ranked.ascending, (revenue) => [revenue, null]).reverse();
  return found(answer, calculatorLink(paretoDeclaration, currency, { values: { margin: marginRate }, rows }));
}

/** The places of those who bought in the year, or were paid back. */
export function buyersIn({ revenue }: CustomerTable): number[] {
  const places: number[] = [];
  // Neither 0 nor NaN, what is not known.
  for (let place = 0; place < revenue.length; place += 1)
    if (Math.abs(revenue[place] ?? 0) > 0) places.push(place);
  return places;
}
