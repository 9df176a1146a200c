import { quantities } from '../quantities.ts';
import type { Declaration } from '../shell/declaration.ts';

/** What the customers who leave within a year cost, and what may be spent so that fewer do. */
export const churnCostDeclaration = {
  name: 'ChurnCost',
  version: 1,
  variants: ['rate', 'counts'],
  parameters: {
    customers: quantities.customers,
    /** Of a hundred customers, how many are gone a year later. */
    churn: {
      unit: 'percent',
      period: 'year',
      converts: 'churn',
      variants: ['rate'],
      minimum: 0,
      maximum: 100,
      decimals: 4,
      step: 1,
      default: 20,
    },
    /** Of the customers at the start of the year, how many had left at its end. */
    lost: {
      unit: 'customer',
      variants: ['counts'],
      minimum: 0,
      maximum: 1e9,
      whole: true,
      decimals: 0,
      step: 1,
      default: 80,
    },
    annualPurchases: quantities.annualPurchases,
    margin: quantities.margin,
    /** What winning one customer in the place of a lost one costs. */
    acquisitionCost: { ...quantities.acquisitionCost, default: { HUF: 20_000, EUR: 60 } },
    /** How many new customers one customer brings in a year by recommendation. */
    referrals: {
      unit: 'number',
      period: 'year',
      converts: 'amount',
      minimum: 0,
      maximum: 100,
      decimals: 2,
      step: 0.1,
      default: 0,
    },
    referralValue: quantities.referralValue,
  },
  results: {
    totalCost: { unit: 'money', lessIsBetter: true },
    lostMargin: { unit: 'money' },
    replacementCost: { unit: 'money' },
    lostReferrals: { unit: 'money' },
    lostCustomers: { unit: 'customer', decimals: 1 },
    annualChurnRate: { unit: 'percent', decimals: 1 },
    lowestChurnRate: { unit: 'percent', decimals: 1 },
    highestChurnRate: { unit: 'percent', decimals: 1 },
    lowestTotalCost: { unit: 'money' },
    highestTotalCost: { unit: 'money' },
    keptCustomers: { unit: 'customer', decimals: 2 },
    saving: { unit: 'money' },
    breakEvenSpendPerCustomer: { unit: 'money' },
    breakEvenSpendPerKeptCustomer: { unit: 'money' },
    customersAfterFiveYears: { unit: 'customer' },
    improvedCustomersAfterFiveYears: { unit: 'customer' },
  },
  hero: 'totalCost',
  beside: 'lostCustomers',
  targets: ['totalCost', 'saving', 'breakEvenSpendPerCustomer'],
  around: [
    { parameter: 'churn', values: [5, 10, 15, 20, 25, 30], results: ['lostCustomers', 'totalCost'] },
    { parameter: 'margin', values: [10, 20, 30, 40, 50], results: ['totalCost'] },
  ],
} as const satisfies Declaration;

/** The calculator's parameters by name. */
export type ChurnCostParameter = keyof typeof churnCostDeclaration.parameters;

/** The calculator's results by name. */
export type ChurnCostResult = keyof typeof churnCostDeclaration.results;

/** What the yearly cost is made of: its bars. */
export const costParts = [
  'lostMargin',
  'replacementCost',
  'lostReferrals',
] as const satisfies readonly ChurnCostResult[];
