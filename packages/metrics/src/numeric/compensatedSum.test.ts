import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compensatedSum } from './compensatedSum.ts';

it('keeps what a plain sum loses, whichever number is the larger', () => {
  expect(compensatedSum([1, 1e100, 1, -1e100])).toBe(2);
  expect(compensatedSum([1e16, 1, 1, 1, 1, -1e16])).toBe(4);
  expect(compensatedSum(new Float64Array(10).fill(0.1))).toBe(1);
  expect(compensatedSum([])).toBe(0);
});

it('is the exact sum of whole numbers in any order and of any sign', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (values) => {
      expect(compensatedSum(values)).toBe(Number(values.reduce((sum, value) => sum + BigInt(value), 0n)));
    }),
  );
});
