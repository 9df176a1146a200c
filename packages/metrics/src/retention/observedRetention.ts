import type { Cohort } from './cohort.ts';
import { renewalCountsOf } from './renewalCounts.ts';

/** What the cohorts did at one renewal, added up. */
export interface ObservedRenewal {
  /** How many customers could renew: those of the cohorts that were counted so far, and still there. */
  readonly customersBefore: number;
  /** How many of these renewed. */
  readonly customersAfter: number;
  /** Renewed ÷ could renew; null where nobody was left to. */
  readonly retentionRate: number | null;
  /** The share of new customers who are still there: the rates so far, multiplied. Once nobody is left it is 0. */
  readonly survivalShare: number;
}

/**
 * What was counted, renewal by renewal, to be shown beside {@link retentionRates} and {@link survivalShares}. Of one
 * cohort, the share is customers ÷ customers at the start; cohorts that came later count in fewer renewals.
 *
 * S(t) = Π r(k) for k up to t, r(k) = renewed for the k-th time ÷ could renew for the k-th time.
 *
 * Source: Kaplan, E. L. & Meier, P. (1958), "Nonparametric Estimation from Incomplete Observations", Journal of the
 * American Statistical Association 53, 457–481.
 *
 * @param cohorts at least one cohort, each counted at the start and after each renewal
 * @returns one entry for each renewal of the longest cohort; none without a renewal
 * @throws RangeError for no cohorts and for counts that cannot be
 * @example
 * ```ts
 * const [first, second] = observedRetention([[1000, 631, 468], [800, 520]]);
 * first.retentionRate; // → 0.63944
 * second.retentionRate; // → 0.74168
 * second.survivalShare; // → 0.47426
 * ```
 */
export function observedRetention(cohorts: readonly Cohort[]): readonly ObservedRenewal[] {
  const { left, stayed } = renewalCountsOf('observedRetention', cohorts);
  let survivalShare = 1;
  return Object.freeze(
    Array.from(stayed, (customersAfter, renewal) => {
      const customersBefore = customersAfter + (left[renewal] as number);
      const retentionRate = customersBefore === 0 ? null : customersAfter / customersBefore;
      survivalShare *= retentionRate ?? 1;
      return Object.freeze({ customersBefore, customersAfter, retentionRate, survivalShare });
    }),
  );
}
