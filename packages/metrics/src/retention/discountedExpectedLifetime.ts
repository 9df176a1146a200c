import type { TimeUnit } from '../transactions/timeUnit.ts';
import { discountPerUnit } from './discountPerUnit.ts';
import { expectedPayments } from './expectedPayments.ts';
import { requireShiftedBetaGeometric } from './requireShiftedBetaGeometric.ts';
import type { ShiftedBetaGeometric } from './shiftedBetaGeometric.ts';

/** Inputs of {@link discountedExpectedLifetime}. */
export interface DiscountedLifetimeInput<Unit extends TimeUnit = TimeUnit> {
  /** From {@link fitShiftedBetaGeometric}. */
  readonly parameters: ShiftedBetaGeometric<Unit>;
  /** The yearly discount rate, also if renewals are monthly; 0 or more. */
  readonly annualDiscountRate: number;
}

/** A lifetime in payments of today's worth; times the margin of a payment it is what the customer is worth. */
export interface DiscountedLifetime<Unit extends TimeUnit = TimeUnit> {
  /** Whether there is one. `'endless'`: without discount and with α up to 1, the mean has no bound. */
  readonly outcome: 'found' | 'endless';
  /** The expected number of payments, discounted, the one due now counted in full; null if endless. */
  readonly discountedPayments: number | null;
  /** The time from one payment to the next. */
  readonly timeUnit: Unit;
  /** The convention; with the first payment one renewal later, a new customer has exactly 1 less. */
  readonly firstPayment: 'now';
}

/**
 * How many payments a new customer makes on average, later ones discounted: the first now, one more at each renewal.
 * Without discount it is the expected lifetime. Σ S(t)/(1 + d)ᵗ = ₂F₁(1, β; α + β; 1/(1 + d)), d per renewal.
 *
 * For d = 0 it is (α + β − 1)/(α − 1), and for α up to 1 it has no bound: a few customers stay so long that the mean grows
 * with every year one waits. The result says so.
 *
 * Source: Fader, P. S. & Hardie, B. G. S. (2010), "Customer-Base Valuation in a Contractual Setting: The Perils of Ignoring
 * Heterogeneity", Marketing Science 29(1), 85–93.
 *
 * @returns the discounted number of payments, or that it is endless
 * @throws RangeError for a parameter that is not above 0, a negative rate and an unknown unit
 * @example
 * ```ts
 * const parameters = { alpha: 0.704, beta: 1.182, timeUnit: 'years' };
 * discountedExpectedLifetime({ parameters, annualDiscountRate: 0.1 }).discountedPayments; // → 3.69515
 * discountedExpectedLifetime({ parameters, annualDiscountRate: 0 }).outcome; // → 'endless'
 * ```
 */
export function discountedExpectedLifetime<Unit extends TimeUnit>(
  input: DiscountedLifetimeInput<Unit>,
): DiscountedLifetime<Unit> {
  const { parameters, annualDiscountRate } = input;
  requireShiftedBetaGeometric('discountedExpectedLifetime', parameters);
  const { alpha, beta, timeUnit } = parameters;
  const discountRate = discountPerUnit('discountedExpectedLifetime', annualDiscountRate, timeUnit);
  return lifetimeOf(expectedPayments({ alpha, beta, discountRate }), timeUnit);
}

/** A number of payments as a result, Infinity in words. */
export function lifetimeOf<Unit extends TimeUnit>(
  payments: number,
  timeUnit: Unit,
): DiscountedLifetime<Unit> {
  const found = Number.isFinite(payments);
  return Object.freeze({
    outcome: found ? 'found' : 'endless',
    discountedPayments: found ? payments : null,
    timeUnit,
    firstPayment: 'now',
  });
}
