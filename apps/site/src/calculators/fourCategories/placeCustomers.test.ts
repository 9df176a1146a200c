import fc from 'fast-check';
import { expect, test } from 'vitest';

import { placeCustomers, type MapPoint } from './placeCustomers.ts';
import { ranges } from './ranges.ts';

const room = { left: 60, right: 324, top: 44, bottom: 230 };

/** A customer at a place of the room, by the borders there. */
const at = (
  x: number,
  y: number,
  { borderX, borderY }: { borderX: number; borderY: number },
  category = 'active',
): MapPoint<string> => ({ x, y, category, isRight: x >= borderX, isBelow: y >= borderY });

test('fifty equal customers are one circle that holds all of them, not a row out of the chart', () => {
  const frame = { ...room, borderX: 271, borderY: 81 };
  const equal = Array.from({ length: 50 }, () => at(147, 137, frame));
  expect(placeCustomers(equal, frame)).toEqual([
    { x: 147, y: 137, category: 'active', radius: 13, members: equal.map((_, index) => index) },
  ]);
});

test('who is just across a border does not share a circle, nor does who is passive; none covers another', () => {
  const frame = { ...room, borderX: 200, borderY: 137 };
  const customers = [
    at(200, 160, frame),
    at(199, 160, frame),
    at(201, 161, frame),
    at(202, 160, frame, 'passive'),
  ];
  const spots = placeCustomers(customers, frame);
  expect(spots.map(({ members }) => members)).toEqual([[0, 2], [1], [3]]);
  expect(spots[0]).toMatchObject({ x: 213, y: 160 });
  expect(spots[1]).toMatchObject({ x: 190, y: 160 });
  for (const [index, one] of spots.entries())
    for (const other of spots.slice(index + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(15);
});

test('a customer alone, and away from the borders, stands where the numbers say', () => {
  const frame = { ...room, borderX: 200, borderY: 137 };
  expect(placeCustomers([at(324, 230, frame)], frame)).toEqual([
    { x: 324, y: 230, category: 'active', radius: 10, members: [0] },
  ]);
});

const inRoom = {
  x: fc.integer({ min: room.left * 10, max: room.right * 10 }).map((tenths) => tenths / 10),
  y: fc.integer({ min: room.top * 10, max: room.bottom * 10 }).map((tenths) => tenths / 10),
};

test('whatever the list: each customer is in one circle, in the chart, in the quadrant of their numbers', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ ...inRoom, passive: fc.boolean(), copies: fc.integer({ min: 1, max: 12 }) }), {
        maxLength: 12,
      }),
      inRoom.x,
      inRoom.y,
      (places, borderX, borderY) => {
        const frame = { ...room, borderX, borderY };
        const points = places.flatMap(({ x, y, passive, copies }) =>
          Array.from({ length: copies }, () => at(x, y, frame, passive ? 'passive' : 'active')),
        );
        const spots = placeCustomers(points, frame);
        const members = spots.flatMap((spot) => spot.members);
        expect(members.toSorted((a, b) => a - b)).toEqual(points.map((_, index) => index));
        for (const { x, y, radius, category, members } of spots) {
          expect(x).toBeGreaterThanOrEqual(room.left);
          expect(x).toBeLessThanOrEqual(room.right);
          expect(y).toBeGreaterThanOrEqual(room.top);
          expect(y).toBeLessThanOrEqual(room.bottom);
          for (const member of members) {
            const { isRight, isBelow, category: own } = points[member] as MapPoint<string>;
            expect(category).toBe(own);
            const across = isRight ? x - borderX : borderX - x;
            const upwards = isBelow ? y - borderY : borderY - y;
            const [wide, high] = [
              isRight ? room.right - borderX : borderX - room.left,
              isBelow ? room.bottom - borderY : borderY - room.top,
            ];
            // Not over a border, but for a quadrant too narrow for a circle: there at its far edge.
            expect(across).toBeGreaterThanOrEqual(Math.min(radius, wide) - 1e-9);
            expect(upwards).toBeGreaterThanOrEqual(Math.min(radius, high) - 1e-9);
          }
        }
      },
    ),
  );
});

test('ranges([1, 2, 3, 7, 9, 10]) is as short as it can be said', () => {
  expect(ranges([1, 2, 3, 7, 9, 10])).toBe('1–3, 7, 9, 10');
  expect(ranges([4])).toBe('4');
});
