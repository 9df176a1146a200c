import { requirePeriods } from './requirePeriods.ts';
import { requireShiftedBetaGeometric } from './requireShiftedBetaGeometric.ts';
import type { ShiftedBetaGeometric } from './shiftedBetaGeometric.ts';

/** Inputs of {@link survivalShares} and {@link retentionRates}. */
export interface RetentionCourseInput {
  /** From {@link fitShiftedBetaGeometric}. */
  readonly parameters: ShiftedBetaGeometric;
  /** How many renewals to look ahead; a whole number up to 10,000. */
  readonly periods: number;
}

/**
 * Which share of new customers is expected to be there still after each renewal.
 * S(0) = 1, S(t) = (β + t − 1)/(α + β + t − 1) · S(t − 1).
 *
 * Source: Fader & Hardie (2007), Journal of Interactive Marketing 21(1), 76–90.
 *
 * @returns shares in (0, 1], the first entry the start, one more for each renewal
 * @throws RangeError for a parameter that is not above 0, an unknown unit, periods that are not a whole number
 * from 0 to 10,000
 * @example
 * ```ts
 * const parameters = { alpha: 0.668, beta: 3.806, timeUnit: 'years' };
 * survivalShares({ parameters, periods: 12 })[12]; // → 0.378
 * ```
 */
export function survivalShares({ parameters, periods }: RetentionCourseInput): readonly number[] {
  requireShiftedBetaGeometric('survivalShares', parameters);
  requirePeriods('survivalShares', periods, 0);
  const { alpha, beta } = parameters;
  const shares = [1];
  let share = 1;
  for (let renewals = 0; renewals < periods; renewals++) {
    share *= (beta + renewals) / (alpha + beta + renewals);
    shares.push(share);
  }
  return Object.freeze(shares);
}
