import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { distance, placeLabels, type Box } from './placeLabels.ts';
import type { Point } from './point.ts';
import { sampleLine, some } from './sampleLine.ts';

const frame: Box = { x: 190, y: 110, halfWidth: 150, halfHeight: 100 };
const place = fc.record({ x: fc.integer({ min: 40, max: 340 }), y: fc.integer({ min: 20, max: 210 }) });
const label = (points: readonly Point[], width = 80, height = 17) => ({
  points: sampleLine(points),
  halfWidth: width / 2,
  halfHeight: height / 2,
});

describe('placeLabels', () => {
  test('leaves labels apart from each other and from dots, inside the frame', () => {
    const named = fc
      .tuple(
        fc.oneof(fc.array(place, { minLength: 1, maxLength: 30 }), fc.constant([{ x: 200, y: 100 }])),
        fc.integer({ min: 10, max: 250 }),
        fc.constantFrom(17, 34, 51),
      )
      .map((parts) => label(...parts));
    fc.assert(
      fc.property(fc.array(named, { maxLength: 8 }), (all) => {
        const dots = all.flatMap(({ points }) => (points.length === 1 ? points : []));
        const places = placeLabels(all, frame).filter((box) => box !== undefined);
        places.forEach((box, index) => {
          expect(Math.abs(box.x - frame.x) + box.halfWidth).toBeLessThanOrEqual(frame.halfWidth);
          expect(Math.abs(box.y - frame.y) + box.halfHeight).toBeLessThanOrEqual(frame.halfHeight);
          for (const other of [...places.slice(index + 1), ...dots])
            expect(distance(box, other)).toBeGreaterThanOrEqual(8);
        });
      }),
    );
  });

  test('names the upper of two close lines above and the lower below', () => {
    const line = (y: number) => [
      { x: 40, y },
      { x: 324, y },
    ];
    const [upper, lower] = placeLabels([label(line(100)), label(line(108))], frame);
    expect(upper?.y).toBeLessThan(100);
    expect(lower?.y).toBeGreaterThan(108);
  });

  test('goes round a line that is in the way', () => {
    const wall = Array.from({ length: 40 }, (_, index) => ({ x: 200, y: 20 + index * 5 }));
    const [, named] = placeLabels([label(wall), label([{ x: 190, y: 110 }])], frame);
    expect(named?.x).toBeLessThanOrEqual(190 - 40);
  });

  test('finds no place for a label that is wider than the frame', () => {
    expect(placeLabels([label([{ x: 190, y: 110 }], 301)], frame)).toEqual([undefined]);
  });
});

describe('sampleLine', () => {
  test('leaves no gap over four units in a line of usual length, and keeps its end', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const points = sampleLine([from, to]);
        expect(points.at(-1)).toEqual(to);
        points.slice(1).forEach(({ x, y }, index) => {
          expect(Math.hypot(x - (points[index]?.x ?? 0), y - (points[index]?.y ?? 0))).toBeLessThanOrEqual(4);
        });
      }),
    );
  });

  test('some of a list are not more than asked for, and the last is among them', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1 }), fc.integer({ min: 1, max: 50 }), (items, most) => {
        const few = some(items, most);
        expect(few.length).toBeLessThanOrEqual(most);
        expect(few.at(-1)).toBe(items.at(-1));
      }),
    );
  });
});
