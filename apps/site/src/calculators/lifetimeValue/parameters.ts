import type { Declaration } from '../shell/declaration.ts';

/** What a customer is worth: four numbers in, the value and what it is made of out. */
export const lifetimeValueDeclaration = {
  name: 'LifetimeValue',
  parameters: {
    /** What one customer buys for in a year, net of VAT. */
    annualPurchases: {
      unit: 'money',
      period: 'year',
      minimum: 0,
      minimumExcluded: true,
      maximum: 1e10,
      decimals: 2,
      step: { HUF: 1000, EUR: 10 },
      default: { HUF: 120_000, EUR: 400 },
    },
    /** The share of the net price that stays after what was sold is paid for. */
    margin: { unit: 'percent', minimum: 0, maximum: 100, decimals: 4, step: 1, default: 30 },
    /** Of a hundred customers, how many are still customers a year later. */
    retention: {
      unit: 'percent',
      period: 'year',
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
      minimum: 0,
      maximum: 100,
      decimals: 4,
      step: 1,
      default: 10,
    },
  },
  results: {
    annualMargin: { unit: 'money' },
    marginMultiple: { unit: 'factor', decimals: 2 },
    customerValue: { unit: 'money' },
    revenueMultiple: { unit: 'factor', decimals: 2 },
    expectedLifetimeYears: { unit: 'year', decimals: 1 },
    ruleOfThumbValue: { unit: 'money' },
    improvedCustomerValue: { unit: 'money' },
    improvement: { unit: 'percent', decimals: 1 },
  },
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
