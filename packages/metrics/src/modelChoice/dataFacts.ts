/** What is known of customers with a contract or subscription, who leave at a renewal and are seen to do so. */
export interface SubscriptionFacts {
  /** Customers under contract. */
  readonly relation: 'subscription';
  /** How many customers all cohorts began with; a whole number from 0. */
  readonly customers: number;
  /** How many of them have left; a whole number up to `customers`. */
  readonly customersLost: number;
  /** How many renewals the oldest cohort has behind; a whole number from 0. */
  readonly renewals: number;
}

/** What is known of customers who order when they like, as {@link summariseCustomers} counts it. */
export interface OrderFacts {
  /** Customers without a contract. */
  readonly relation: 'orders';
  /** How many customers have ordered; a whole number from 0. */
  readonly customers: number;
  /** The share of them who ordered again; in [0, 1], null without a customer. */
  readonly repeatShare: number | null;
  /** The time from the first order of all to the end of observation; 0 or more. */
  readonly historyLength: number;
  /** The median time between two orders of a customer, in the same unit; above 0, null if nobody ordered again. */
  readonly medianGap: number | null;
}

/** What is known of the customers of a firm before a model is chosen. */
export type DataFacts = SubscriptionFacts | OrderFacts;
