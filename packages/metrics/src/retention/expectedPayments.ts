import { betaExpectation } from '../numeric/betaExpectation.ts';

/** Arguments of {@link expectedPayments}. */
export interface ExpectedPaymentsArguments {
  readonly alpha: number;
  readonly beta: number;
  /** The discount rate from one payment to the next; 0 or more. */
  readonly discountRate: number;
}

/** Below this α so much of the chance of leaving is next to 0 that the integral would not see all of it. */
const SMALL_ALPHA = 1e-3;

/**
 * The discounted number of payments of a customer who makes one now and leaves before each of the next with a chance θ
 * that follows the beta distribution with α and β: the mean of (1 + d)/(d + θ), which is ₂F₁(1, β; α + β; 1/(1 + d)).
 * Infinity for d = 0 and α ≤ 1: then some stay so long that there is no mean.
 */
export function expectedPayments({ alpha, beta, discountRate: d }: ExpectedPaymentsArguments): number {
  if (d === 0) return alpha > 1 ? (alpha + beta - 1) / (alpha - 1) : Infinity;
  if (beta < 1) {
    // One payment now, and those of a customer who has renewed once more: so the integral begins where it is smooth.
    const next = expectedPayments({ alpha, beta: beta + 1, discountRate: d });
    return 1 + ((beta / (alpha + beta)) * next) / (1 + d);
  }
  if (alpha < SMALL_ALPHA) {
    // From 1 = E[d/(d + θ)] + E[θ/(d + θ)]; the second is small here, so nothing cancels.
    const next = expectedPayments({ alpha: alpha + 1, beta, discountRate: d });
    return ((1 + d) / d) * (1 - ((alpha / (alpha + beta)) * next) / (1 + d));
  }
  return betaExpectation((leaving) => Math.log((1 + d) / (d + leaving)), alpha, beta);
}
