import {
  annualMargin,
  expectedLifetimeYears,
  lifetimeValue,
  marginYearsOfRevenueMultiple,
  paybackYears,
  retentionImprovement,
  revenueMultiple,
  ruleOfThumbValue,
  valueToAcquisitionCost,
} from '@monday-letter/metrics';

import type { Model, Quantity, Sign } from '../shell/outcome.ts';
import type { LifetimeValueParameter, LifetimeValueResult } from './parameters.ts';

/** The percentage points of retention that the third bar adds. */
const additionalRetention = 0.05;

/** What the rule of thumb multiplies yearly purchases by. */
const ruleMultiple = 20;

/** No customer stays for longer, in years, nor brings more yearly margins, whatever a formula says. */
const longestLife = 100;

type Term = LifetimeValueParameter | Sign | Quantity;

const one: Quantity = { value: 1, unit: 'number' };
const marginTerms: readonly Term[] = ['annualPurchases', '×', 'margin'];

/**
 * A customer's value from yearly purchases, margin, retention, discount and growth, first margin now and no horizon;
 * or quickly, from yearly purchases, margin and the years that a customer stays, every year alike.
 */
export const lifetimeValueModel: Model<LifetimeValueParameter, LifetimeValueResult> = (
  values,
  { variant },
) => {
  const { annualPurchases, margin, years, retention, discount, growth, acquisitionCost } = values;
  const isQuick = variant === 'quick';
  if (!isQuick && retention * (1 + growth) >= 1 + discount) return { kind: 'none', reason: 'unlimited' };

  const yearly = annualMargin({ annualPurchases, marginRate: margin });
  const customer = {
    annualMargin: yearly,
    ...(isQuick
      ? { annualRetentionRate: 1, annualDiscountRate: 0, horizonYears: years }
      : { annualRetentionRate: retention, annualDiscountRate: discount, annualMarginGrowthRate: growth }),
  };
  const { value, marginMultiple } = lifetimeValue(customer);

  const more = retention + additionalRetention;
  const canImprove =
    !isQuick && (more < 1 || (discount > 0 && retention < 1)) && more * (1 + growth) < 1 + discount;
  const improved = canImprove ? retentionImprovement({ ...customer, additionalRetention }) : null;
  const shown = improved !== null && !improved.capped ? improved : null;
  const hasCost = acquisitionCost > 0;
  const payback = hasCost && !isQuick ? paybackYears({ ...customer, acquisitionCost }).years : null;

  const kept: readonly Term[] =
    growth === 0 ? ['retention'] : ['retention', '×', '(', one, '+', 'growth', ')'];
  const multiple: readonly Term[] = isQuick
    ? ['years']
    : ['(', one, '+', 'discount', ')', '÷', '(', one, '+', 'discount', '−', ...kept, ')'];
  const whole: readonly Term[] = [...marginTerms, '×', ...multiple];
  const lifetime =
    !isQuick && retention < 1 ? expectedLifetimeYears({ annualRetentionRate: retention }) : null;
  return {
    kind: 'results',
    values: {
      annualMargin: yearly,
      marginMultiple,
      customerValue: value,
      netValue: hasCost ? value - acquisitionCost : null,
      valueToCost: hasCost ? valueToAcquisitionCost({ value, acquisitionCost }) : null,
      // Nought years would say that nothing has to be waited for: a sentence says what is meant.
      paybackYears: payback || null,
      revenueMultiple: revenueMultiple({ value, annualPurchases }),
      expectedLifetimeYears: lifetime,
      ruleOfThumbValue: ruleOfThumbValue({ annualPurchases }),
      ruleMarginYears:
        margin > 0
          ? marginYearsOfRevenueMultiple({ revenueMultiple: ruleMultiple, marginRate: margin })
          : null,
      improvedCustomerValue: shown?.valueAfter ?? null,
      improvement: shown?.relativeChange ?? null,
    },
    worked: [
      { result: 'annualMargin', terms: marginTerms },
      ...(isQuick ? [] : [{ result: 'marginMultiple' as const, terms: multiple }]),
      { result: 'customerValue', terms: whole },
      ...(hasCost
        ? [
            { result: 'netValue' as const, terms: [...whole, '−', 'acquisitionCost'] as const },
            { result: 'valueToCost' as const, terms: [...whole, '÷', 'acquisitionCost'] as const },
          ]
        : []),
      ...(lifetime !== null
        ? [
            {
              result: 'expectedLifetimeYears' as const,
              terms: [one, '÷', '(', one, '−', 'retention', ')'] as const,
            },
          ]
        : []),
    ],
    cautions: [
      ...(value < acquisitionCost ? ['belowCost'] : []),
      ...(payback === 0 ? ['paidAtOnce'] : []),
      ...(isQuick
        ? []
        : lifetime === null
          ? ['neverLeaves']
          : lifetime > longestLife
            ? ['longLife']
            : marginMultiple > longestLife
              ? ['hugeMultiple']
              : []),
    ],
    details: null,
  };
};
