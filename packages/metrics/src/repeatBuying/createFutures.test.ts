import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { seededRandom } from '../numeric/seededRandom.ts';
import type { BetaGeometricNbd } from './betaGeometricNbd.ts';
import { createFutures, MOST_PURCHASES } from './createFutures.ts';
import type { PurchaseHistory } from './purchaseHistory.ts';

/** The same chances, word by word, with no look at extremes. */
function drawPlainly(
  { r, alpha, a, b }: BetaGeometricNbd,
  { repeatPurchases: x, recency, age }: PurchaseHistory,
  length: number,
  uniform: () => number,
): number[] {
  const times: number[] = [];
  if (x > 0) {
    const silence = ((alpha + age) / (alpha + recency)) ** (r + x);
    if (uniform() >= 1 / (1 + (a / (b + x - 1)) * silence)) return times;
  }
  for (let time = 0; ;) {
    const until = alpha + age + time;
    time += until * ((1 - uniform()) ** (-1 / (r + x + times.length)) - 1);
    if (time > length) return times;
    times.push(time);
    if (uniform() < a / (a + b + x + times.length - 1)) return times;
  }
}

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const sets = fc.array(
  fc.record({ r: number(0.1, 3), alpha: number(0.5, 30), a: number(0.2, 3), b: number(0.5, 8) }),
  { minLength: 1, maxLength: 40 },
);
// Bought late enough that nobody is surely gone: for those nothing is drawn.
const customers = fc.array(
  fc
    .record({ x: fc.nat({ max: 12 }), age: number(1, 100), bought: number(0.3, 1) })
    .map(({ x, age, bought }): PurchaseHistory => ({
      repeatPurchases: x,
      recency: x === 0 ? 0 : age * bought,
      age,
    })),
  { minLength: 1, maxLength: 6 },
);

describe('futures of customers', () => {
  test('are those that are drawn without any shortcut: as many purchases, at the same times', () => {
    let [purchases, none] = [0, 0];
    fc.assert(
      fc.property(sets, customers, number(0.5, 60), fc.nat(), (drawn, people, length, seed) => {
        const parameters = drawn.map((set) => ({ ...set, timeUnit: 'weeks' as const }));
        const times = new Float64Array(MOST_PURCHASES);
        const futures = createFutures({ purchases: parameters, length, seed, times });
        const { uniform } = seededRandom(seed);
        for (const customer of people) {
          futures.begin(customer);
          parameters.forEach((set, k) => {
            const made = futures.drawPurchases(k);
            const plain = drawPlainly(set, customer, length, uniform);
            expect(made).toBe(plain.length);
            plain.forEach((time, index) => {
              expect(Math.abs((times[index] ?? NaN) / time - 1)).toBeLessThan(1e-6);
            });
            if (made > 0) purchases += 1;
            else none += 1;
          });
        }
      }),
      { numRuns: 300, seed: 7 },
    );
    // Both ways are taken often.
    expect(Math.min(purchases, none)).toBeGreaterThan(1000);
  });
});
