import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeError } from '../../tests/relativeError.ts';
import { impliedRetentionRate } from './impliedRetentionRate.ts';
import { marginMultiple } from './marginMultiple.ts';

describe('impliedRetentionRate: published values', () => {
  it('reads 95% retention from × 20 and 90% from × 10', () => {
    expect(relativeError(impliedRetentionRate({ multiple: 20 }), 0.95)).toBeLessThan(1e-15);
    expect(relativeError(impliedRetentionRate({ multiple: 10 }), 0.9)).toBeLessThan(1e-15);
  });

  it('reads the break-even retention of a cost of three margins at 10%: 0.733 now, 0.825 at the end of the year', () => {
    expect(impliedRetentionRate({ multiple: 3, annualDiscountRate: 0.1 }).toFixed(3)).toBe('0.733');
    const later = impliedRetentionRate({ multiple: 3, annualDiscountRate: 0.1, firstMargin: 'endOfYear' });
    expect(later.toFixed(3)).toBe('0.825');
  });
});

describe('impliedRetentionRate: what always holds', () => {
  it.each(['now', 'endOfYear'] as const)(
    'is undone by the margin multiple, first margin %s',
    (firstMargin) => {
      const retention = fc.double({ min: 0, max: 0.99, noNaN: true });
      const discount = fc.double({ min: 0, max: 2, noNaN: true });
      fc.assert(
        fc.property(retention, discount, (annualRetentionRate, annualDiscountRate) => {
          const multiple = marginMultiple({ annualRetentionRate, annualDiscountRate, firstMargin });
          const implied = impliedRetentionRate({ multiple, annualDiscountRate, firstMargin });
          // Absolute: the subtraction 1 − 1/multiple keeps the digits of 1, not those of a retention near 0.
          expect(Math.abs(implied - annualRetentionRate)).toBeLessThan(1e-14);
          expect(implied).toBeLessThanOrEqual(1);
        }),
      );
    },
  );
});

describe('impliedRetentionRate: the edges of its domain', () => {
  it('ends at no retention and at full retention', () => {
    expect(impliedRetentionRate({ multiple: 1 })).toBe(0);
    expect(impliedRetentionRate({ multiple: 0, firstMargin: 'endOfYear' })).toBe(0);
    expect(impliedRetentionRate({ multiple: 11, annualDiscountRate: 0.1 })).toBe(1);
    expect(impliedRetentionRate({ multiple: 4, annualDiscountRate: 0.25, firstMargin: 'endOfYear' })).toBe(1);
  });

  it('never passes 1, whatever the rounding at the highest multiple', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 5, noNaN: true }), (annualDiscountRate) => {
        const implied = impliedRetentionRate({ multiple: 1 + 1 / annualDiscountRate, annualDiscountRate });
        expect(implied).toBeLessThanOrEqual(1);
        expect(implied).toBeGreaterThan(0.999999);
      }),
    );
  });

  it.each([
    [{ multiple: 0.5 }, 'multiple must be 1 or more, received 0.5'],
    [{ multiple: NaN }, 'multiple must be 1 or more, received NaN'],
    [{ multiple: 20, annualDiscountRate: 0.1 }, 'multiple must be in [1, 11], received 20'],
    [{ multiple: -1, firstMargin: 'endOfYear' as const }, 'multiple must be 0 or more, received -1'],
    [
      { multiple: 10.1, annualDiscountRate: 0.1, firstMargin: 'endOfYear' as const },
      'multiple must be in [0, 10], received 10.1',
    ],
    [{ multiple: 20, annualDiscountRate: -1 }, 'annualDiscountRate must be 0 or more, received -1'],
    [
      { multiple: 20, firstMargin: 'x' as never },
      "firstMargin must be one of 'now', 'endOfYear', received 'x'",
    ],
  ])('refuses %j', (input, message) => {
    expect(() => impliedRetentionRate(input)).toThrow(new RangeError(`impliedRetentionRate: ${message}`));
  });
});
