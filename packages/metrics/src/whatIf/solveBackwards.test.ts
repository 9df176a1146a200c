import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeError } from '../../tests/relativeError.ts';
import { solveBackwards } from './solveBackwards.ts';

const squared = Object.freeze({ evaluate: (side: number) => side * side, lowest: 0, highest: 10 });

describe('solveBackwards', () => {
  it('finds the root of 2 to the last digit, rising or falling', () => {
    const rising = solveBackwards({ ...squared, target: 2 });
    expect(rising.outcome).toBe('found');
    expect(relativeError(rising.input ?? NaN, Math.SQRT2)).toBeLessThan(2e-16);
    const falling = solveBackwards({ ...squared, evaluate: (x) => -x * x, target: -2 });
    expect(relativeError(falling.input ?? NaN, Math.SQRT2)).toBeLessThan(2e-16);
    expect(Object.isFrozen(rising)).toBe(true);
  });

  it('undoes any rising formula', () => {
    const inputs = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(inputs, (input) => {
        const evaluate = (x: number) => Math.exp(x) + x;
        const solution = solveBackwards({ evaluate, target: evaluate(input), lowest: -6, highest: 6 });
        expect(Math.abs((solution.input ?? NaN) - input)).toBeLessThan(1e-15 * 6);
      }),
    );
  });

  it('takes the neighbour whose result is nearer', () => {
    // The results are whole numbers of steps; 3.4 is nearer to that of 3 than to that of 4.
    const evaluate = (x: number) => Math.floor(x);
    const below = solveBackwards({ evaluate, target: 3.4, lowest: 0, highest: 10 });
    expect(evaluate(below.input ?? NaN)).toBe(3);
    const above = solveBackwards({ evaluate, target: 3.6, lowest: 0, highest: 10 });
    expect(above.input).toBe(4);
  });

  it('answers none outside the results at the ends, and the end itself at an end', () => {
    expect(solveBackwards({ ...squared, target: 101 })).toEqual({ outcome: 'none', input: null });
    expect(solveBackwards({ ...squared, target: -1 })).toEqual({ outcome: 'none', input: null });
    expect(solveBackwards({ ...squared, target: 100 })).toEqual({ outcome: 'found', input: 10 });
    expect(solveBackwards({ ...squared, target: 0 })).toEqual({ outcome: 'found', input: 0 });
    expect(solveBackwards({ ...squared, target: 100 * (1 + 1e-13) }).input).toBe(10);
    expect(solveBackwards({ ...squared, target: 100 * (1 + 1e-11) }).outcome).toBe('none');
    const shifted = { ...squared, lowest: 1 };
    expect(solveBackwards({ ...shifted, target: 1 - 1e-13 }).input).toBe(1);
    expect(solveBackwards({ ...shifted, target: 1 - 1e-11 }).outcome).toBe('none');
  });

  it('answers every where the input makes no difference, and freezes that too', () => {
    const solution = solveBackwards({ evaluate: () => 7, target: 7, lowest: 0, highest: 1 });
    expect(solution).toEqual({ outcome: 'every', input: null });
    expect(Object.isFrozen(solution)).toBe(true);
    expect(solveBackwards({ evaluate: () => 7, target: 8, lowest: 0, highest: 1 }).outcome).toBe('none');
  });

  it('takes 0 as a target like any other', () => {
    const line = { evaluate: (x: number) => x - 10, target: 0, lowest: 0 };
    expect(solveBackwards({ ...line, highest: 10 })).toEqual({ outcome: 'found', input: 10 });
    expect(solveBackwards({ ...line, highest: 16 })).toEqual({ outcome: 'found', input: 10 });
    expect(solveBackwards({ evaluate: () => 0, target: 0, lowest: 0, highest: 1 }).outcome).toBe('every');
  });

  it('takes a formula without limit at one end, and bounds as large as numbers go', () => {
    const pole = solveBackwards({ evaluate: (x) => 1 / (1 - x), target: 4, lowest: 0, highest: 1 });
    expect(pole.input).toBe(0.75);
    const wide = { lowest: -Number.MAX_VALUE, highest: Number.MAX_VALUE };
    expect(solveBackwards({ evaluate: (x) => x, target: 1, ...wide }).input).toBe(1);
    expect(solveBackwards({ evaluate: (x) => x, target: 1.5e308, ...wide }).input).toBe(1.5e308);
  });

  it.each([
    [{ target: NaN }, 'target must be a finite number, received NaN'],
    [{ lowest: -Infinity }, 'lowest must be a finite number, received -Infinity'],
    [{ highest: NaN }, 'highest must be a finite number, received NaN'],
    [{ lowest: 10 }, 'lowest must be below highest, received 10 and 10'],
    [{ evaluate: (x: number) => (x > 9 ? NaN : x) }, 'evaluate gives NaN for 10'],
  ])('refuses %j', (wrong, message) => {
    expect(() => solveBackwards({ ...squared, target: 2, ...wrong })).toThrow(
      new RangeError(`solveBackwards: ${message}`),
    );
  });
});
