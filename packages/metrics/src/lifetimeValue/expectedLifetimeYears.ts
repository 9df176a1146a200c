import { requireRate } from '../numeric/requireRate.ts';

/** Inputs of {@link expectedLifetimeYears}. */
export interface ExpectedLifetimeInput {
  /** Share of customers who are still customers a year later; in [0, 1), the same every year. */
  readonly annualRetentionRate: number;
}

/**
 * How many years a customer stays on average, the first year included, if the same share leaves every year:
 * 1/(1 − r), the mean of the geometric distribution.
 *
 * Source: the same 10 and 20 years stand in Reichheld, F. F. & Sasser, W. E. (1990), "Zero Defections",
 * Harvard Business Review 68(5), 105–111.
 *
 * @returns years, 1 or more
 * @throws RangeError unless the rate is in [0, 1); at 1 nobody ever leaves and there is no average
 * @example
 * ```ts
 * expectedLifetimeYears({ annualRetentionRate: 0.95 }); // → 20
 * expectedLifetimeYears({ annualRetentionRate: 1 }); // throws RangeError: has no limit
 * ```
 */
export function expectedLifetimeYears({ annualRetentionRate }: ExpectedLifetimeInput): number {
  requireRate('expectedLifetimeYears', 'annualRetentionRate', annualRetentionRate);
  if (annualRetentionRate === 1) {
    throw new RangeError(
      'expectedLifetimeYears: the life has no limit with annualRetentionRate 1, because nobody ever leaves',
    );
  }
  return 1 / (1 - annualRetentionRate);
}
