import { differenceOfProducts } from '../numeric/differenceOfProducts.ts';
import { requireNonNegative } from '../numeric/requireNonNegative.ts';
import { requireRepresentable } from '../numeric/requireRepresentable.ts';

/** Inputs of {@link referralReward}. */
export interface ReferralRewardInput {
  /** How many customers may recommend; 0 or more. */
  readonly customers: number;
  /** New customers a customer brings in a year as things are, without a reward; 0 or more. */
  readonly annualReferralsBefore: number;
  /** New customers a customer brings in a year with the reward; 0 or more. */
  readonly annualReferralsAfter: number;
  /** What is paid for each new customer brought, to both sides together; 0 or more. */
  readonly rewardPerReferral: number;
  /** What one recommended customer is worth, before the reward; 0 or more. */
  readonly valuePerReferral: number;
}

/** What a reward for recommendations brings in a year, and where it breaks even. */
export interface ReferralReward {
  /** New customers who come only because of the reward; negative if it puts people off. */
  readonly additionalCustomers: number;
  /** What those are worth. */
  readonly additionalValue: number;
  /** What the reward costs: it is paid for those too who would have come anyway. */
  readonly rewardCost: number;
  /** Additional value minus cost. */
  readonly worth: number;
  /** The highest reward that costs no more than it brings; 0 if it brings nobody more. */
  readonly breakEvenReward: number;
  /** Recommendations a year from which this reward pays; null if no number does, the reward being the value or more. */
  readonly breakEvenAnnualReferrals: number | null;
}

/**
 * What a reward for recommending brings in a year, and its break-even.
 *
 * With n customers, k₀ and k₁ recommendations each without and with the reward w, value v of a new customer:
 * worth n·((k₁ − k₀)·v − k₁·w); break-even reward v·(k₁ − k₀)/k₁; break-even recommendations k₀·v/(v − w).
 * The reward is paid for every recommended customer, for those too who would have come without it:
 * leaving these out is the usual mistake.
 *
 * Source: the arithmetic is this package's own. For the value of recommended customers: Schmitt, P., Skiera, B. &
 * Van den Bulte, C. (2011), "Referral Programs and Customer Value", Journal of Marketing 75(1), 46–59.
 *
 * @param input all amounts 0 or more
 * @throws RangeError outside these domains
 * @example
 * ```ts
 * const offer = { customers: 1000, annualReferralsBefore: 0.1, annualReferralsAfter: 0.15, valuePerReferral: 240 };
 * const reward = referralReward({ ...offer, rewardPerReferral: 25 });
 * reward.worth; // → 8250
 * reward.breakEvenReward; // → 80
 * reward.breakEvenAnnualReferrals; // → 0.1116
 * ```
 */
export function referralReward(input: ReferralRewardInput): ReferralReward {
  const { customers, annualReferralsBefore, annualReferralsAfter, rewardPerReferral, valuePerReferral } =
    input;
  requireNonNegative('referralReward', 'customers', customers);
  requireNonNegative('referralReward', 'annualReferralsBefore', annualReferralsBefore);
  requireNonNegative('referralReward', 'annualReferralsAfter', annualReferralsAfter);
  requireNonNegative('referralReward', 'rewardPerReferral', rewardPerReferral);
  requireNonNegative('referralReward', 'valuePerReferral', valuePerReferral);

  const more = annualReferralsAfter - annualReferralsBefore;
  const additionalCustomers = customers * more;
  const additionalValue = amount(additionalCustomers * valuePerReferral);
  const rewardCost = amount(customers * annualReferralsAfter * rewardPerReferral);
  const left = valuePerReferral - rewardPerReferral;
  return Object.freeze({
    additionalCustomers: amount(additionalCustomers),
    additionalValue,
    rewardCost,
    // Near the break-even hardly anything is left of two large amounts.
    worth:
      customers * differenceOfProducts(annualReferralsAfter, left, annualReferralsBefore, valuePerReferral),
    breakEvenReward: more > 0 ? amount(valuePerReferral * (more / annualReferralsAfter)) : 0,
    breakEvenAnnualReferrals: left > 0 ? amount(annualReferralsBefore * (valuePerReferral / left)) : null,
  });
}

function amount(value: number): number {
  return requireRepresentable('referralReward', 'the result', value);
}
