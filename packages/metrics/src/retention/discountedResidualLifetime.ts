import { requireCount } from '../numeric/requireCount.ts';
import type { TimeUnit } from '../transactions/timeUnit.ts';
import {
  type DiscountedLifetime,
  type DiscountedLifetimeInput,
  lifetimeOf,
} from './discountedExpectedLifetime.ts';
import { discountPerUnit } from './discountPerUnit.ts';
import { expectedPayments } from './expectedPayments.ts';
import { requireShiftedBetaGeometric } from './requireShiftedBetaGeometric.ts';

/** Inputs of {@link discountedResidualLifetime}. */
export interface ResidualLifetimeInput<
  Unit extends TimeUnit = TimeUnit,
> extends DiscountedLifetimeInput<Unit> {
  /** How many times the customer has renewed; a whole number, 0 for one before the first renewal. */
  readonly renewals: number;
}

/**
 * How many payments a customer is still expected to make who stands just before a renewal: the next payment is due now
 * if the customer renews, and nobody knows that yet. The more renewals behind, the more are expected.
 *
 * r(n) · ₂F₁(1, β + n; α + β + n; 1/(1 + d)), n = renewals + 1, r(n) the share who renew for the n-th time, d per renewal.
 *
 * Source: Fader & Hardie (2010), Marketing Science 29(1), 85–93, equation 6 (DERL).
 *
 * @returns the discounted number of payments, or that it is endless, as {@link discountedExpectedLifetime}
 * @throws RangeError for a parameter that is not above 0, a negative rate, an unknown unit, renewals that are no count
 * @example
 * ```ts
 * const parameters = { alpha: 0.704, beta: 1.182, timeUnit: 'years' };
 * const after = (renewals: number) => ({ parameters, renewals, annualDiscountRate: 0.1 });
 * discountedResidualLifetime(after(0)).discountedPayments; // → 2.965
 * discountedResidualLifetime(after(4)).discountedPayments; // → 5.894
 * ```
 */
export function discountedResidualLifetime<Unit extends TimeUnit>(
  input: ResidualLifetimeInput<Unit>,
): DiscountedLifetime<Unit> {
  const { parameters, renewals, annualDiscountRate } = input;
  requireShiftedBetaGeometric('discountedResidualLifetime', parameters);
  requireCount('discountedResidualLifetime', 'renewals', renewals, 0);
  const { alpha, beta, timeUnit } = parameters;
  const discountRate = discountPerUnit('discountedResidualLifetime', annualDiscountRate, timeUnit);
  const renewing = (beta + renewals) / (alpha + beta + renewals);
  const payments = expectedPayments({ alpha, beta: beta + renewals + 1, discountRate });
  return lifetimeOf(renewing * payments, timeUnit);
}
