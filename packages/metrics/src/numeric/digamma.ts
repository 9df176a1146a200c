/**
 * ψ, the slope of ln Γ, for x above 0.
 *
 * From 10 on the asymptotic series (Abramowitz & Stegun 6.3.18), below it brought there by ψ(x) = ψ(x + 1) − 1/x.
 * Relative accuracy about 1e-14, except beside its zero at 1.4616: there the absolute error is 1e-15.
 */
export function digamma(x: number): number {
  let shifted = x;
  let sum = 0;
  while (shifted < 10) {
    sum -= 1 / shifted;
    shifted += 1;
  }
  const square = 1 / (shifted * shifted);
  let series = 0;
  for (let i = 0; i < COEFFICIENTS.length; i++) series = (series + (COEFFICIENTS[i] as number)) * square;
  return sum + Math.log(shifted) - 0.5 / shifted - series;
}

// Bernoulli numbers B₂ₖ over 2k, the highest first.
const COEFFICIENTS = [1 / 12, -691 / 32760, 1 / 132, -1 / 240, 1 / 252, -1 / 120, 1 / 12];
