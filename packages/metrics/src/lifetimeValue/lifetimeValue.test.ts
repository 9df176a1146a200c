import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeError } from '../../tests/relativeError.ts';
import { lifetimeValue } from './lifetimeValue.ts';
import { marginMultiple } from './marginMultiple.ts';

const customer = Object.freeze({ annualMargin: 120, annualRetentionRate: 0.8, annualDiscountRate: 0.1 });

describe('lifetimeValue: published values', () => {
  it('corrects the infographic that takes the multiple of a 20-year sum: 269.15 a year is worth 576.74', () => {
    const { value, marginMultiple: multiple } = lifetimeValue({
      annualMargin: 24.3 * 52 * 0.213,
      annualRetentionRate: 0.75,
      annualDiscountRate: 0.1,
      firstMargin: 'endOfYear',
    });
    expect(value.toFixed(2)).toBe('576.74');
    expect(relativeError(multiple, 0.75 / 0.35)).toBeLessThan(1e-14);
  });

  it('gives 120 × 11/3 = 440 with the first margin now and exactly a margin less at the end of the year', () => {
    expect(relativeError(lifetimeValue(customer).value, 440)).toBeLessThan(1e-14);
    const later = lifetimeValue({ ...customer, firstMargin: 'endOfYear' });
    expect(relativeError(later.value, 320)).toBeLessThan(1e-14);
  });
});

describe('lifetimeValue: its result', () => {
  it('names its conventions and cannot be changed', () => {
    const worth = lifetimeValue(customer);
    expect(worth).toEqual({
      value: 120 * marginMultiple(customer),
      marginMultiple: marginMultiple(customer),
      firstMargin: 'now',
      horizonYears: null,
    });
    expect(Object.isFrozen(worth)).toBe(true);
    expect(lifetimeValue({ ...customer, firstMargin: 'endOfYear', horizonYears: 3 })).toMatchObject({
      firstMargin: 'endOfYear',
      horizonYears: 3,
    });
  });

  it('is a sum of margins: 120, then 96 and 76.8 expected, without a discount', () => {
    const { value } = lifetimeValue({ ...customer, annualDiscountRate: 0, horizonYears: 3 });
    expect(relativeError(value, 120 + 96 + 76.8)).toBeLessThan(1e-14);
  });

  it('scales with the margin, negative margins included', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (annualMargin) => {
        const { value } = lifetimeValue({ ...customer, annualMargin });
        expect(relativeError(value, annualMargin * marginMultiple(customer))).toBeLessThan(1e-15);
      }),
    );
  });
});

describe('lifetimeValue: the edges of its domain', () => {
  it.each([
    [{ annualMargin: NaN }, 'annualMargin must be a finite number, received NaN'],
    [{ annualMargin: -Infinity }, 'annualMargin must be a finite number, received -Infinity'],
    [{ annualRetentionRate: 1.2 }, 'annualRetentionRate must be in [0, 1], received 1.2'],
  ])('refuses %j', (wrong, message) => {
    expect(() => lifetimeValue({ ...customer, ...wrong })).toThrow(
      new RangeError(`lifetimeValue: ${message}`),
    );
  });

  it('says that the sum has no limit, or the value no number, in its own name', () => {
    const endless = { annualMargin: 1, annualRetentionRate: 1, annualDiscountRate: 0 };
    expect(() => lifetimeValue(endless)).toThrow(/^lifetimeValue: the sum of margins has no limit/);
    expect(() => lifetimeValue({ ...customer, annualMargin: 1e308 })).toThrow(
      new RangeError('lifetimeValue: value is too large to be written as a number'),
    );
  });
});
