import type { CustomerCategory } from '@monday-letter/metrics';

import type { Declaration } from '../shell/declaration.ts';

/** Which of four categories each customer is in, by margin, effort and activity, and what each category brings. */
export const fourCategoriesDeclaration = {
  name: 'FourCategories',
  version: 1,
  list: {
    columns: {
      /** What the customer leaves in a year after direct cost. */
      annualMargin: { unit: 'money', period: 'year', minimum: -1e10, maximum: 1e10, decimals: 2 },
      /** How many hours of work the customer makes in a year beyond what is sold. */
      effortHours: { unit: 'hour', period: 'year', minimum: 0, maximum: 10_000, decimals: 2 },
      /** How many months ago the last order was; left out, the customer is active. */
      monthsSinceLastOrder: { unit: 'month', optional: true, minimum: 0, maximum: 1200, decimals: 1 },
    },
    maximumRows: 50,
    sample: {
      HUF: [
        [1_240_000, 6, 1],
        [980_000, 31, 0],
        [720_000, 4, 2],
        [610_000, 9, 1],
        [450_000, 22, 1],
        [380_000, 3, 3],
        [310_000, 5, 16],
        [240_000, 2, 2],
        [160_000, 27, 1],
        [120_000, 6, 4],
        [70_000, 14, 2],
        [40_000, 1, 20],
      ],
      EUR: [
        [4100, 6, 1],
        [3300, 31, 0],
        [2400, 4, 2],
        [2000, 9, 1],
        [1500, 22, 1],
        [1250, 3, 3],
        [1000, 5, 16],
        [800, 2, 2],
        [550, 27, 1],
        [400, 6, 4],
        [230, 14, 2],
        [130, 1, 20],
      ],
    },
  },
  parameters: {
    /** From this yearly margin on, net of VAT, a customer brings much. */
    marginBorder: {
      unit: 'money',
      period: 'year',
      converts: 'amount',
      taxed: true,
      minimum: 0,
      maximum: 1e10,
      decimals: 2,
      step: { HUF: 10_000, EUR: 50 },
      default: { HUF: 300_000, EUR: 1000 },
    },
    /** Above these hours a year a customer makes much work. */
    effortBorder: {
      unit: 'hour',
      period: 'year',
      converts: 'amount',
      minimum: 0,
      maximum: 10_000,
      decimals: 2,
      step: 1,
      default: 10,
    },
    /** Who has not ordered for longer is passive. */
    activeMonths: { unit: 'month', minimum: 0, maximum: 1200, decimals: 1, step: 1, default: 12 },
  },
  results: {
    excellentShare: { unit: 'percent', decimals: 1 },
    averageShare: { unit: 'percent', decimals: 1 },
    demandingShare: { unit: 'percent', decimals: 1 },
    passiveShare: { unit: 'percent', decimals: 1 },
    demandingEffort: { unit: 'percent', decimals: 1 },
    excellentCustomers: { unit: 'customer' },
    averageCustomers: { unit: 'customer' },
    demandingCustomers: { unit: 'customer' },
    passiveCustomers: { unit: 'customer' },
    excellentMargin: { unit: 'money', exact: true },
    totalMargin: { unit: 'money', exact: true },
    demandingHours: { unit: 'number', decimals: 2, exact: true },
    totalHours: { unit: 'number', decimals: 2, exact: true },
  },
  hero: 'excellentShare',
  beside: 'demandingEffort',
  targets: ['excellentShare', 'demandingShare'],
  around: [
    {
      parameter: 'effortBorder',
      values: [3, 5, 10, 15, 25],
      results: ['excellentCustomers', 'averageCustomers', 'demandingCustomers', 'passiveCustomers'],
    },
  ],
} as const satisfies Declaration;

/** The calculator's parameters by name. */
export type FourCategoriesParameter = keyof typeof fourCategoriesDeclaration.parameters;

/** The calculator's results by name. */
export type FourCategoriesResult = keyof typeof fourCategoriesDeclaration.results;

/** The categories in the order in which they are shown. */
export const categories = [
  'excellent',
  'average',
  'demanding',
  'passive',
] as const satisfies readonly CustomerCategory[];

/** The results that the bars set side by side, and a worked example prints as well. */
export const marginShares = [
  'excellentShare',
  'averageShare',
  'demandingShare',
  'passiveShare',
] as const satisfies readonly FourCategoriesResult[];
