import type { CalendarDay } from './calendarDay.ts';

/** What tells a customer from all others: a text that is not empty or a finite number; 7 and `'7'` are two customers. */
export type CustomerId = string | number;

/**
 * All orders of a shop, as three columns of the same length, one entry in each for every row, in any order.
 * Columns and not rows, because a million rows as objects would take longer to build than to summarise.
 */
export interface OrderLog {
  /** Who ordered. */
  readonly customers: ArrayLike<CustomerId>;
  /** On which day. */
  readonly dates: ArrayLike<CalendarDay>;
  /** For how much, in any one currency; below 0 for returns and credit notes. */
  readonly amounts: ArrayLike<number>;
}
