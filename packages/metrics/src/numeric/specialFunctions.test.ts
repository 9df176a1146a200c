import { describe, expect, it } from 'vitest';
import fixture from '../../fixtures/specialFunctions.json' with { type: 'json' };
import { relativeError } from '../../tests/relativeError.ts';
import { betaExpectation } from './betaExpectation.ts';
import { digamma } from './digamma.ts';
import { hypergeometric2F1 } from './hypergeometric2F1.ts';
import { logBeta } from './logBeta.ts';
import { logGamma } from './logGamma.ts';
import { trigamma } from './trigamma.ts';

function expectClose(rows: readonly number[][], compute: (...row: number[]) => number, tolerance: number) {
  expect(rows.length).toBeGreaterThan(50);
  for (const row of rows) {
    const error = relativeError(compute(...row), row.at(-1) as number);
    expect(error, JSON.stringify(row)).toBeLessThan(tolerance);
  }
}

describe('the special functions agree with mpmath at 60 digits on a grid that crosses all their branches', () => {
  it('logGamma, from 1e-300 to 1e300', () => expectClose(fixture.logGamma, logGamma, 1e-15));

  // Beside its zero at 1.46163 (the grid holds 1.4617) the digits of ψ are those that ln x − Σ 1/(x + i) has left.
  it('digamma, from 1e-300 to 1e300', () => expectClose(fixture.digamma, digamma, 1e-11));

  it('trigamma, from 1e-12 to 1e300', () => expectClose(fixture.trigamma, trigamma, 2e-15));

  it('logBeta, from 1e-9 to 1e12', () => expectClose(fixture.logBeta, logBeta, 1e-14));

  // Arguments of 1000 put sums of 1e4 into exponents, of which rounding takes 1e-12; the rest is the quadrature.
  it('hypergeometric2F1, arguments up to 1000, z from −1e9 to 1 − 1e-9', () =>
    expectClose(
      fixture.hypergeometric2F1,
      (a, b, c, z) => hypergeometric2F1({ a, b, c, z } as never),
      1e-10,
    ));
});

describe('logGamma', () => {
  it('is exactly 0 at 1 and 2 and the logarithm of the factorial at whole numbers', () => {
    expect(logGamma(1)).toBeCloseTo(0, 300);
    expect(logGamma(2)).toBeCloseTo(0, 300);
    let factorial = 1;
    for (let n = 3; n <= 170; n++) {
      factorial *= n - 1;
      expect(relativeError(logGamma(n), Math.log(factorial)), String(n)).toBeLessThan(1e-15);
    }
  });

  it('keeps its digits beside its zeros: the slopes there are −γ and 1 − γ', () => {
    const euler = 0.5772156649015329;
    const step = 2 ** -40;
    expect(relativeError(logGamma(1 + step), -euler * step)).toBeLessThan(3e-12);
    expect(relativeError(logGamma(1 - step), euler * step)).toBeLessThan(3e-12);
    expect(relativeError(logGamma(2 + step), (1 - euler) * step)).toBeLessThan(3e-12);
    expect(relativeError(logGamma(2 - step), (euler - 1) * step)).toBeLessThan(3e-12);
  });
});

describe('betaExpectation', () => {
  it('knows the mean and the mean inverse of the beta distribution', () => {
    for (const a of [1.001, 2.5, 40, 3000]) {
      for (const b of [0.001, 0.8, 1, 17, 2000]) {
        const label = `${a}, ${b}`;
        const mean = betaExpectation((p) => Math.log(p), a, b);
        expect(relativeError(mean, a / (a + b)), label).toBeLessThan(1e-11);
        const inverse = betaExpectation((_, q) => Math.log(q), b, a);
        expect(relativeError(inverse, a / (a + b)), label).toBeLessThan(1e-11);
      }
    }
  });

  it('takes a narrow distribution for its mean', () => {
    for (const [a, b] of [
      [1e7, 3e7],
      [1e9, 3e9],
      [1e90, 3e90],
    ] as const) {
      const mean = betaExpectation((p) => 2 * Math.log(p), a, b);
      expect(relativeError(mean, 1 / 16), String(a)).toBeLessThan(1e-6);
      expect(
        relativeError(
          betaExpectation((_, q) => Math.log(q), a, b),
          3 / 4,
        ),
      ).toBeLessThan(1e-7);
    }
  });
});
