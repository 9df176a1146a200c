import type { MarginStream } from './marginStream.ts';

/** One customer as the books show it: purchases, margin rate, and how the margins follow each other. */
export interface CustomerEconomics extends MarginStream {
  /** What one customer buys in a year, without VAT; 0 or more. */
  readonly annualPurchases: number;
  /** Part of the price that stays after the direct cost; 1 or less. */
  readonly marginRate: number;
}
