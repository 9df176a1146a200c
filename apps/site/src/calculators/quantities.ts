import type { Parameter } from './shell/declaration.ts';

/**
 * Numbers that several calculators ask for. On one page they agree, and a reader who keeps them finds them in the next
 * calculator: the same name means the same thing, declared here once.
 */
export const quantities = {
  /** What one customer buys for in a year, net of VAT. */
  annualPurchases: {
    unit: 'money',
    period: 'year',
    converts: 'amount',
    taxed: true,
    minimum: 0,
    minimumExcluded: true,
    maximum: 1e10,
    decimals: 2,
    step: { HUF: 1000, EUR: 10 },
    default: { HUF: 120_000, EUR: 400 },
  },
  /** The share of the net price that stays after what was sold is paid for. */
  margin: { unit: 'percent', markup: true, minimum: 0, maximum: 100, decimals: 4, step: 1, default: 30 },
  /** What winning one customer costs, net of VAT. */
  acquisitionCost: {
    unit: 'money',
    taxed: true,
    minimum: 0,
    maximum: 1e10,
    decimals: 2,
    step: { HUF: 1000, EUR: 10 },
    default: 0,
  },
  /** How many customers there are. */
  customers: {
    unit: 'customer',
    minimum: 1,
    maximum: 1e9,
    whole: true,
    decimals: 0,
    step: 10,
    default: 400,
  },
  /** What one recommended customer is worth, before any reward, net of VAT. */
  referralValue: {
    unit: 'money',
    taxed: true,
    minimum: 0,
    maximum: 1e10,
    decimals: 2,
    step: { HUF: 1000, EUR: 10 },
    default: { HUF: 132_000, EUR: 440 },
  },
} as const satisfies Readonly<Record<string, Parameter>>;
