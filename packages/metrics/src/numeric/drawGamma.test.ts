import { describe, expect, it } from 'vitest';
import { drawGamma } from './drawGamma.ts';
import { logGamma } from './logGamma.ts';
import { seededRandom } from './seededRandom.ts';

const DRAWS = 40_000;
const draws = (shape: number) => {
  const random = seededRandom(12);
  return Float64Array.from({ length: DRAWS }, () => drawGamma(shape, random)).sort();
};

describe('drawGamma', () => {
  it.each([0.05, 0.4, 1, 2.5, 30, 1e10])('has the mean and the variance of the shape, %d', (shape) => {
    const drawn = draws(shape);
    const mean = drawn.reduce((sum, one) => sum + one / DRAWS, 0);
    const variance = drawn.reduce((sum, one) => sum + (one - mean) ** 2 / (DRAWS - 1), 0);
    expect(drawn.every((one) => one > 0 || shape < 0.1)).toBe(true);
    // Four standard errors; that of the variance is √((6/shape + 2)/n) of it.
    expect(Math.abs(mean / shape - 1)).toBeLessThan(4 / Math.sqrt(shape * DRAWS));
    expect(Math.abs(variance / shape - 1)).toBeLessThan(4 * Math.sqrt((6 / shape + 2) / DRAWS));
  });

  it.each([0.3, 1, 6])('has the distribution of the shape, %d, by its greatest distance', (shape) => {
    const drawn = draws(shape);
    let distance = 0;
    drawn.forEach((one, i) => {
      distance = Math.max(distance, Math.abs(regularised(shape, one) - (i + 0.5) / DRAWS));
    });
    // Kolmogorov's 99.9% limit is 1.95/√n.
    expect(distance).toBeLessThan(1.95 / Math.sqrt(DRAWS));
  });
});

/** The share below x of a gamma distribution, by the series of the incomplete gamma function. */
function regularised(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; term > 1e-17 * sum; n++) sum += term *= x / (shape + n);
  return sum * Math.exp(shape * Math.log(x) - x - logGamma(shape));
}
