import {
  abcClasses,
  giniCoefficient,
  rankValues,
  smallestGroup,
  topShare,
  whaleCurve,
  type AbcClasses,
  type RankedValues,
  type WhaleCurve,
} from '@monday-letter/metrics';

import type { Row } from '../shell/declaration.ts';
import type { Model } from '../shell/outcome.ts';
import type { ParetoParameter, ParetoResult } from './parameters.ts';

/** What the curves and the table of customers are drawn from. */
export interface ParetoDetails {
  readonly rows: readonly Row[];
  readonly revenues: readonly number[];
  readonly ranked: RankedValues;
  readonly abc: AbcClasses;
  readonly topFraction: number;
  /** Profit after the cost of serving, customer by customer and added up; null where no cost is known. */
  readonly whale: (WhaleCurve & { readonly profits: readonly number[] }) | null;
}

/** Below this, one customer more or less turns every share upside down. */
const few = 10;

/**
 * How unevenly customers share in the revenue: what the largest of them bring, how few bring most of it, and which
 * of them cost more than they bring. Zeros count as customers; a border inside a customer counts that one in part.
 */
export const paretoModel: Model<ParetoParameter, ParetoResult, ParetoDetails> = (
  { topFraction, targetShare, margin },
  { rows },
) => {
  if (rows.length < 2) return { kind: 'none', reason: rows.length === 0 ? 'empty' : 'oneCustomer' };
  const revenues = rows.map(({ numbers: [revenue] }) => revenue ?? 0);
  const ranked = rankValues(revenues);
  // Amounts have two decimals, and so has their sum.
  const total = Number(ranked.total.toFixed(2));
  if (total <= 0) return { kind: 'none', reason: 'noRevenue' };

  const customers = rows.length;
  const top = topShare(ranked, { fraction: topFraction });
  const group = smallestGroup(ranked, { share: targetShare });
  const { gini } = giniCoefficient(ranked);
  const { ascending, negativeCount } = ranked;
  const largest = ascending[customers - 1] ?? 0;

  const costs = rows.map(({ numbers: [, cost] }) => cost ?? null);
  const known = costs.filter((cost) => cost !== null).length;
  const served = rows.map((_, index) => ({
    annualMargin: (revenues[index] ?? 0) * margin,
    costToServe: costs[index] ?? 0,
  }));
  const whale = known > 0 ? whaleCurve(served) : null;

  const names = rows.map(({ name }) => name).filter((name) => name !== '');
  const cautions = {
    few: customers < few,
    equal: ascending[0] === largest,
    zeros: revenues.includes(0),
    credits: negativeCount > 0,
    repeated: new Set(names).size < names.length,
    costsMissing: known > 0 && known < customers,
    loss: whale !== null && whale.totalProfit <= 0,
  };
  // As many decimals as an amount times a percentage can have: the rest is rounding.
  const topRevenue = Number(top.amount.toFixed(6));
  return {
    kind: 'results',
    values: {
      topCustomers: top.customers,
      topRevenue,
      total,
      topShare: top.share,
      customersForTarget: group.customers,
      shareForTarget: group.customerShare,
      largestShare: largest / total,
      // With credit notes it may pass 1, and then says nothing.
      gini: gini > 1 ? null : gini,
      peakShare: whale?.peak.profitShare ?? null,
      unprofitableCustomers: whale?.unprofitableCustomers ?? null,
      takenAway: whale && 0 - whale.lossOfUnprofitable,
    },
    worked: [
      {
        result: 'topCustomers',
        terms: ['topFraction', '×', { value: customers, unit: 'customer' }],
      },
      {
        result: 'topShare',
        terms: [
          { value: topRevenue, unit: 'money', of: 'topRevenue' },
          '÷',
          { value: total, unit: 'money', of: 'total' },
        ],
      },
      {
        result: 'shareForTarget',
        terms: [
          { value: group.customers, unit: 'customer', of: 'customersForTarget' },
          '÷',
          { value: customers, unit: 'customer' },
        ],
      },
    ],
    cautions: Object.entries(cautions).flatMap(([caution, isSo]) => (isSo ? [caution] : [])),
    details: {
      rows,
      revenues,
      ranked,
      abc: abcClasses(revenues),
      topFraction,
      whale: whale && {
        ...whale,
        profits: served.map(({ annualMargin, costToServe }) => annualMargin - costToServe),
      },
    },
  };
};
