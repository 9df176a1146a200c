import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differenceOfProducts } from './differenceOfProducts.ts';

it('keeps what is left of two products that are nearly equal', () => {
  // (2²⁷ + 1)² − 2²⁷ · (2²⁷ + 2) = 1
  expect(differenceOfProducts(2 ** 27 + 1, 2 ** 27 + 1, 2 ** 27, 2 ** 27 + 2)).toBe(1);
  expect(differenceOfProducts(3, 4, 5, 6)).toBe(-18);
  expect(differenceOfProducts(0, 4, 0, 6)).toBe(0);
});

it('is exact to the last digit for whole numbers, however nearly their products are equal', () => {
  const whole = fc.integer({ min: 1, max: 2 ** 50 });
  const offset = fc.integer({ min: -3, max: 3 });
  fc.assert(
    fc.property(whole, whole, offset, offset, (a, b, i, j) => {
      const [c, d] = [a + i, b + j];
      const exact = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
      const error = Math.abs(differenceOfProducts(a, b, c, d) - Number(exact));
      expect(error).toBeLessThanOrEqual(2 ** -52 * Math.abs(Number(exact)));
    }),
    { numRuns: 5000 },
  );
});

it('near the largest numbers it is the plain difference', () => {
  expect(differenceOfProducts(1e305, 100, 1e305, 1)).toBe(1e305 * 100 - 1e305);
  expect(differenceOfProducts(1e308, 1e308, 1, 1)).toBe(Infinity);
});
