import { describe, expect, it } from 'vitest';
import { seededRandom } from './seededRandom.ts';

const COUNT = 100_000;
const draws = (draw: () => number) => Array.from({ length: COUNT }, draw);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('seededRandom', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    const { uniform } = seededRandom(7);
    const first = [uniform(), uniform(), uniform()];
    const again = seededRandom(7);
    expect([again.uniform(), again.uniform(), again.uniform()]).toEqual(first);
    expect(seededRandom(8).uniform()).not.toBe(first[0]);
  });

  // Four standard errors of 100,000 draws each.
  it('is uniform: mean 1/2, variance 1/12, a tenth in each tenth', () => {
    const values = draws(seededRandom(1).uniform);
    expect(Math.abs(mean(values) - 0.5)).toBeLessThan(0.0037);
    expect(Math.abs(mean(values.map((u) => (u - 0.5) ** 2)) - 1 / 12)).toBeLessThan(0.001);
    for (let tenth = 0; tenth < 10; tenth++) {
      const share = values.filter((u) => Math.floor(10 * u) === tenth).length / COUNT;
      expect(Math.abs(share - 0.1)).toBeLessThan(0.0038);
    }
    expect(values.every((u) => u >= 0 && u < 1)).toBe(true);
  });

  it('draws every index equally often', () => {
    const { index } = seededRandom(2);
    const counts = [0, 0, 0, 0, 0, 0, 0];
    for (let i = 0; i < COUNT; i++) counts[index(7)] = (counts[index(7)] ?? NaN) + 1;
    for (const count of counts) expect(Math.abs(count / COUNT - 1 / 7)).toBeLessThan(0.0045);
  });

  it('is normal: moments 0, 1, 0, 3, a share of 0.95 within 1.96, neighbours unrelated', () => {
    const values = draws(seededRandom(3).normal);
    expect(Math.abs(mean(values))).toBeLessThan(0.0127);
    expect(Math.abs(mean(values.map((x) => x ** 2)) - 1)).toBeLessThan(0.018);
    expect(Math.abs(mean(values.map((x) => x ** 3)))).toBeLessThan(0.05);
    expect(Math.abs(mean(values.map((x) => x ** 4)) - 3)).toBeLessThan(0.125);
    expect(Math.abs(values.filter((x) => Math.abs(x) < 1.96).length / COUNT - 0.95)).toBeLessThan(0.0028);
    expect(Math.abs(mean(values.slice(1).map((x, i) => x * (values[i] as number))))).toBeLessThan(0.0127);
  });
});
