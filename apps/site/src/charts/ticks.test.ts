import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { ticks } from './ticks.ts';

describe('ticks', () => {
  test.each<[minimum: number, maximum: number, expected: readonly number[]]>([
    [0, 100, [0, 20, 40, 60, 80, 100]],
    [0, 118, [0, 20, 40, 60, 80, 100]],
    [0, 5, [0, 1, 2, 3, 4, 5]],
    [0, 12, [0, 5, 10]],
    [0, 137, [0, 25, 50, 75, 100, 125]],
    [0, 0.3, [0, 0.1, 0.2, 0.3]],
    [-60, 120, [-50, 0, 50, 100]],
    [0, 12_345_678_901, [0, 2.5e9, 5e9, 7.5e9, 10e9]],
    [7, 7, [7]],
    [0, 0, [0]],
  ])('from %d to %d are round', (minimum, maximum, expected) => {
    expect(ticks(minimum, maximum, 6)).toEqual(expected);
  });

  const domain = fc
    .tuple(
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      fc.double({ min: 1e-6, max: 1e12, noNaN: true }),
    )
    .map(([minimum, span]) => [minimum, minimum + span] as const)
    .filter(
      ([minimum, maximum]) => (maximum - minimum) / Math.max(Math.abs(minimum), Math.abs(maximum)) > 1e-6,
    );

  test('lie inside, rise evenly by a round step, and are not more than asked for', () => {
    fc.assert(
      fc.property(domain, fc.integer({ min: 1, max: 8 }), ([minimum, maximum], most) => {
        const all = ticks(minimum, maximum, most);
        expect(all.length).toBeLessThanOrEqual(most);
        const room = 1e-9 * Math.max(Math.abs(minimum), Math.abs(maximum));
        for (const tick of all) {
          expect(tick).toBeGreaterThanOrEqual(minimum - room);
          expect(tick).toBeLessThanOrEqual(maximum + room);
          expect(Object.is(tick, -0)).toBe(false);
        }
        if (all.length < 2) return;
        const step = ((all.at(-1) ?? 0) - (all[0] ?? 0)) / (all.length - 1);
        const digits = step / 10 ** Math.floor(Math.log10(step * 1.000001));
        expect([1, 2, 2.5, 5].some((round) => Math.abs(digits / round - 1) < 1e-4)).toBe(true);
        all.forEach((tick, index) => {
          expect(Math.abs(tick - (all[0] ?? 0) - index * step)).toBeLessThanOrEqual(1e-4 * step + room);
        });
      }),
    );
  });

  test('from zero upwards are three to six', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e15, noNaN: true }), (maximum) => {
        const { length } = ticks(0, maximum, 6);
        expect(length).toBeGreaterThanOrEqual(3);
        expect(length).toBeLessThanOrEqual(6);
      }),
    );
  });
});
