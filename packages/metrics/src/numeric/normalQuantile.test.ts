import { describe, expect, it } from 'vitest';
import { relativeError } from '../../tests/relativeError.ts';
import { normalQuantile } from './normalQuantile.ts';

describe('normalQuantile', () => {
  // Roots of the normal distribution at 50 digits (mpmath), one for each piece of the algorithm and its borders.
  it.each([
    [0.975, 1.9599639845400538],
    [0.9, 1.2815515655446006],
    [0.6, 0.2533471031357997],
    [0.51, 0.025068908258711057],
    [0.0749, -1.4402382675279637],
    [0.0751, -1.43882539275254],
    [0.926, 1.4466320671589787],
    [0.999, 3.090232306167813],
    [1e-5, -4.264890793922825],
    [1e-10, -6.361340902404057],
    [1e-20, -9.262340089798407],
    [1e-300, -37.0470962993612],
  ])('of %d is %d', (probability, quantile) => {
    expect(relativeError(normalQuantile(probability), quantile)).toBeLessThan(1e-15);
  });

  it('is 0 in the middle and mirrored around it', () => {
    expect(normalQuantile(0.5)).toBe(0);
    for (const tail of [0.001, 0.01, 0.0625, 0.25, 0.4375]) {
      expect(relativeError(normalQuantile(1 - tail), -normalQuantile(tail))).toBeLessThan(1e-13);
    }
  });
});
