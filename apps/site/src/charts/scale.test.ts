import fc from 'fast-check';
import { expect, test } from 'vitest';

import { linearScale } from './scale.ts';

const quantity = fc.double({ min: -1e12, max: 1e12, noNaN: true });

test('a scale takes the ends of an axis to the ends of the paper, and what is between between', () => {
  fc.assert(
    fc.property(quantity, quantity, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, part) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const scale = linearScale(from, to, 200, 20);
      expect(scale(from)).toBe(200);
      expect(scale(to)).toBe(from === to ? 200 : 20);
      const between = scale(Math.min(to, from + part * (to - from)));
      expect(between).toBeGreaterThanOrEqual(20);
      expect(between).toBeLessThanOrEqual(200);
    }),
  );
});

test('places have one decimal', () => {
  expect(linearScale(0, 3, 0, 100)(1)).toBe(33.3);
});

test('an axis of one number has one place', () => {
  expect(linearScale(0, 0, 180, 0)(0)).toBe(180);
});
