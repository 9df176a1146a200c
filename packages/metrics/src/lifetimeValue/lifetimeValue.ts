import { requireFinite } from '../numeric/requireFinite.ts';
import { requireRepresentable } from '../numeric/requireRepresentable.ts';
import type { FirstMargin, MarginStream } from './marginStream.ts';
import { requireMarginStream } from './requireMarginStream.ts';
import { sumOfMargins } from './sumOfMargins.ts';

/** Inputs of {@link lifetimeValue}. */
export interface LifetimeValueInput extends MarginStream {
  /** What one customer leaves in a year after direct cost; negative for a customer served at a loss. */
  readonly annualMargin: number;
}

/** What a customer is worth, and the conventions behind the number. */
export interface LifetimeValue {
  /** Present worth of the expected margins, in the unit of the margin. */
  readonly value: number;
  /** How many years of margin that is. */
  readonly marginMultiple: number;
  /** The convention used for the first margin. */
  readonly firstMargin: FirstMargin;
  /** How many yearly margins were counted; null when nothing ends them. */
  readonly horizonYears: number | null;
}

/**
 * What a customer is worth today: the expected yearly margins, each weighted by the chance that the customer
 * is still there and discounted to now. Yearly margin × margin multiple.
 *
 * Source: Gupta, S., Lehmann, D. R. & Stuart, J. A. (2004), "Valuing Customers", Journal of Marketing Research
 * 41(1), 7–18; the sum and its two conventions are those of {@link marginMultiple}.
 * The acquisition cost is not taken off.
 *
 * @param input margin in money a year, any sign; the stream as in {@link marginMultiple}
 * @throws RangeError outside these domains, and when the sum has no limit
 * @example
 * ```ts
 * const worth = lifetimeValue({ annualMargin: 120, annualRetentionRate: 0.8, annualDiscountRate: 0.1 });
 * worth.value; // → 440
 * worth.marginMultiple; // → 3.6667
 * worth.firstMargin; // → 'now'
 * worth.horizonYears; // → null
 * ```
 */
export function lifetimeValue(input: LifetimeValueInput): LifetimeValue {
  requireFinite('lifetimeValue', 'annualMargin', input.annualMargin);
  const stream = requireMarginStream('lifetimeValue', input);
  const multiple = sumOfMargins('lifetimeValue', stream);
  return Object.freeze({
    value: requireRepresentable('lifetimeValue', 'value', input.annualMargin * multiple),
    marginMultiple: multiple,
    firstMargin: stream.firstMargin,
    horizonYears: stream.horizonYears,
  });
}
