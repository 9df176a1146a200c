import type { Declaration } from '../shell/declaration.ts';

/** The share of customers who ordered again within twelve months. */
export const repeatOrdersDeclaration = {
  name: 'RepeatOrders',
  version: 1,
  parameters: {
    /** How many customers ordered at least once in twelve months. */
    customersWithOrder: {
      unit: 'customer',
      minimum: 1,
      maximum: 1e7,
      whole: true,
      decimals: 0,
      step: 1,
      default: 263,
    },
    /** How many of them ordered at least twice in the same twelve months. */
    customersWithSecondOrder: {
      unit: 'customer',
      minimum: 0,
      maximum: 1e7,
      whole: true,
      decimals: 0,
      step: 1,
      default: 81,
    },
  },
  results: {
    rate: { unit: 'percent', decimals: 1 },
    oneOffCustomers: { unit: 'customer' },
    lowest: { unit: 'percent', decimals: 1 },
    highest: { unit: 'percent', decimals: 1 },
  },
  hero: 'rate',
  beside: 'oneOffCustomers',
  targets: ['rate'],
  around: [{ parameter: 'customersWithSecondOrder', values: [26, 53, 79, 105, 132], results: ['rate'] }],
} as const satisfies Declaration;

/** The calculator's parameters by name. */
export type RepeatOrdersParameter = keyof typeof repeatOrdersDeclaration.parameters;

/** The calculator's results by name. */
export type RepeatOrdersResult = keyof typeof repeatOrdersDeclaration.results;
