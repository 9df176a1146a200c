import fc from 'fast-check';
import { expect, test } from 'vitest';

import { largestOf } from './largestOf.ts';

test('finds the largest, the largest first, what is not known last', () => {
  expect(largestOf([3, NaN, 7, -1], 2)).toEqual([2, 0]);
  expect(largestOf([NaN, -1], 5)).toEqual([1, 0]);
  expect(largestOf([], 3)).toEqual([]);
});

test('says the same as sorting everything, equal numbers in their order', () => {
  const column = fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 600 });
  fc.assert(
    fc.property(column, fc.integer({ min: 1, max: 40 }), (numbers, count) => {
      const sorted = [...numbers.keys()].sort((a, b) => (numbers[b] ?? 0) - (numbers[a] ?? 0) || a - b);
      expect(largestOf(Float64Array.from(numbers), count)).toEqual(sorted.slice(0, count));
    }),
  );
});
