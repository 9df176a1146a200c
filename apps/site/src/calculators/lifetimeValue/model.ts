import {
  annualMargin,
  expectedLifetimeYears,
  lifetimeValue,
  retentionImprovement,
  revenueMultiple,
  ruleOfThumbValue,
} from '@monday-letter/metrics';

import type { Model, Quantity } from '../shell/outcome.ts';
import type { LifetimeValueParameter, LifetimeValueResult } from './parameters.ts';

/** The percentage points of retention that the third bar adds. */
const additionalRetention = 0.05;

/** A customer's value from yearly purchases, margin, retention and discount; first margin now, no horizon. */
export const lifetimeValueModel: Model<LifetimeValueParameter, LifetimeValueResult> = (values) => {
  const { annualPurchases, margin, retention, discount } = values;
  if (retention === 1 && discount === 0) return { kind: 'none', reason: 'unlimited' };

  const yearly = annualMargin({ annualPurchases, marginRate: margin });
  const customer = { annualMargin: yearly, annualRetentionRate: retention, annualDiscountRate: discount };
  const { value, marginMultiple } = lifetimeValue(customer);
  const canImprove = retention + additionalRetention < 1 || (discount > 0 && retention < 1);
  const improved = canImprove ? retentionImprovement({ ...customer, additionalRetention }) : null;

  const purchases: Quantity = { value: annualPurchases, unit: 'money' };
  const share: Quantity = { value: margin, unit: 'percent' };
  const kept: Quantity = { value: retention, unit: 'percent' };
  const interest: Quantity = { value: discount, unit: 'percent' };
  const one: Quantity = { value: 1, unit: 'number' };
  const multiple = ['(', one, '+', interest, ')', '÷', '(', one, '+', interest, '−', kept, ')'];
  const everStays = retention === 1;
  return {
    kind: 'results',
    values: {
      annualMargin: yearly,
      marginMultiple,
      customerValue: value,
      revenueMultiple: revenueMultiple({ value, annualPurchases }),
      expectedLifetimeYears: everStays ? null : expectedLifetimeYears({ annualRetentionRate: retention }),
      ruleOfThumbValue: ruleOfThumbValue({ annualPurchases }),
      improvedCustomerValue: improved !== null && !improved.capped ? improved.valueAfter : null,
      improvement: improved !== null && !improved.capped ? improved.relativeChange : null,
    },
    worked: [
      { result: 'annualMargin', terms: [purchases, '×', share] },
      { result: 'marginMultiple', terms: multiple },
      { result: 'customerValue', terms: [purchases, '×', share, '×', ...multiple] },
      ...(everStays
        ? []
        : [{ result: 'expectedLifetimeYears' as const, terms: [one, '÷', '(', one, '−', kept, ')'] }]),
    ],
  };
};
