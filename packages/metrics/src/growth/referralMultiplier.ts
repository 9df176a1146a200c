import { requireNonNegative } from '../numeric/requireNonNegative.ts';

/** Inputs of {@link referralMultiplier}. */
export interface ReferralMultiplierInput {
  /** New customers that one customer brings; in [0, 1). */
  readonly referralFactor: number;
}

/**
 * How many customers come in the end of one customer won, that one included, when each brings K others
 * and those bring others in turn: 1 + K + K² + … = 1/(1 − K).
 *
 * Source: the geometric series. K = 0.7 makes 3.33 of one.
 *
 * @returns customers, 1 or more
 * @throws RangeError unless the factor is in [0, 1); from 1 on the sum has no limit, see {@link referralGrowth}
 * @example
 * ```ts
 * referralMultiplier({ referralFactor: 0.7 }); // → 3.333
 * referralMultiplier({ referralFactor: 1 }); // throws RangeError: has no limit
 * ```
 */
export function referralMultiplier({ referralFactor }: ReferralMultiplierInput): number {
  requireNonNegative('referralMultiplier', 'referralFactor', referralFactor);
  if (referralFactor >= 1) {
    throw new RangeError(
      `referralMultiplier: the sum has no limit with referralFactor ${referralFactor}, ` +
        'because every round brings at least as many as the one before; it must be below 1',
    );
  }
  return 1 / (1 - referralFactor);
}
