import { quantities } from '../quantities.ts';
import type { Declaration } from '../shell/declaration.ts';

/** A yearly amount of one customer, net of VAT. Credit notes may outweigh what was bought. */
const yearlyAmount = { unit: 'money', period: 'year', minimum: -1e10, maximum: 1e10, decimals: 2 } as const;

/** What the customers of a small wholesaler buy in a year and what serving them costs, in euros; imagined. */
const sample: readonly (readonly [revenue: number, costToServe: number])[] = [
  [10_800, 1300],
  [46_000, 3100],
  [1550, 580],
  [6000, 800],
  [31_500, 10_250],
  [19_800, 1600],
  [2900, 400],
  [7800, 2750],
  [2150, 600],
  [3800, 1350],
  [4900, 650],
  [1050, 220],
];

/** About what a euro costs in forints, so that the sample is of the same size in either. */
const forints = 400;

/** What the Pareto calculator asks for, reads as a list, and gives. */
export const paretoDeclaration = {
  name: 'Pareto',
  version: 1,
  parameters: {
    /** Which part of the customers is looked at, the largest first. */
    topFraction: {
      unit: 'percent',
      minimum: 0,
      minimumExcluded: true,
      maximum: 100,
      decimals: 2,
      step: 5,
      default: 20,
    },
    /** Which part of the revenue the fewest customers are sought for. */
    targetShare: {
      unit: 'percent',
      minimum: 0,
      minimumExcluded: true,
      maximum: 100,
      decimals: 2,
      step: 5,
      default: 80,
    },
    margin: quantities.margin,
  },
  list: {
    columns: {
      revenue: yearlyAmount,
      costToServe: { ...yearlyAmount, minimum: 0, optional: true },
    },
    maximumRows: 1000,
    sample: { EUR: sample, HUF: sample.map((amounts) => amounts.map((amount) => amount * forints)) },
  },
  results: {
    topCustomers: { unit: 'customer', decimals: 2 },
    topRevenue: { unit: 'money', exact: true },
    total: { unit: 'money', exact: true },
    topShare: { unit: 'percent', decimals: 1 },
    customersForTarget: { unit: 'customer' },
    shareForTarget: { unit: 'percent', decimals: 1 },
    largestShare: { unit: 'percent', decimals: 1 },
    gini: { unit: 'factor', decimals: 2 },
    peakShare: { unit: 'percent', decimals: 1 },
    unprofitableCustomers: { unit: 'customer' },
    takenAway: { unit: 'money' },
  },
  hero: 'topShare',
  beside: 'customersForTarget',
  targets: ['topShare', 'customersForTarget', 'takenAway'],
  around: [{ parameter: 'topFraction', values: [5, 10, 20, 30, 40, 50], results: ['topShare'] }],
} as const satisfies Declaration;

/** The calculator's parameters by name. */
export type ParetoParameter = keyof typeof paretoDeclaration.parameters;

/** The calculator's results by name. */
export type ParetoResult = keyof typeof paretoDeclaration.results;
