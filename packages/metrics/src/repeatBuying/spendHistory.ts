/** What Gamma-Gamma needs to know of a customer. A `CustomerSummary` from `summariseCustomers` is one. */
export interface SpendHistory {
  /** How many orders after the first; a whole number. Customers without one tell nothing and are left out. */
  readonly repeatPurchases: number;
  /** The mean value of these orders, above 0; null without a repeat purchase. */
  readonly meanValue: number | null;
}
