import { describe, expect, it } from 'vitest';
import { logPrior, withPrior } from './withPrior.ts';
import type { Surface } from './maximise.ts';

const prior = Object.freeze({ centres: Object.freeze([1, null, -2]), deviation: 0.5 });
/** A surface with slopes and curvatures of its own: x₀² + x₀x₁ + sin x₂. */
const surface = (at: readonly number[]): Surface => {
  const [x, y, z] = at as [number, number, number];
  return {
    value: x * x + x * y + Math.sin(z),
    gradient: [2 * x + y, x, Math.cos(z)],
    hessian: [2, 1, 0, 1, 0, 0, 0, 0, -Math.sin(z)],
  };
};

describe('a normal prior', () => {
  it('is 0 at its centre, −½ one deviation away, and knows nothing of the others', () => {
    expect(logPrior(prior, [1, 77, -2])).toBe(0);
    expect(logPrior(prior, [1.5, 0, -2])).toBe(-0.5);
    expect(logPrior(prior, [1.5, 0, -1])).toBe(-2.5);
  });

  it('adds itself to value, slopes and curvatures', () => {
    const both = withPrior(surface, prior);
    const at = [0.3, -0.7, 0.4];
    const { value, gradient, hessian } = both(at);
    expect(value).toBe(surface(at).value + logPrior(prior, at));
    const step = 1e-5;
    const moved = (i: number, by: number) => both(at.map((one, k) => (k === i ? one + by : one)));
    for (let i = 0; i < 3; i++) {
      expect(gradient[i]).toBeCloseTo((moved(i, step).value - moved(i, -step).value) / (2 * step), 8);
      for (let k = 0; k < 3; k++) {
        const slope = (by: number) => moved(i, by).gradient[k] as number;
        expect(hessian[3 * i + k]).toBeCloseTo((slope(step) - slope(-step)) / (2 * step), 8);
      }
    }
  });
});
