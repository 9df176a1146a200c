import type { TimeUnit } from '../transactions/timeUnit.ts';

/** What BG/NBD needs to know of a customer. A `CustomerSummary` from `summariseCustomers` is one. */
export interface PurchaseHistory {
  /** How many orders after the first (x, "frequency"); a whole number up to a million. */
  readonly repeatPurchases: number;
  /** The time from the first order to the last (t_x); 0 without a repeat purchase, else above 0 and up to the age. */
  readonly recency: number;
  /** The time from the first order to the end of observation (T); 0 or more. */
  readonly age: number;
}

/** The histories of a shop's customers and the unit of their times. The result of `summariseCustomers` is one. */
export interface PurchaseHistories<Unit extends TimeUnit = TimeUnit> {
  /** At least one customer. */
  readonly customers: readonly PurchaseHistory[];
  /** The unit of every `recency` and `age`. */
  readonly timeUnit: Unit;
}
