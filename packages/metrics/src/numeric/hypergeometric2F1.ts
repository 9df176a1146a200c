import { betaExpectation } from './betaExpectation.ts';

/** Arguments of {@link hypergeometric2F1}, named as in Abramowitz & Stegun. */
export interface HypergeometricArguments {
  /** Above 0. */
  readonly a: number;
  /** Above 0. */
  readonly b: number;
  /** Above b. */
  readonly c: number;
  /** Below 1. */
  readonly z: number;
}

/**
 * Gauss's hypergeometric function ₂F₁(a, b; c; z) for a > 0, c > b > 0 and z < 1: what the mean of (1 − zp)⁻ᵃ is
 * when p follows the beta distribution with b and c − b (Euler's integral, Abramowitz & Stegun 15.3.1).
 *
 * Three ways, all of them sums of positive terms: the power series for z from 0 on while it is short; for z below 0
 * Pfaff's transformation to z/(z − 1) first (15.3.4); else the integral. Relative accuracy 1e-11 or better.
 */
export function hypergeometric2F1({ a, b, c, z }: HypergeometricArguments): number {
  if (z < 0) {
    const factor = Math.exp(-a * Math.log1p(-z));
    const inner = z / (z - 1);
    if (factor > 0 && isShort(a, inner)) return factor * powerSeries(a, c - b, c, inner);
  } else if (isShort(a, z)) return powerSeries(a, b, c, z);
  return betaExpectation((p, q) => -a * Math.log(z < 0 ? 1 - z * p : 1 - z + z * q), b, c - b);
}

/** Whether the series has few terms; they grow at most like those of (1 − z)⁻ᵃ. */
function isShort(a: number, z: number): boolean {
  return a * z + 40 < 1500 * (1 - z);
}

function powerSeries(a: number, b: number, c: number, z: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 0; ; k++) {
    const ratio = (((a + k) / (c + k)) * ((b + k) * z)) / (k + 1);
    term *= ratio;
    sum += term;
    // All that follow are together about term ÷ (1 − ratio).
    if (ratio < 1 && term < 1e-16 * sum * (1 - Math.max(ratio, z))) return sum;
  }
}
