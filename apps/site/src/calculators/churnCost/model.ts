import {
  annualMargin,
  churnCost,
  churnReduction,
  customerBaseCourse,
  observedChurn,
} from '@monday-letter/metrics';

import type { Model, Quantity, Sign } from '../shell/outcome.ts';
import type { ChurnCostParameter, ChurnCostResult } from './parameters.ts';

/** The percentage points of churn that are taken off. */
const reduction = 0.01;

/** How many years the course of the customer base shows. */
const years = 5;

/** How many customers are left now and after each year: as it is, and at one point less, if there is one to take. */
export interface ChurnCostDetails {
  readonly asIs: readonly number[];
  readonly improved: readonly number[] | null;
}

type Term = ChurnCostParameter | Sign | Quantity;

const onePoint: Quantity = { value: reduction, unit: 'percent' };

/**
 * What the customers lost in a year cost: margin for a year, replacement, recommendations. The loss is a yearly rate,
 * or two counts; counts have a range, because a year of a few customers is also chance.
 */
export const churnCostModel: Model<ChurnCostParameter, ChurnCostResult, ChurnCostDetails> = (
  values,
  { variant },
) => {
  const { customers, churn, lost, annualPurchases, margin, acquisitionCost, referrals, referralValue } =
    values;
  const isCounted = variant === 'counts';
  if (isCounted && lost > customers) return { kind: 'none', reason: 'moreLostThanThere' };

  const observed = isCounted ? observedChurn({ customersAtStart: customers, customersLost: lost }) : null;
  const annualChurnRate = observed?.annualChurnRate ?? churn;
  const firm = {
    customers,
    annualChurnRate,
    annualMargin: annualMargin({ annualPurchases, marginRate: margin }),
    acquisitionCost,
    annualReferralsPerCustomer: referrals,
    valuePerReferral: referralValue,
  };
  const cost = churnCost(firm);
  const totalAt = (rate: number) => churnCost({ ...firm, annualChurnRate: rate }).total;
  const less = annualChurnRate < reduction ? null : churnReduction({ ...firm, reduction });
  const courseAt = (rate: number) => customerBaseCourse({ customers, annualChurnRate: rate, years });
  const asIs = courseAt(annualChurnRate);
  const improved = less && courseAt(less.annualChurnRate);

  const gone: readonly Term[] = isCounted ? ['lost'] : ['customers', '×', 'churn'];
  const parts: readonly (readonly [ChurnCostResult, readonly Term[]])[] = [
    ['lostMargin', ['annualPurchases', '×', 'margin']],
    ...(acquisitionCost > 0 ? [['replacementCost', ['acquisitionCost']] as const] : []),
    ...(referrals > 0 ? [['lostReferrals', ['referrals', '×', 'referralValue']] as const] : []),
  ];
  const each = parts.flatMap(([, terms], index): readonly Term[] => (index > 0 ? ['+', ...terms] : terms));
  const times: readonly Term[] = parts.length > 1 ? ['×', '(', ...each, ')'] : ['×', ...each];
  return {
    kind: 'results',
    values: {
      totalCost: cost.total,
      lostMargin: cost.lostMargin,
      replacementCost: cost.replacementCost,
      lostReferrals: cost.lostReferrals,
      lostCustomers: isCounted ? lost : cost.lostCustomers,
      annualChurnRate,
      lowestChurnRate: observed && observed.lowestAnnualChurnRate,
      highestChurnRate: observed && observed.highestAnnualChurnRate,
      lowestTotalCost: observed && totalAt(observed.lowestAnnualChurnRate),
      highestTotalCost: observed && totalAt(observed.highestAnnualChurnRate),
      keptCustomers: less && less.keptCustomers,
      saving: less && less.saving,
      breakEvenSpendPerCustomer: less && less.breakEvenSpendPerCustomer,
      breakEvenSpendPerKeptCustomer: less && less.breakEvenSpendPerKeptCustomer,
      customersAfterFiveYears: asIs[years] ?? null,
      improvedCustomersAfterFiveYears: improved?.[years] ?? null,
    },
    worked: [
      isCounted
        ? { result: 'annualChurnRate', terms: ['lost', '÷', 'customers'] }
        : { result: 'lostCustomers', terms: gone },
      ...(parts.length > 1
        ? parts.map(([result, terms]) => ({ result, terms: [...gone, '×', ...terms] as const }))
        : []),
      { result: 'totalCost', terms: [...gone, ...times] },
      ...(less === null
        ? []
        : [{ result: 'saving' as const, terms: ['customers', '×', onePoint, ...times] as const }]),
    ],
    cautions: [
      ...(annualChurnRate === 1 ? ['allLost'] : []),
      // A count of nobody has a range instead, which says how many it may be.
      ...(!isCounted && churn === 0 ? ['noneLost'] : []),
      ...(less === null && annualChurnRate > 0 ? ['belowOnePoint'] : []),
    ],
    details: { asIs, improved },
  };
};
