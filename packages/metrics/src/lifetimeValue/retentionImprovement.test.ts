import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeError } from '../../tests/relativeError.ts';
import { lifetimeValue } from './lifetimeValue.ts';
import { retentionImprovement } from './retentionImprovement.ts';

const customer = Object.freeze({ annualMargin: 120, annualRetentionRate: 0.8, annualDiscountRate: 0.1 });

describe('retentionImprovement: published values', () => {
  it.each([
    [0.6, 0.1, '11'],
    [0.7, 0.1, '14'],
    [0.8, 0.1, '20'],
    [0.85, 0.1, '25'],
    [0.9, 0.1, '33'],
    [0.9, 0, '100'],
  ])(
    'five points from %d at a discount of %d raise the value by %s percent',
    (annualRetentionRate, d, percent) => {
      const { relativeChange } = retentionImprovement({
        ...customer,
        annualRetentionRate,
        annualDiscountRate: d,
      });
      expect((100 * (relativeChange ?? 0)).toFixed(0)).toBe(percent);
    },
  );
});

describe('retentionImprovement: its result', () => {
  it('gives both values, the difference and what was added', () => {
    const improvement = retentionImprovement(customer);
    expect(relativeError(improvement.valueBefore, 440)).toBeLessThan(1e-14);
    expect(relativeError(improvement.valueAfter, 528)).toBeLessThan(1e-14);
    expect(relativeError(improvement.change, 88)).toBeLessThan(1e-13);
    expect(relativeError(improvement.relativeChange ?? NaN, 0.2)).toBeLessThan(1e-13);
    expect(improvement).toMatchObject({
      addedRetention: 0.05,
      capped: false,
      firstMargin: 'now',
      horizonYears: null,
    });
    expect(relativeError(improvement.annualRetentionRate, 0.85)).toBeLessThan(1e-15);
    expect(Object.isFrozen(improvement)).toBe(true);
  });

  it('is two lifetime values', () => {
    const rates = fc.double({ min: 0, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(
        rates,
        fc.double({ min: 0, max: 0.09, noNaN: true }),
        (annualRetentionRate, additionalRetention) => {
          const input = {
            ...customer,
            annualRetentionRate,
            firstMargin: 'endOfYear',
            horizonYears: 9,
          } as const;
          const improvement = retentionImprovement({ ...input, additionalRetention });
          const better = { ...input, annualRetentionRate: annualRetentionRate + additionalRetention };
          expect(improvement.valueBefore).toBe(lifetimeValue(input).value);
          expect(improvement.valueAfter).toBe(lifetimeValue(better).value);
          expect(improvement.change).toBeCloseTo(improvement.valueAfter - improvement.valueBefore, 9);
          expect(improvement).toMatchObject({ firstMargin: 'endOfYear', horizonYears: 9, capped: false });
        },
      ),
    );
  });

  it('cuts at full retention and says so', () => {
    const improvement = retentionImprovement({ ...customer, annualRetentionRate: 0.97 });
    expect(improvement.capped).toBe(true);
    expect(improvement.annualRetentionRate).toBe(1);
    expect(relativeError(improvement.addedRetention, 0.03)).toBeLessThan(1e-14);
    expect(relativeError(improvement.valueAfter, 120 * 11)).toBeLessThan(1e-14);
  });

  it('does not call it a cut when decimals add up to just above 1', () => {
    const annualRetentionRate = 1.1 - 0.2;
    expect(annualRetentionRate + 0.1).toBeGreaterThan(1);
    const improvement = retentionImprovement({ ...customer, annualRetentionRate, additionalRetention: 0.1 });
    expect(improvement).toMatchObject({ capped: false, annualRetentionRate: 1, addedRetention: 0.1 });
  });

  it('gives no ratio where the value before is nothing, and a ratio where only the margin is', () => {
    const gone = { ...customer, annualRetentionRate: 0, firstMargin: 'endOfYear' as const };
    expect(retentionImprovement(gone)).toMatchObject({ valueBefore: 0, relativeChange: null });
    const free = retentionImprovement({ ...customer, annualMargin: 0 });
    expect(free).toMatchObject({ valueBefore: 0, valueAfter: 0, change: 0 });
    expect(relativeError(free.relativeChange ?? NaN, 0.2)).toBeLessThan(1e-13);
  });
});

describe('retentionImprovement: the edges of its domain', () => {
  it.each([
    [{ annualMargin: NaN }, 'annualMargin must be a finite number, received NaN'],
    [{ additionalRetention: -0.05 }, 'additionalRetention must be in [0, 1], received -0.05'],
    [{ additionalRetention: 5 }, 'additionalRetention must be in [0, 1], received 5'],
    [{ annualRetentionRate: 80 }, 'annualRetentionRate must be in [0, 1], received 80'],
  ])('refuses %j', (wrong, message) => {
    const run = () => retentionImprovement({ ...customer, ...wrong });
    expect(run).toThrow(new RangeError(`retentionImprovement: ${message}`));
  });

  it('has no answer when the improved customer would never leave and nothing is discounted', () => {
    const loyal = { ...customer, annualRetentionRate: 0.97, annualDiscountRate: 0 };
    expect(() => retentionImprovement(loyal)).toThrow(
      /^retentionImprovement: the sum of margins has no limit/,
    );
    expect(() => retentionImprovement({ ...loyal, annualRetentionRate: 1 })).toThrow(
      /^retentionImprovement: the sum/,
    );
  });

  it('says that a change is too large rather than answer Infinity', () => {
    expect(() => retentionImprovement({ ...customer, annualMargin: 1e308 })).toThrow(
      new RangeError('retentionImprovement: the change is too large to be written as a number'),
    );
  });
});
