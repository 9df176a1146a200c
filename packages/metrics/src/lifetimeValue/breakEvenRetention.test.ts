import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeError } from '../../tests/relativeError.ts';
import { breakEvenRetention } from './breakEvenRetention.ts';
import { marginMultiple } from './marginMultiple.ts';

const customer = Object.freeze({ annualMargin: 100, acquisitionCost: 300, annualDiscountRate: 0.1 });

describe('breakEvenRetention: published values', () => {
  it('is 0.733 now and 0.825 at the end of the year for a cost of three margins at 10%', () => {
    expect(breakEvenRetention(customer).annualRetentionRate?.toFixed(3)).toBe('0.733');
    const later = breakEvenRetention({ ...customer, firstMargin: 'endOfYear' });
    expect(later.annualRetentionRate?.toFixed(3)).toBe('0.825');
  });

  it('is unreachable, 1.063 and 1.0645, for a cost of thirty margins', () => {
    const dear = { ...customer, annualMargin: 20, acquisitionCost: 600 };
    const now = breakEvenRetention(dear);
    expect(now).toMatchObject({ reachable: false, annualRetentionRate: null, firstMargin: 'now' });
    expect(now.calculatedRate?.toFixed(3)).toBe('1.063');
    const later = breakEvenRetention({ ...dear, firstMargin: 'endOfYear' });
    expect(later).toMatchObject({ reachable: false, annualRetentionRate: null, firstMargin: 'endOfYear' });
    expect(later.calculatedRate?.toFixed(4)).toBe('1.0645');
  });
});

describe('breakEvenRetention: what always holds', () => {
  it.each(['now', 'endOfYear'] as const)('makes the value just the cost, first margin %s', (firstMargin) => {
    const margins = fc.double({ min: 1, max: 1000, noNaN: true });
    fc.assert(
      fc.property(margins, fc.double({ min: 0, max: 1, noNaN: true }), (annualMargin, annualDiscountRate) => {
        const input = { ...customer, annualMargin, annualDiscountRate, firstMargin };
        const breakEven = breakEvenRetention(input);
        const value = (annualRetentionRate: number) =>
          annualMargin * marginMultiple({ annualRetentionRate, annualDiscountRate, firstMargin });
        if (breakEven.annualRetentionRate === null) {
          expect(value(1)).toBeLessThan(300 * (1 + 1e-12));
          expect(breakEven.calculatedRate).toBeGreaterThan(1);
        } else if (breakEven.annualRetentionRate === 0) {
          expect(value(0)).toBeGreaterThanOrEqual(300 * (1 - 1e-12));
        } else {
          // The sum over 1 + d − r loses the digits that r has in common with 1 + d: at most 300 margins, three.
          expect(relativeError(value(breakEven.annualRetentionRate), 300)).toBeLessThan(1e-12);
          expect(breakEven.calculatedRate).toBe(breakEven.annualRetentionRate);
        }
      }),
    );
  });
});

describe('breakEvenRetention: its result', () => {
  it('is 0 where the first margin alone covers the cost', () => {
    const cheap = breakEvenRetention({ ...customer, acquisitionCost: 50 });
    expect(cheap).toMatchObject({ reachable: true, annualRetentionRate: 0 });
    expect(relativeError(cheap.calculatedRate ?? NaN, -1.1)).toBeLessThan(1e-15);
    expect(breakEvenRetention({ ...customer, acquisitionCost: 100 }).annualRetentionRate).toBe(0);
  });

  it('is 1 where only a customer who never leaves will do', () => {
    const exact = breakEvenRetention({
      annualMargin: 1,
      acquisitionCost: 4,
      annualDiscountRate: 0.25,
      firstMargin: 'endOfYear',
    });
    expect(exact).toEqual({
      reachable: true,
      annualRetentionRate: 1,
      calculatedRate: 1,
      firstMargin: 'endOfYear',
    });
  });

  it('is unreachable without a margin, and cannot be changed', () => {
    for (const annualMargin of [0, -5]) {
      const none = breakEvenRetention({ ...customer, annualMargin });
      expect(none).toEqual({
        reachable: false,
        annualRetentionRate: null,
        calculatedRate: null,
        firstMargin: 'now',
      });
      expect(Object.isFrozen(none)).toBe(true);
    }
    expect(Object.isFrozen(breakEvenRetention(customer))).toBe(true);
  });

  it.each([
    [{ annualMargin: NaN }, 'annualMargin must be a finite number, received NaN'],
    [{ acquisitionCost: 0 }, 'acquisitionCost must be above 0, received 0'],
    [{ annualDiscountRate: -0.1 }, 'annualDiscountRate must be 0 or more, received -0.1'],
    [{ firstMargin: 'x' as never }, "firstMargin must be one of 'now', 'endOfYear', received 'x'"],
    [{ annualMargin: 1e300, acquisitionCost: 1e-300 }, 'the rate is too large to be written as a number'],
  ])('refuses %j', (wrong, message) => {
    expect(() => breakEvenRetention({ ...customer, ...wrong })).toThrow(
      new RangeError(`breakEvenRetention: ${message}`),
    );
  });
});
