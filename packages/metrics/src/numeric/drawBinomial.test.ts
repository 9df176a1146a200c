import { describe, expect, it } from 'vitest';
import { drawBinomial } from './drawBinomial.ts';
import { seededRandom } from './seededRandom.ts';

const COUNT = 40_000;

describe('drawBinomial', () => {
  // Waits below 10 successes on average, rejection above, and the mirror for chances above a half.
  it.each([
    [7, 0.3],
    [40, 0.02],
    [19, 0.5],
    [20, 0.5],
    [60, 0.2],
    [35, 0.4],
    [60, 0.85],
    [12, 0.97],
  ])(
    'gives each number of successes in %d trials with a chance of %d as often as the formula says',
    (n, p) => {
      const random = seededRandom(n);
      const counts = new Array<number>(n + 1).fill(0);
      for (let i = 0; i < COUNT; i++) {
        const successes = drawBinomial({ trials: n, chance: p }, random);
        counts[successes] = (counts[successes] ?? NaN) + 1;
      }
      let probability = (1 - p) ** n;
      let chiSquare = 0;
      let freedom = -1;
      for (let k = 0; k <= n; k++) {
        const expected = COUNT * probability;
        if (expected > 5) {
          chiSquare += ((counts[k] as number) - expected) ** 2 / expected;
          freedom++;
        } else expect(counts[k] as number).toBeLessThan(25);
        probability *= ((n - k) / (k + 1)) * (p / (1 - p));
      }
      // Four standard deviations above the mean of the χ² distribution.
      expect(chiSquare).toBeLessThan(freedom + 4 * Math.sqrt(2 * freedom));
    },
  );

  it('has the mean and the spread of very many trials', () => {
    const random = seededRandom(5);
    const [n, p] = [1e9, 0.3];
    const spread = Math.sqrt(n * p * (1 - p));
    const scores = Array.from(
      { length: COUNT },
      () => (drawBinomial({ trials: n, chance: p }, random) - n * p) / spread,
    );
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / COUNT;
    // Four standard errors: 1/√40,000 of the mean, √(2/40,000) of the variance.
    expect(Math.abs(mean(scores))).toBeLessThan(0.02);
    expect(Math.abs(mean(scores.map((score) => score ** 2)) - 1)).toBeLessThan(0.0283);
  });

  it('leaves nothing to chance where there is none', () => {
    const random = seededRandom(1);
    expect(drawBinomial({ trials: 1000, chance: 0 }, random)).toBe(0);
    expect(drawBinomial({ trials: 1000, chance: 1 }, random)).toBe(1000);
    expect(drawBinomial({ trials: 0, chance: 0.4 }, random)).toBe(0);
  });
});
