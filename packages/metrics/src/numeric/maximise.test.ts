import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeError } from '../../tests/relativeError.ts';
import { maximise, type Surface } from './maximise.ts';

/** −(1 − x)² − 100(y − x²)²: Rosenbrock's valley upside down, its top at (1, 1). */
function rosenbrock([x = NaN, y = NaN]: readonly number[]): Surface {
  const [one, other] = [1 - x, y - x * x];
  return {
    value: -one * one - 100 * other * other,
    gradient: [2 * one + 400 * x * other, -200 * other],
    hessian: [-2 + 400 * other - 800 * x * x, 400 * x, 400 * x, -200],
  };
}

describe('maximise', () => {
  it('finds the top of a parabola in one step, with the inverse curvature beside it', () => {
    const evaluate = ([x = NaN, y = NaN]: readonly number[]) => ({
      value: 5 - (x - 3) ** 2 - (y + 1) ** 2 - (x - 3) * (y + 1),
      gradient: [-2 * (x - 3) - (y + 1), -2 * (y + 1) - (x - 3)],
      hessian: [-2, -1, -1, -2],
    });
    const top = maximise({ evaluate, start: [2, 0], reach: 20 });
    expect(top).toMatchObject({ converged: true, iterations: 1, value: 5, parameters: [3, -1] });
    const [[a, b] = [], [c, d] = []] = top.covariance ?? [];
    for (const [received, expected] of [
      [a, 2 / 3],
      [b, -1 / 3],
      [c, -1 / 3],
      [d, 2 / 3],
    ] as const) {
      expect(relativeError(received ?? NaN, expected)).toBeLessThan(1e-15);
    }
  });

  it('climbs a bent valley from anywhere', () => {
    const coordinate = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        const top = maximise({ evaluate: rosenbrock, start: [x, y], reach: 30 });
        expect(top.converged).toBe(true);
        for (const parameter of top.parameters) expect(relativeError(parameter, 1)).toBeLessThan(1e-9);
      }),
    );
  });

  it('leaves a valley floor, where the curvature is upward', () => {
    const evaluate = ([x = NaN]: readonly number[]) => ({
      value: Math.cos(x),
      gradient: [-Math.sin(x)],
      hessian: [-Math.cos(x)],
    });
    const top = maximise({ evaluate, start: [3.1], reach: 20 });
    expect(top.converged).toBe(true);
    expect(top.value).toBe(1);
  });

  const without: Record<string, (x: number) => Surface> = {
    'rises for ever': (x) => ({ value: x, gradient: [1], hessian: [0] }),
    'levels off': (x) => ({ value: -Math.exp(-x), gradient: [Math.exp(-x)], hessian: [-Math.exp(-x)] }),
    'is flat': () => ({ value: 1, gradient: [0], hessian: [0] }),
    'is no number': () => ({ value: NaN, gradient: [NaN], hessian: [NaN] }),
    'has no curvature': (x) => ({ value: -(x ** 2), gradient: [-2 * x], hessian: [NaN] }),
    'promises more than it keeps': (x) => ({ value: -x, gradient: [1], hessian: [-1] }),
    'has its top beyond the border': (x) => ({
      value: -((x - 9) ** 2),
      gradient: [18 - 2 * x],
      hessian: [-2],
    }),
  };

  it.each(Object.entries(without))('ends and says that it did not converge if the function %s', (_, at) => {
    const end = maximise({ evaluate: ([x = NaN]) => at(x), start: [0], reach: 8 });
    expect(end).toMatchObject({ converged: false, covariance: null });
    expect(Math.abs(end.parameters[0] as number)).toBeLessThanOrEqual(8);
    expect(end.iterations).toBeLessThanOrEqual(200);
  });

  it('turns back from where the function has no value', () => {
    const evaluate = ([x = NaN]: readonly number[]) =>
      ({ value: Math.log(x) - x, gradient: [1 / x - 1], hessian: [-1 / (x * x)] }) as Surface;
    const top = maximise({ evaluate, start: [5], reach: 20 });
    expect(top.converged).toBe(true);
    expect(relativeError(top.parameters[0] as number, 1)).toBeLessThan(1e-12);
  });
});
