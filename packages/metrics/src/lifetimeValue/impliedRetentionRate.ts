import { outOfDomain } from '../numeric/outOfDomain.ts';
import { requireNonNegative } from '../numeric/requireNonNegative.ts';
import { requireOneOf } from '../numeric/requireOneOf.ts';
import type { FirstMargin } from './marginStream.ts';

/** Inputs of {@link impliedRetentionRate}. */
export interface ImpliedRetentionInput {
  /** Years of margin that a customer is said to be worth. */
  readonly multiple: number;
  /** Yearly discount rate; 0 or more, 0 when left out. */
  readonly annualDiscountRate?: number | undefined;
  /** When the first margin is counted; `'now'` when left out. */
  readonly firstMargin?: FirstMargin | undefined;
}

/**
 * The yearly retention that somebody silently assumes who multiplies a year's margin by a number:
 * "× 20" without a discount means that only one customer in twenty leaves in a year.
 *
 * {@link marginMultiple} without growth or horizon, solved for r: (1+d)(1 − 1/multiple) with the first margin now,
 * (1+d)·multiple/(1 + multiple) with the first margin at the end of the year.
 *
 * @returns yearly retention rate in [0, 1]
 * @throws RangeError if no retention gives the multiple. With the first margin now it must lie between 1 and
 * (1+d)/d, at the end of the year between 0 and 1/d; without a discount there is no upper limit
 * @example
 * ```ts
 * impliedRetentionRate({ multiple: 20 }); // → 0.95
 * impliedRetentionRate({ multiple: 5.5, annualDiscountRate: 0.1 }); // → 0.9
 * impliedRetentionRate({ multiple: 20, annualDiscountRate: 0.1 }); // throws RangeError: in [1, 11]
 * ```
 */
export function impliedRetentionRate(input: ImpliedRetentionInput): number {
  const { multiple, annualDiscountRate: d = 0, firstMargin = 'now' } = input;
  requireNonNegative('impliedRetentionRate', 'annualDiscountRate', d);
  requireOneOf('impliedRetentionRate', 'firstMargin', firstMargin, ['now', 'endOfYear']);
  const lowest = firstMargin === 'now' ? 1 : 0;
  const highest = lowest + 1 / d;
  if (!Number.isFinite(multiple) || multiple < lowest || multiple > highest) {
    const rule = Number.isFinite(highest) ? `in [${lowest}, ${highest}]` : `${lowest} or more`;
    throw outOfDomain('impliedRetentionRate', 'multiple', rule, multiple);
  }
  const paid = firstMargin === 'now' ? (multiple - 1) / multiple : multiple / (1 + multiple);
  // At the highest multiple rounding may land just above 1.
  return Math.min(1, (1 + d) * paid);
}
