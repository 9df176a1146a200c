import { requireFinite } from '../numeric/requireFinite.ts';
import { requireNonNegative } from '../numeric/requireNonNegative.ts';
import { requireOneOf } from '../numeric/requireOneOf.ts';
import { requirePositive } from '../numeric/requirePositive.ts';
import { requireRepresentable } from '../numeric/requireRepresentable.ts';
import type { FirstMargin } from './marginStream.ts';

/** Inputs of {@link breakEvenRetention}. */
export interface BreakEvenRetentionInput {
  /** What one customer leaves in a year after direct cost; any sign. */
  readonly annualMargin: number;
  /** What winning one customer costs; above 0. */
  readonly acquisitionCost: number;
  /** Yearly discount rate; 0 or more. */
  readonly annualDiscountRate: number;
  /** When the first margin is counted; `'now'` when left out. */
  readonly firstMargin?: FirstMargin | undefined;
}

/** The retention from which a customer pays back what winning the customer cost. */
export interface BreakEvenRetention {
  /** Whether any retention does. */
  readonly reachable: boolean;
  /** The lowest retention that does, in [0, 1]; null if none does. 0: the first margin alone covers the cost. */
  readonly annualRetentionRate: number | null;
  /** What the formula gives: above 1 where no retention is enough; null for a margin of 0 or less. */
  readonly calculatedRate: number | null;
  /** The convention used for the first margin. */
  readonly firstMargin: FirstMargin;
}

/**
 * The yearly retention at which the value of a customer is just the acquisition cost.
 *
 * {@link marginMultiple} = cost ÷ margin, solved for r with margin m, cost CAC and discount d:
 * first margin now (1+d)(1 − m/CAC); at the end of the year CAC(1+d)/(m + CAC).
 *
 * @returns `reachable: false` if even a customer who never leaves does not pay the cost back
 * @throws RangeError unless the margin is finite, the cost above 0 and the discount 0 or more
 * @example
 * ```ts
 * const customer = { annualMargin: 100, acquisitionCost: 300, annualDiscountRate: 0.1 };
 * breakEvenRetention(customer).annualRetentionRate; // → 0.733
 * breakEvenRetention({ ...customer, firstMargin: 'endOfYear' }).annualRetentionRate; // → 0.825
 * breakEvenRetention({ ...customer, annualMargin: 20, acquisitionCost: 600 }).reachable; // → false
 * ```
 */
export function breakEvenRetention(input: BreakEvenRetentionInput): BreakEvenRetention {
  const { annualMargin, acquisitionCost, annualDiscountRate, firstMargin = 'now' } = input;
  requireFinite('breakEvenRetention', 'annualMargin', annualMargin);
  requirePositive('breakEvenRetention', 'acquisitionCost', acquisitionCost);
  requireNonNegative('breakEvenRetention', 'annualDiscountRate', annualDiscountRate);
  requireOneOf('breakEvenRetention', 'firstMargin', firstMargin, ['now', 'endOfYear']);
  if (annualMargin <= 0) {
    return Object.freeze({ reachable: false, annualRetentionRate: null, calculatedRate: null, firstMargin });
  }
  // Margin and cost enter only as their ratio: the sum of two large amounts may be too large for a number.
  const marginToCost = annualMargin / acquisitionCost;
  const paid = firstMargin === 'now' ? 1 - marginToCost : 1 / (1 + marginToCost);
  const rate = (1 + annualDiscountRate) * paid;
  const calculatedRate = requireRepresentable('breakEvenRetention', 'the rate', rate);
  const reachable = calculatedRate <= 1;
  const annualRetentionRate = reachable ? Math.max(0, calculatedRate) : null;
  return Object.freeze({ reachable, annualRetentionRate, calculatedRate, firstMargin });
}
