import { normalQuantile } from '../numeric/normalQuantile.ts';

/**
 * The ends of the Wilson score interval: the shares p with |count/total − p| = z·√(p(1 − p)/total).
 * Source: Wilson, E. B. (1927), Journal of the American Statistical Association 22, 209–212.
 */
export function wilsonInterval(count: number, total: number, confidenceLevel: number): [number, number] {
  // The lower tail, because 1 − level is exact where (1 + level)/2 is not; only the square of z is used.
  const z = normalQuantile((1 - confidenceLevel) / 2);
  const share = count / total;
  const spread = (z * z) / total;
  const reach = Math.sqrt(spread * (spread / 4 + share * (1 - share)));
  const highest = (share + spread / 2 + reach) / (1 + spread);
  // The two ends multiply to share²/(1 + spread): a quotient, where a difference would lose the digits near 0.
  const lowest = share === 0 ? 0 : (share * share) / (1 + spread) / highest;
  return [lowest, share === 1 ? 1 : highest];
}
