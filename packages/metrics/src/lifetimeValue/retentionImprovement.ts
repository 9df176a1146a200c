import { requireFinite } from '../numeric/requireFinite.ts';
import { requireRate } from '../numeric/requireRate.ts';
import { requireRepresentable } from '../numeric/requireRepresentable.ts';
import type { LifetimeValueInput } from './lifetimeValue.ts';
import type { FirstMargin } from './marginStream.ts';
import { requireMarginStream } from './requireMarginStream.ts';
import { sumOfMargins } from './sumOfMargins.ts';

/** Inputs of {@link retentionImprovement}. */
export interface RetentionImprovementInput extends LifetimeValueInput {
  /** Percentage points of retention to add, as a fraction; in [0, 1], 0.05 when left out. */
  readonly additionalRetention?: number | undefined;
}

/** A customer's value before and after more retention. */
export interface RetentionImprovement {
  /** Value of a customer at the retention given. */
  readonly valueBefore: number;
  /** Value of a customer at the improved retention. */
  readonly valueAfter: number;
  /** After minus before, in money. */
  readonly change: number;
  /** After ÷ before − 1, the same for every margin; null where the multiple before is 0, so that no ratio exists. */
  readonly relativeChange: number | null;
  /** The improved retention, never above 1. */
  readonly annualRetentionRate: number;
  /** What was really added: less than asked for if that would have passed 1. */
  readonly addedRetention: number;
  /** Whether the addition was cut at a retention of 1. */
  readonly capped: boolean;
  /** The convention used for the first margin. */
  readonly firstMargin: FirstMargin;
  /** How many yearly margins were counted; null when nothing ends them. */
  readonly horizonYears: number | null;
}

/**
 * What a few percentage points more retention do to the value of a customer: {@link lifetimeValue} twice.
 * Points, not percent: 0.05 turns 80% into 85%. Retention cannot pass 1; what goes beyond is cut and
 * the result says so.
 *
 * Source of the question: Reichheld, F. F. & Sasser, W. E. (1990), "Zero Defections",
 * Harvard Business Review 68(5), 105–111, whose "+25 to 95%" is the arithmetic of this formula.
 *
 * @param input as in {@link lifetimeValue}, with the addition in [0, 1]
 * @throws RangeError outside these domains, and when one of the two sums has no limit
 * @example
 * ```ts
 * const customer = { annualMargin: 120, annualRetentionRate: 0.8, annualDiscountRate: 0.1 };
 * retentionImprovement(customer).relativeChange; // → 0.2
 * retentionImprovement(customer).valueAfter; // → 528
 * retentionImprovement({ ...customer, additionalRetention: 0.3 }).capped; // → true
 * ```
 */
export function retentionImprovement(input: RetentionImprovementInput): RetentionImprovement {
  const { annualMargin, additionalRetention = 0.05 } = input;
  requireFinite('retentionImprovement', 'annualMargin', annualMargin);
  requireRate('retentionImprovement', 'additionalRetention', additionalRetention);
  const before = requireMarginStream('retentionImprovement', input);
  const wished = before.annualRetentionRate + additionalRetention;
  const after = { ...before, annualRetentionRate: Math.min(1, wished) };
  // Decimal points such as 0.9 + 0.1 may land a rounding error above 1: that is not a cut.
  const capped = wished > 1 + 1e-12;
  const multipleBefore = sumOfMargins('retentionImprovement', before);
  const multipleAfter = sumOfMargins('retentionImprovement', after);
  const relativeChange = (multipleAfter - multipleBefore) / multipleBefore;
  return Object.freeze({
    valueBefore: money(annualMargin * multipleBefore),
    valueAfter: money(annualMargin * multipleAfter),
    change: money(annualMargin * (multipleAfter - multipleBefore)),
    relativeChange: Number.isFinite(relativeChange) ? relativeChange : null,
    annualRetentionRate: after.annualRetentionRate,
    addedRetention: capped ? 1 - before.annualRetentionRate : additionalRetention,
    capped,
    firstMargin: before.firstMargin,
    horizonYears: before.horizonYears,
  });
}

function money(amount: number): number {
  return requireRepresentable('retentionImprovement', 'the change', amount);
}
