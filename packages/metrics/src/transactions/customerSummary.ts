import type { CustomerId } from './orderLog.ts';

/**
 * The history of one customer up to the end of observation. Times are in the unit that was asked for; amounts in the
 * currency of the log. An order is a day with a purchase: all rows of that day are one.
 */
export interface CustomerSummary {
  /** Who it is. */
  readonly customer: CustomerId;
  /** How many orders after the first (x of the models, their "frequency"); a whole number, 0 for a single order. */
  readonly repeatPurchases: number;
  /** The time from the first order to the last (t_x of the models, not the time since the last); 0 for a single order. */
  readonly recency: number;
  /** The time from the first order to the end of observation (T of the models); 0 for a first order on the last day. */
  readonly age: number;
  /**
   * The mean value of the repeat orders, the first one left out, as Gamma-Gamma needs it; 0 if all
   * of them were free; null for a single order.
   */
  readonly meanValue: number | null;
  /** The mean value of all orders, the first one included. */
  readonly meanOrderValue: number;
  /** The value of all orders together. */
  readonly totalValue: number;
  /** Repeat orders ÷ age in years: the first order only starts the clock; null for an age of 0. */
  readonly ordersPerYear: number | null;
  /** The median time between one order and the next; null for a single order. */
  readonly medianGap: number | null;
}
