import { requireRepresentable } from '../numeric/requireRepresentable.ts';
import type { CompleteMarginStream } from './requireMarginStream.ts';

/**
 * The present worth of a margin stream whose first margin is 1: the geometric sum behind every value of a customer.
 * With retention r, discount d, growth g, the worth of each margin is q = r(1+g)/(1+d) times the one before.
 */
export function sumOfMargins(caller: string, stream: CompleteMarginStream): number {
  if (stream.horizonYears === null && yearlyLoss(stream) <= 0) {
    const { annualRetentionRate, annualDiscountRate, annualMarginGrowthRate } = stream;
    throw new RangeError(
      `${caller}: the sum of margins has no limit, because with annualRetentionRate ${annualRetentionRate}, ` +
        `annualDiscountRate ${annualDiscountRate} and annualMarginGrowthRate ${annualMarginGrowthRate} ` +
        'a later margin is never worth less than the one before; give horizonYears',
    );
  }
  return requireRepresentable(caller, 'the sum of margins', sumOrInfinity(stream));
}

/** The same sum, and Infinity where it has no limit or is too large for a number. */
export function sumOrInfinity(stream: CompleteMarginStream): number {
  const { annualRetentionRate: r, annualDiscountRate: d, firstMargin, horizonYears } = stream;
  const first = firstMargin === 'now' ? 1 : r / (1 + d);
  const loss = yearlyLoss(stream);
  if (horizonYears !== null) return first * partialSum(loss, horizonYears);
  return loss > 0 ? first / loss : Infinity;
}

/**
 * 1 − q, the part of its worth that the stream loses each year.
 * Taken from 1 − r and d, never as 1 minus a rounded q: near q = 1 that would lose every digit.
 */
export function yearlyLoss(stream: CompleteMarginStream): number {
  const { annualRetentionRate: r, annualDiscountRate: d, annualMarginGrowthRate: g } = stream;
  return Math.min(1, (d + (1 - r - r * g)) / (1 + d));
}

/** (1 − qⁿ)/(1 − q), and its limit n at q = 1. */
function partialSum(loss: number, payments: number): number {
  return loss === 0 ? payments : -Math.expm1(payments * Math.log1p(-loss)) / loss;
}
