import { logGamma } from './logGamma.ts';
import { stirlingCorrection } from './stirlingCorrection.ts';

const HALF_LOG_TWO_PI = 0.9189385332046728;

/**
 * The natural logarithm of the beta function B(a, b) = Γ(a)Γ(b) ÷ Γ(a + b), for a and b above 0.
 *
 * Where an argument is large, the large parts of the gamma functions are cancelled by hand (as in Didonato & Morris
 * 1992, ACM TOMS 18(3), 360–373), so that B(0.8, 10⁶) has as many digits as B(0.8, 2). Relative accuracy about
 * 1e-14, except beside the curve on which B is 1 and its logarithm passes 0: there the absolute error is 1e-15.
 */
export function logBeta(a: number, b: number): number {
  const [small, large] = a < b ? [a, b] : [b, a];
  if (large < 8) return logGamma(small) + logGamma(large) - logGamma(small + large);
  const sum = small + large;
  const corrections = stirlingCorrection(large) - stirlingCorrection(sum);
  if (small < 8) {
    return (
      logGamma(small) - (large - 0.5) * Math.log1p(small / large) - small * (Math.log(sum) - 1) + corrections
    );
  }
  return (
    HALF_LOG_TWO_PI -
    (small - 0.5) * Math.log1p(large / small) -
    large * Math.log1p(small / large) -
    0.5 * Math.log(large) +
    stirlingCorrection(small) +
    corrections
  );
}
