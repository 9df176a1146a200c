import { whaleCurve } from '@monday-letter/metrics';

import { paretoDeclaration } from '../../calculators/pareto/parameters.ts';
import type { CustomerRows } from '../customerData.ts';
import type { Profit } from './answers.ts';
import type { Assumptions } from './assumptions.ts';
import { calculatorLink } from './calculatorLink.ts';
import { buyersIn } from './concentrationOf.ts';
import type { CustomerTable } from './customerTable.ts';
import { fewCustomers } from './fewCustomers.ts';
import { marginOf } from './marginOf.ts';
import type { Part } from './part.ts';
import { found, missing } from './partOf.ts';
import { roundMoney } from './roundMoney.ts';

/** Profit customer by customer, the whale curve; also writes the profit into the table. For a list with cost or margin. */
export function profitOf(
  list: CustomerRows | null,
  table: CustomerTable,
  assumptions: Assumptions,
): Part<Profit> {
  const { currency, marginRate } = assumptions;
  const asItIs = { calculator: paretoDeclaration.name, fragment: null };
  if (list === null || (list.cost === null && list.margin === null)) return missing('needsCost', [], asItIs);
  // A customer who bought nothing may still have cost something.
  const places = new Set(buyersIn(table));
  list.cost?.forEach((cost, place) => {
    if (Math.abs(cost) > 0) places.add(place);
  });
  if (places.size === 0) return missing('nobodyActive', [], asItIs);

  const served = Array.from(places)
    .sort((one, other) => one - other)
    .map((place) => {
      const cost = list.cost?.[place] ?? 0;
      // Some books write costs with a minus; a customer is never paid for being served.
      const costToServe = Number.isNaN(cost) ? 0 : Math.abs(cost);
      const annualMargin = marginOf(list, table, marginRate, place);
      table.profit[place] = roundMoney(annualMargin - costToServe);
      return { place, annualMargin, costToServe };
    });
  const whale = whaleCurve(served);
  const count = (column: Float64Array | null) =>
    column === null ? 0 : served.filter(({ place }) => Number.isNaN(column[place])).length;
  const answer: Profit = {
    marginFrom: list.margin === null ? 'assumption' : 'file',
    hasCost: list.cost !== null,
    customers: served.length,
    totalProfit: roundMoney(whale.totalProfit),
    peak: whale.peak,
    unprofitableCustomers: whale.unprofitableCustomers,
    lossOfUnprofitable: whale.lossOfUnprofitable,
    curve: whale.points,
    costsMissing: count(list.cost),
    marginsMissing: count(list.margin),
    cautions: [
      ...(served.length < fewCustomers ? (['few'] as const) : []),
      ...(whale.totalProfit <= 0 ? (['loss'] as const) : []),
    ],
  };
  // The calculator knows one margin rate for all; where the file has margins it would come to another profit.
  if (list.margin !== null) return found(answer, asItIs);
  const rows = served
    .map(({ place, costToServe }) => [table.revenue[place] ?? 0, costToServe] as const)
    .map(([revenue, cost]) => [Number.isNaN(revenue) ? 0 : revenue, cost] as const)
    .sort(([one], [other]) => other - one);
  return found(answer, calculatorLink(paretoDeclaration, currency, { values: { margin: marginRate }, rows }));
}
