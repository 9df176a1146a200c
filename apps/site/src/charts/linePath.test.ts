import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { linePath } from './linePath.ts';
import type { Point } from './point.ts';
import { thinPoints } from './thinPoints.ts';

test('linePath draws from point to point', () => {
  expect(
    linePath([
      { x: 0, y: 10 },
      { x: 5.3, y: 0 },
    ]),
  ).toBe('M0,10L5.3,0');
});

/** How high a line through points is at x. */
const heightAt = (points: readonly Point[], x: number): readonly number[] =>
  points.flatMap((to, index) => {
    const from = points[index - 1] ?? to;
    if (x < from.x || x > to.x) return [];
    if (from.x === to.x) return [from.y, to.y];
    return [from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y)];
  });

describe('thinPoints', () => {
  const curve = Array.from({ length: 1000 }, (_, index) => ({
    x: index * 0.3,
    y: 90 + 80 * Math.sin(index / 100),
  }));

  test('leaves a thousand points of a calm curve below two hundred', () => {
    expect(thinPoints(curve).length).toBeLessThan(200);
  });

  test('leaves out nothing that could be seen, adds nothing, and keeps both ends', () => {
    const place = fc.integer({ min: 0, max: 3000 }).map((tenths) => tenths / 10);
    const line = fc
      .array(fc.record({ x: place, y: place }), { minLength: 1, maxLength: 300 })
      .map((points) => points.sort((one, other) => one.x - other.x));
    fc.assert(
      fc.property(fc.oneof(line, fc.constant(curve)), (points) => {
        const thin = thinPoints(points);
        expect(thin[0]).toBe(points[0]);
        expect(thin.at(-1)).toBe(points.at(-1));
        expect(thin.every((point) => points.includes(point))).toBe(true);
        for (const { x, y } of points) {
          const heights = heightAt(thin, x);
          const low = Math.min(...heights) - 0.2001;
          const high = Math.max(...heights) + 0.2001;
          expect(y >= low && y <= high).toBe(true);
        }
      }),
    );
  });
});
