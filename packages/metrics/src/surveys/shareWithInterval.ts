import { requireShareOfTotal } from './requireShareOfTotal.ts';
import { wilsonInterval } from './wilsonInterval.ts';

/** Inputs of {@link shareWithInterval}. */
export interface ShareInput {
  /** How many of those asked; a whole number from 0 to the total. */
  readonly count: number;
  /** How many were asked; a whole number from 1. */
  readonly total: number;
  /** How often such an interval is to hold the truth; in (0, 1), 0.95 when left out. */
  readonly confidenceLevel?: number | undefined;
}

/** A share found in a sample, and how far the truth may be from it. */
export interface ShareWithInterval {
  /** Count ÷ total. */
  readonly share: number;
  /** The lower end of the interval; exactly 0 when nobody counted. */
  readonly lowest: number;
  /** The upper end of the interval; exactly 1 when everybody counted. */
  readonly highest: number;
  /** The confidence level used. */
  readonly confidenceLevel: number;
  /** The method used. */
  readonly method: 'Wilson';
}

/**
 * A share in a sample with its Wilson interval, which stays honest for small samples and for none or all:
 * (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) ÷ (1 + z²/n) for p = count/n.
 * For the complaint iceberg: of those who had a problem, how many told you?
 *
 * Source: Wilson, E. B. (1927), "Probable Inference, the Law of Succession, and Statistical Inference",
 * Journal of the American Statistical Association 22, 209–212.
 * It supposes a random sample; a survey that only the willing answer errs by more.
 *
 * @returns share and ends of the interval, all in [0, 1]
 * @throws RangeError unless the counts are whole numbers with 0 ≤ count ≤ total, total ≥ 1, and the level in (0, 1)
 * @example
 * ```ts
 * const complained = shareWithInterval({ count: 81, total: 263 });
 * complained.share; // → 0.308
 * complained.lowest; // → 0.25529
 * complained.highest; // → 0.36621
 * shareWithInterval({ count: 0, total: 20 }).highest; // → 0.16113
 * ```
 */
export function shareWithInterval({ count, total, confidenceLevel = 0.95 }: ShareInput): ShareWithInterval {
  requireShareOfTotal('shareWithInterval', {
    count,
    countName: 'count',
    total,
    totalName: 'total',
    lowestTotal: 1,
    confidenceLevel,
  });
  const [lowest, highest] = wilsonInterval(count, total, confidenceLevel);
  return Object.freeze({ share: count / total, lowest, highest, confidenceLevel, method: 'Wilson' });
}
