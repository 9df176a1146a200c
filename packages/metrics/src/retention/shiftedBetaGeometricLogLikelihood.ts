import type { RenewalCounts } from './renewalCounts.ts';

/**
 * The log-likelihood of sBG: at the renewal after k others, α/(α + β + k) leave and (β + k)/(α + β + k) renew.
 * The likelihood of Fader & Hardie (2007), its products sorted by renewal.
 */
export function shiftedBetaGeometricLogLikelihood(
  counts: RenewalCounts,
  alpha: number,
  beta: number,
): number {
  const { left, stayed } = counts;
  let sum = 0;
  for (let k = 0; k < left.length; k++) {
    // The logarithms of the chances, not differences of logarithms, which large parameters would cancel.
    const base = alpha + beta + k;
    sum += (left[k] as number) * Math.log(alpha / base) + (stayed[k] as number) * Math.log((beta + k) / base);
  }
  return sum;
}
