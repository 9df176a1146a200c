/**
 * What a reader's file says once it has been read: columns, not rows of objects, because a million orders have to fit
 * into a phone. Amounts are net of VAT, in the one currency of the file.
 */
export type CustomerData = OrderRows | CustomerRows;

/** An order log: who ordered, on which day, for how much. Rows in the order of the file. */
export interface OrderRows {
  readonly kind: 'orders';
  /** The name of each customer, once. */
  readonly names: readonly string[];
  /** For each row, the place of its customer in `names`. */
  readonly customer: Uint32Array;
  /** For each row, its day: days since 1970-01-01. */
  readonly day: Int32Array;
  /** For each row, its amount; below 0 for a credit note. */
  readonly amount: Float64Array;
  /** What several orders of a customer on one day are: one order, or as many as there are rows. */
  readonly sameDay: 'join' | 'separate';
}

/** A customer list: one entry in each column for each customer; NaN where the file leaves a cell empty. */
export interface CustomerRows {
  readonly kind: 'customers';
  /** The name of each customer. */
  readonly names: readonly string[];
  /** What the customer paid in the year. */
  readonly revenue: Float64Array;
  /** What the customer paid in the year before, if the file says so. */
  readonly earlierRevenue: Float64Array | null;
  /** What the customer cost, if the file says so. */
  readonly cost: Float64Array | null;
  /** What was left of the revenue after the direct cost, if the file says so. */
  readonly margin: Float64Array | null;
  /** How often the customer turned to the firm in the year, if the file says so. */
  readonly contacts: Float64Array | null;
  /** The day of the last purchase, days since 1970-01-01, if the file says so. */
  readonly lastPurchase: Float64Array | null;
}
