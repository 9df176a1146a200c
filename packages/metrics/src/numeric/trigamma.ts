/**
 * ψ′, the curvature of ln Γ, for x above 0.
 *
 * From 10 on the asymptotic series (Abramowitz & Stegun 6.4.12), below it brought there by ψ′(x) = ψ′(x + 1) + 1/x².
 * Relative accuracy about 1e-15.
 */
export function trigamma(x: number): number {
  let shifted = x;
  let sum = 0;
  while (shifted < 10) {
    sum += 1 / (shifted * shifted);
    shifted += 1;
  }
  const square = 1 / (shifted * shifted);
  let series = 0;
  for (let i = 0; i < COEFFICIENTS.length; i++) series = (series + (COEFFICIENTS[i] as number)) * square;
  return sum + 1 / shifted + square / 2 + series / shifted;
}

// Bernoulli numbers B₂ₖ, the highest first.
const COEFFICIENTS = [7 / 6, -691 / 2730, 5 / 66, -1 / 30, 1 / 42, -1 / 30, 1 / 6];
