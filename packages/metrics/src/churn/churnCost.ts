import { partsOfChurnCost } from './partsOfChurnCost.ts';

/** Inputs of {@link churnCost}. */
export interface ChurnCostInput {
  /** How many customers there are at the start of the year; above 0, parts allowed. */
  readonly customers: number;
  /** Share of customers who leave within a year; in [0, 1]. */
  readonly annualChurnRate: number;
  /** What one customer leaves in a year after direct cost; 0 or more. */
  readonly annualMargin: number;
  /** What winning one customer in the place of a lost one costs; 0 or more. */
  readonly acquisitionCost: number;
  /** How long the place of a lost customer stays empty; 0 or more, 1 when left out. */
  readonly yearsUntilReplaced?: number | undefined;
  /** How many new customers one customer brings in a year by recommendation; 0 or more, 0 when left out. */
  readonly annualReferralsPerCustomer?: number | undefined;
  /** What one recommended customer is worth; 0 or more, needed only with referrals. */
  readonly valuePerReferral?: number | undefined;
}

/** A year's loss of customers in money, each part apart. */
export interface ChurnCost {
  /** How many customers leave in the year. */
  readonly lostCustomers: number;
  /** The margin missed while their places are empty. */
  readonly lostMargin: number;
  /** What filling their places costs. */
  readonly replacementCost: number;
  /** What the recommendations missed in the same time are worth. */
  readonly lostReferrals: number;
  /** The sum of the three. */
  readonly total: number;
  /** The convention: how long a place stays empty. */
  readonly yearsUntilReplaced: number;
}

/**
 * What the customers lost in a year cost: lost margin + replacement cost + lost recommendations.
 *
 * With n = customers × churn: n × margin × years until replaced; n × acquisition cost;
 * n × referrals a year × value of a referral × years until replaced.
 * Nothing is counted twice: margin and recommendations are missed only while the place is empty, because afterwards
 * the replacement brings them, and the replacement cost is the price of that. A customer's whole lifetime value
 * must not be added to it. Where lost customers are not replaced, set the acquisition cost to 0 and the years
 * to the margin multiple: then the lost margin is that lifetime value.
 *
 * Source: the model is this package's own; the replacement cost alone, customers × churn × acquisition cost, is common.
 *
 * @param input amounts of money 0 or more, churn in [0, 1], customers above 0
 * @throws RangeError outside these domains
 * @example
 * ```ts
 * const firm = { customers: 1000, annualChurnRate: 0.05, annualMargin: 120, acquisitionCost: 200 };
 * churnCost(firm).replacementCost; // → 10000
 * churnCost(firm).lostMargin; // → 6000
 * churnCost({ ...firm, yearsUntilReplaced: 0.5 }).total; // → 13000
 * churnCost({ ...firm, annualReferralsPerCustomer: 0.2, valuePerReferral: 440 }).lostReferrals; // → 4400
 * ```
 */
export function churnCost(input: ChurnCostInput): ChurnCost {
  return Object.freeze(partsOfChurnCost('churnCost', input));
}
