/**
 * When the first margin of a customer is counted.
 * `'now'`: today, for sure, and not discounted. `'endOfYear'`: after a year, if the customer is still there.
 */
export type FirstMargin = 'now' | 'endOfYear';

/** How the yearly margins of one customer follow each other. */
export interface MarginStream {
  /** Share of customers who are still customers a year later; in [0, 1]. */
  readonly annualRetentionRate: number;
  /** What a sum loses by coming a year later, for example 0.1; 0 or more. */
  readonly annualDiscountRate: number;
  /** Growth of the margin from each payment to the next; above −1, 0 when left out. */
  readonly annualMarginGrowthRate?: number | undefined;
  /** When the first margin is counted; `'now'` when left out. */
  readonly firstMargin?: FirstMargin | undefined;
  /** How many yearly margins are counted; a whole number from 1, all of them when left out. */
  readonly horizonYears?: number | undefined;
}
