import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fixture from '../../fixtures/churn.json' with { type: 'json' };
import { relativeError } from '../../tests/relativeError.ts';
import { observedChurn } from './observedChurn.ts';

describe('observedChurn', () => {
  it('reads "over 6 years at least" from 20 customers none of whom left', () => {
    // Wilson 95% of 0 in 20 is published as 0 to 0.16113: 1/0.16113 = 6.206.
    const churn = observedChurn({ customersAtStart: 20, customersLost: 0 });
    expect(churn).toMatchObject({
      observedChurnRate: 0,
      annualChurnRate: 0,
      lowestAnnualChurnRate: 0,
      expectedLifetimeYears: null,
      highestLifetimeYears: null,
      confidenceLevel: 0.95,
      method: 'Wilson',
    });
    expect(churn.lowestLifetimeYears.toFixed(3)).toBe('6.206');
    expect(churn.highestAnnualChurnRate.toFixed(5)).toBe('0.16113');
  });

  it('agrees with rates and intervals from decimal arithmetic', () => {
    expect(fixture.observed.length).toBe(7);
    for (const row of fixture.observed) {
      const [customersLost, customersAtStart, observedMonths, annual, low, high] = row as [
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      const churn = observedChurn({ customersLost, customersAtStart, observedMonths });
      expect(relativeError(churn.annualChurnRate, annual)).toBeLessThan(1e-14);
      expect(relativeError(churn.lowestAnnualChurnRate, low)).toBeLessThan(1e-14);
      expect(relativeError(churn.highestAnnualChurnRate, high)).toBeLessThan(1e-14);
      expect(churn.observedChurnRate).toBe(customersLost / customersAtStart);
    }
  });

  it('gives lives that are the inverse of the rates and in order, never NaN or endless', () => {
    const starts = fc.integer({ min: 1, max: 5000 });
    const parts = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(starts, parts, fc.constantFrom(1, 6, 12, 30), (customersAtStart, part, observedMonths) => {
        const customersLost = Math.round(part * customersAtStart);
        const churn = observedChurn(Object.freeze({ customersAtStart, customersLost, observedMonths }));
        expect(Object.isFrozen(churn)).toBe(true);
        expect(churn.lowestAnnualChurnRate).toBeLessThanOrEqual(churn.annualChurnRate);
        expect(churn.highestAnnualChurnRate).toBeGreaterThanOrEqual(churn.annualChurnRate);
        for (const value of Object.values(churn)) {
          if (typeof value === 'number') expect(value).toSatisfy(Number.isFinite);
        }
        expect(churn.lowestLifetimeYears).toBe(1 / churn.highestAnnualChurnRate);
        expect(churn.expectedLifetimeYears === null).toBe(customersLost === 0);
        expect(churn.highestLifetimeYears === null).toBe(customersLost === 0);
        if (churn.expectedLifetimeYears === null || churn.highestLifetimeYears === null) return;
        expect(churn.expectedLifetimeYears).toBe(1 / churn.annualChurnRate);
        expect(churn.highestLifetimeYears).toBe(1 / churn.lowestAnnualChurnRate);
      }),
    );
  });

  it('leaves a rate of twelve months as it was counted, to the last digit', () => {
    for (let lost = 1; lost < 60; lost++) {
      const churn = observedChurn({ customersAtStart: 60, customersLost: lost });
      expect(churn.annualChurnRate).toBe(lost / 60);
    }
  });

  it('says more with more customers: none lost of 400 is over 100 years at least', () => {
    const few = observedChurn({ customersAtStart: 40, customersLost: 0 });
    const many = observedChurn({ customersAtStart: 400, customersLost: 0 });
    expect(many.lowestLifetimeYears).toBeGreaterThan(few.lowestLifetimeYears);
    expect(many.lowestLifetimeYears.toFixed(0)).toBe('105');
    const surer = observedChurn({ customersAtStart: 40, customersLost: 0, confidenceLevel: 0.99 });
    expect(surer.lowestLifetimeYears).toBeLessThan(few.lowestLifetimeYears);
    expect(surer.confidenceLevel).toBe(0.99);
  });

  it.each([
    [
      { customersAtStart: 0, customersLost: 0 },
      'customersAtStart must be a whole number of at least 1, received 0',
    ],
    [
      { customersAtStart: 5, customersLost: 6 },
      'customersLost must be at most customersAtStart, 5, received 6',
    ],
    [
      { customersAtStart: 5, customersLost: 0.5 },
      'customersLost must be a whole number of at least 0, received 0.5',
    ],
    [
      { customersAtStart: 5, customersLost: 1, observedMonths: 0 },
      'observedMonths must be above 0, received 0',
    ],
    [
      { customersAtStart: 5, customersLost: 1, confidenceLevel: 95 },
      'confidenceLevel must be in (0, 1), received 95',
    ],
  ])('refuses %j', (input, message) => {
    expect(() => observedChurn(input)).toThrow(new RangeError(`observedChurn: ${message}`));
  });
});
