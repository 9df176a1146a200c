import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeError } from '../../tests/relativeError.ts';
import { paretoConcentration } from './paretoConcentration.ts';

describe('paretoConcentration', () => {
  it.each([
    [0.8, '1.161', '0.756'],
    [0.73, '1.243', '0.673'],
    [0.67, '1.331', '0.601'],
    [0.6, '1.465', '0.518'],
  ])('has the published α and Gini for a top fifth of %d', (topShare, alpha, gini) => {
    const pareto = paretoConcentration({ topShare });
    expect(pareto.alpha.toFixed(3)).toBe(alpha);
    expect(pareto.gini.toFixed(3)).toBe(gini);
    expect(pareto.holdsFor).toBe('distribution');
    expect(Object.isFrozen(pareto)).toBe(true);
  });

  it('is the Gini of the quantiles of that distribution, added up numerically', () => {
    for (const topShare of [0.4, 0.5, 0.6]) {
      const { alpha, gini } = paretoConcentration({ topShare });
      // The area under the Lorenz curve 1 − (1 − p)^(1 − 1/α), by the midpoint rule on 100,000 strips.
      let area = 0;
      for (let i = 0; i < 1e5; i++) area += (1 - (1 - (i + 0.5) / 1e5) ** (1 - 1 / alpha)) / 1e5;
      expect(relativeError(gini, 1 - 2 * area)).toBeLessThan(1e-5);
    }
  });

  it('gives the share back through its Lorenz curve', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.9, noNaN: true }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (fraction, part) => {
          const topShare = fraction + part * (1 - fraction);
          const { alpha, gini } = paretoConcentration({ topShare, fraction });
          expect(relativeError(fraction ** (1 - 1 / alpha), topShare)).toBeLessThan(1e-13);
          expect(alpha).toBeGreaterThan(1);
          expect(gini).toBeGreaterThan(0);
          expect(gini).toBeLessThan(1);
        },
      ),
    );
  });

  it.each([
    [{ topShare: 0.2 }, 'topShare must be between fraction, 0.2, and 1, received 0.2'],
    [{ topShare: 1 }, 'topShare must be between fraction, 0.2, and 1, received 1'],
    [{ topShare: NaN }, 'topShare must be between fraction, 0.2, and 1, received NaN'],
    [{ topShare: 0.8, fraction: 0 }, 'fraction must be in (0, 1), received 0'],
    [{ topShare: 0.8, fraction: 1 }, 'fraction must be in (0, 1), received 1'],
  ])('refuses %j', (input, message) => {
    expect(() => paretoConcentration(input)).toThrow(new RangeError(`paretoConcentration: ${message}`));
  });
});
