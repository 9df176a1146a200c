/**
 * What Stirling's series adds to (x − ½)ln x − x + ½ln 2π to make ln Γ(x), for x from 8 on: 1/12x − 1/360x³ + …,
 * the Bernoulli numbers B₂ₖ over 2k(2k − 1)x²ᵏ⁻¹. Source: Abramowitz & Stegun 6.1.40; error below 1e-16.
 */
export function stirlingCorrection(x: number): number {
  const inverse = 1 / x;
  const square = inverse * inverse;
  let sum = 0;
  for (let i = 0; i < COEFFICIENTS.length; i++) sum = sum * square + (COEFFICIENTS[i] as number);
  return sum * inverse;
}

const COEFFICIENTS = [
  -3617 / 122400,
  1 / 156,
  -691 / 360360,
  1 / 1188,
  -1 / 1680,
  1 / 1260,
  -1 / 360,
  1 / 12,
];
