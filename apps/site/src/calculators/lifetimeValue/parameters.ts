import { quantities } from '../quantities.ts';
import type { Declaration } from '../shell/declaration.ts';

/** What a customer is worth: from purchases, margin and how long customers stay. */
export const lifetimeValueDeclaration = {
  name: 'LifetimeValue',
  version: 1,
  variants: ['retention', 'quick'],
  parameters: {
    annualPurchases: quantities.annualPurchases,
    margin: quantities.margin,
    /** How many years a customer stays, by the firm's own experience. */
    years: {
      unit: 'year',
      variants: ['quick'],
      minimum: 0,
      minimumExcluded: true,
      maximum: 100,
      whole: true,
      decimals: 0,
      step: 1,
      default: 5,
    },
    /** Of a hundred customers, how many are still customers a year later. */
    retention: {
      unit: 'percent',
      period: 'year',
      converts: 'retention',
      variants: ['retention'],
      minimum: 0,
      maximum: 100,
      decimals: 4,
      step: 1,
      default: 80,
    },
    /** How much less next year's money is worth. */
    discount: {
      unit: 'percent',
      period: 'year',
      converts: 'growth',
      variants: ['retention'],
      minimum: 0,
      maximum: 100,
      decimals: 4,
      step: 1,
      default: 10,
    },
    /** By how much the margin of a customer who stays grows from year to year. */
    growth: {
      unit: 'percent',
      period: 'year',
      converts: 'growth',
      variants: ['retention'],
      minimum: -50,
      maximum: 50,
      decimals: 4,
      step: 1,
      default: 0,
    },
    acquisitionCost: quantities.acquisitionCost,
  },
  results: {
    annualMargin: { unit: 'money' },
    marginMultiple: { unit: 'factor', decimals: 2 },
    customerValue: { unit: 'money' },
    netValue: { unit: 'money' },
    valueToCost: { unit: 'factor', decimals: 1 },
    paybackYears: { unit: 'year' },
    revenueMultiple: { unit: 'factor', decimals: 2 },
    expectedLifetimeYears: { unit: 'year', decimals: 1 },
    ruleOfThumbValue: { unit: 'money' },
    ruleMarginYears: { unit: 'year', decimals: 1 },
    improvedCustomerValue: { unit: 'money' },
    improvement: { unit: 'percent', decimals: 1 },
  },
  hero: 'customerValue',
  beside: 'revenueMultiple',
  targets: ['customerValue', 'netValue', 'revenueMultiple', 'valueToCost'],
  around: [
    {
      parameter: 'retention',
      values: [50, 60, 70, 80, 85, 90, 95],
      results: ['marginMultiple', 'customerValue'],
    },
    { parameter: 'years', values: [1, 2, 3, 5, 10], results: ['customerValue'] },
  ],
} as const satisfies Declaration;

/** The calculator's parameters by name. */
export type LifetimeValueParameter = keyof typeof lifetimeValueDeclaration.parameters;

/** The calculator's results by name. */
export type LifetimeValueResult = keyof typeof lifetimeValueDeclaration.results;

/** The results that the bars set side by side, and a worked example prints as well. */
export const comparedResults = [
  'ruleOfThumbValue',
  'customerValue',
  'improvedCustomerValue',
] as const satisfies readonly LifetimeValueResult[];
