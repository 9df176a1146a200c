import { quantities } from '../quantities.ts';
import type { Declaration } from '../shell/declaration.ts';

/** What recommendations multiply one customer to, how a firm grows by them, and what a reward for them is worth. */
export const referralDeclaration = {
  name: 'Referral',
  version: 1,
  parameters: {
    /** How many people one customer recommends the firm to, in all. */
    invitations: {
      unit: 'number',
      minimum: 0,
      maximum: 1000,
      decimals: 2,
      step: 0.5,
      default: 2,
    },
    /** Of a hundred people who heard a recommendation, how many become customers. */
    conversion: { unit: 'percent', minimum: 0, maximum: 100, decimals: 2, step: 1, default: 15 },
    customers: quantities.customers,
    /** How long it takes from becoming a customer until the recommended ones are customers. */
    cycleDays: {
      unit: 'day',
      minimum: 1,
      maximum: 3650,
      whole: true,
      decimals: 0,
      step: 10,
      default: 90,
    },
    referralValue: quantities.referralValue,
    /** What is paid for one recommended customer, to both sides together, net of VAT. */
    reward: {
      unit: 'money',
      taxed: true,
      minimum: 0,
      maximum: 1e10,
      decimals: 2,
      step: { HUF: 1000, EUR: 5 },
      default: { HUF: 5000, EUR: 15 },
    },
    /** How many people one customer would recommend the firm to with the reward. */
    rewardedInvitations: {
      unit: 'number',
      minimum: 0,
      maximum: 1000,
      decimals: 2,
      step: 0.5,
      default: 2.5,
    },
  },
  results: {
    referralFactor: { unit: 'factor', decimals: 3 },
    multiplier: { unit: 'factor', decimals: 2 },
    customersAfterYear: { unit: 'customer' },
    additionalCustomers: { unit: 'customer', decimals: 1 },
    rewardCost: { unit: 'money' },
    rewardWorth: { unit: 'money' },
    breakEvenReward: { unit: 'money' },
    breakEvenInvitations: { unit: 'number', decimals: 2 },
  },
  hero: 'referralFactor',
  beside: 'multiplier',
  targets: ['referralFactor', 'multiplier', 'customersAfterYear', 'rewardWorth'],
  around: [
    {
      parameter: 'conversion',
      values: [5, 10, 15, 20, 25, 30],
      results: ['referralFactor', 'multiplier'],
    },
  ],
} as const satisfies Declaration;

/** The calculator's parameters by name. */
export type ReferralParameter = keyof typeof referralDeclaration.parameters;

/** The calculator's results by name. */
export type ReferralResult = keyof typeof referralDeclaration.results;

/** What a reward brings and costs, and from where it pays. */
export const rewardResults = [
  'additionalCustomers',
  'rewardCost',
  'rewardWorth',
  'breakEvenReward',
  'breakEvenInvitations',
] as const satisfies readonly ReferralResult[];
