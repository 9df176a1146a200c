import { outOfDomain } from '../numeric/outOfDomain.ts';
import { requireCount } from '../numeric/requireCount.ts';
import { requireNonNegative } from '../numeric/requireNonNegative.ts';
import { requireOneOf } from '../numeric/requireOneOf.ts';
import { requireRate } from '../numeric/requireRate.ts';
import type { FirstMargin, MarginStream } from './marginStream.ts';

/** A margin stream with its defaults written out; `horizonYears` is null when nothing ends it. */
export interface CompleteMarginStream {
  readonly annualRetentionRate: number;
  readonly annualDiscountRate: number;
  readonly annualMarginGrowthRate: number;
  readonly firstMargin: FirstMargin;
  readonly horizonYears: number | null;
}

/** Checks a margin stream in the name of the function it was given to, and fills in the defaults. */
export function requireMarginStream(caller: string, stream: MarginStream): CompleteMarginStream {
  const {
    annualRetentionRate,
    annualDiscountRate,
    annualMarginGrowthRate = 0,
    firstMargin = 'now',
    horizonYears = null,
  } = stream;
  requireRate(caller, 'annualRetentionRate', annualRetentionRate);
  requireNonNegative(caller, 'annualDiscountRate', annualDiscountRate);
  if (!Number.isFinite(annualMarginGrowthRate) || annualMarginGrowthRate <= -1) {
    throw outOfDomain(caller, 'annualMarginGrowthRate', 'above -1', annualMarginGrowthRate);
  }
  requireOneOf(caller, 'firstMargin', firstMargin, ['now', 'endOfYear']);
  if (horizonYears !== null) requireCount(caller, 'horizonYears', horizonYears, 1);
  return { annualRetentionRate, annualDiscountRate, annualMarginGrowthRate, firstMargin, horizonYears };
}
