import { requirePeriods } from './requirePeriods.ts';
import { requireShiftedBetaGeometric } from './requireShiftedBetaGeometric.ts';
import type { RetentionCourseInput } from './survivalShares.ts';

/**
 * Which share of those still there is expected to renew: the first time, the second, and so on. The rates rise, because
 * those who leave easily are gone first. r(t) = (β + t − 1)/(α + β + t − 1).
 *
 * Source: Fader & Hardie (2007), Journal of Interactive Marketing 21(1), 76–90.
 *
 * @returns rates in (0, 1), the first entry for the first renewal
 * @throws RangeError for a parameter that is not above 0, an unknown unit, periods that are not a whole number
 * from 1 to 10,000
 * @example
 * ```ts
 * const parameters = { alpha: 0.704, beta: 1.182, timeUnit: 'years' };
 * retentionRates({ parameters, periods: 2 })[0]; // → 0.6267
 * retentionRates({ parameters, periods: 2 })[1]; // → 0.7561
 * ```
 */
export function retentionRates({ parameters, periods }: RetentionCourseInput): readonly number[] {
  requireShiftedBetaGeometric('retentionRates', parameters);
  requirePeriods('retentionRates', periods, 1);
  const { alpha, beta } = parameters;
  return Object.freeze(
    Array.from({ length: periods }, (_, renewals) => (beta + renewals) / (alpha + beta + renewals)),
  );
}
