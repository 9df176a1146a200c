import { requireNonNegative } from '../numeric/requireNonNegative.ts';
import { requireRate } from '../numeric/requireRate.ts';

/** Inputs of {@link referralFactor}. */
export interface ReferralFactorInput {
  /** How many people one customer recommends you to, on average; 0 or more. */
  readonly invitationsPerCustomer: number;
  /** Share of those people who become customers; in [0, 1]. */
  readonly conversionRate: number;
}

/**
 * The referral factor K: how many new customers one customer brings. Invitations × conversion.
 * Below 1 each round of recommendations is smaller than the one before, and still it multiplies:
 * see {@link referralMultiplier}.
 *
 * Source: the reproduction number of epidemiology, in marketing known as the viral coefficient.
 *
 * @returns customers per customer, 0 or more
 * @throws RangeError unless the invitations are 0 or more and the conversion in [0, 1]
 * @example
 * ```ts
 * referralFactor({ invitationsPerCustomer: 2, conversionRate: 0.35 }); // → 0.7
 * ```
 */
export function referralFactor({ invitationsPerCustomer, conversionRate }: ReferralFactorInput): number {
  requireNonNegative('referralFactor', 'invitationsPerCustomer', invitationsPerCustomer);
  requireRate('referralFactor', 'conversionRate', conversionRate);
  return invitationsPerCustomer * conversionRate;
}
