import { requireFinite } from '../numeric/requireFinite.ts';
import { requireNonNegative } from '../numeric/requireNonNegative.ts';
import type { FirstMargin, MarginStream } from './marginStream.ts';
import { paymentsNeeded } from './paymentsNeeded.ts';
import { requireMarginStream } from './requireMarginStream.ts';

/** Inputs of {@link paybackYears}. */
export interface PaybackInput extends Omit<MarginStream, 'annualDiscountRate' | 'horizonYears'> {
  /** What one customer leaves in a year after direct cost; any sign. */
  readonly annualMargin: number;
  /** What winning one customer costs; 0 or more. */
  readonly acquisitionCost: number;
  /** Yearly discount rate; 0 or more. Left out it is 0: the undiscounted payback. */
  readonly annualDiscountRate?: number | undefined;
}

/** When the acquisition cost is back, or that it never is. */
export type Payback = (
  | {
      /** The expected margins cover the cost. */
      readonly reached: true;
      /** Years from now until the margin that completes the cost arrives; 0 with the first margin now. */
      readonly years: number;
      /** How many yearly margins that takes. */
      readonly payments: number;
    }
  | { readonly reached: false; readonly years: null; readonly payments: null }
) & {
  /** The convention used for the first margin. */
  readonly firstMargin: FirstMargin;
  /** The discount rate used; 0 is the undiscounted payback. */
  readonly annualDiscountRate: number;
};

/**
 * After how many years the expected margins of a customer have paid what winning the customer cost.
 *
 * Margins come once a year, each weighted by the chance that the customer is still there and discounted to now;
 * the payback is the moment of the first one with which their sum covers the cost, so it is a whole number of years.
 * A sum short of the cost by less than one part in 10¹² counts as covering it.
 * With q as in {@link marginMultiple} the count is the smallest n with margin · (1 − qⁿ)/(1 − q) ≥ cost.
 * A cost that takes more than 2⁵³ years counts as never paid back.
 *
 * @param input margin any sign, cost 0 or more, the stream as in {@link marginMultiple}
 * @returns `reached: false` with `years: null` if the margins never cover the cost
 * @throws RangeError outside these domains
 * @example
 * ```ts
 * const customer = { annualMargin: 120, annualRetentionRate: 0.8, acquisitionCost: 250 };
 * paybackYears(customer).years; // → 2
 * paybackYears({ ...customer, annualDiscountRate: 0.1 }).years; // → 2
 * paybackYears({ ...customer, acquisitionCost: 700 }).reached; // → false
 * ```
 */
export function paybackYears(input: PaybackInput): Payback {
  const { annualMargin, acquisitionCost, annualDiscountRate = 0 } = input;
  requireFinite('paybackYears', 'annualMargin', annualMargin);
  requireNonNegative('paybackYears', 'acquisitionCost', acquisitionCost);
  const endless = { ...input, annualDiscountRate, horizonYears: undefined };
  const stream = requireMarginStream('paybackYears', endless);
  const conventions = { firstMargin: stream.firstMargin, annualDiscountRate };
  if (acquisitionCost === 0) return Object.freeze({ reached: true, years: 0, payments: 0, ...conventions });

  const payments = annualMargin > 0 ? paymentsNeeded(stream, acquisitionCost / annualMargin) : Infinity;
  if (payments === Infinity) {
    return Object.freeze({ reached: false, years: null, payments: null, ...conventions });
  }
  const years = stream.firstMargin === 'now' ? payments - 1 : payments;
  return Object.freeze({ reached: true, years, payments, ...conventions });
}
