import { betaExpectation } from '../numeric/betaExpectation.ts';

/** Arguments of {@link expectedPayments}. */
export interface ExpectedPaymentsArguments {
  readonly alpha: number;
  readonly beta: number;
  /** The discount rate from one payment to the next; 0 or more. */
  readonly discountRate: number;
}

/**
 * The discounted number of payments of a customer who makes one now and leaves before each of the next with a chance θ
 * that follows the beta distribution with α and β: the mean of (1 + d)/(d + θ), which is ₂F₁(1, β; α + β; 1/(1 + d)).
 * Infinity for d = 0 and α ≤ 1: then some stay so long that there is no mean.
 */
export function expectedPayments({ alpha, beta, discountRate: d }: ExpectedPaymentsArguments): number {
  if (d === 0) return alpha > 1 ? (alpha + beta - 1) / (alpha - 1) : Infinity;
  return betaExpectation((leaving) => Math.log((1 + d) / (d + leaving)), alpha, beta);
}
