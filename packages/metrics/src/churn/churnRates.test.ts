import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fixture from '../../fixtures/churn.json' with { type: 'json' };
import { relativeError } from '../../tests/relativeError.ts';
import { createSeededRandom } from '../../tests/seededRandom.ts';
import { annualChurnFromMonthly } from './annualChurnFromMonthly.ts';
import { monthlyChurnFromAnnual } from './monthlyChurnFromAnnual.ts';

describe('annualChurnFromMonthly', () => {
  it('makes 21.53% a year of 2% a month, not 24%', () => {
    expect((100 * annualChurnFromMonthly({ monthlyChurnRate: 0.02 })).toFixed(2)).toBe('21.53');
  });

  it('agrees with twelve multiplications in decimal arithmetic', () => {
    expect(fixture.yearlyFromMonthly.length).toBe(10);
    for (const [monthlyChurnRate, yearly] of fixture.yearlyFromMonthly as [number, number][]) {
      expect(relativeError(annualChurnFromMonthly({ monthlyChurnRate }), yearly)).toBeLessThan(1e-15);
    }
  });

  it('is the share of 40,000 simulated customers who are gone after twelve months', () => {
    const random = createSeededRandom(19);
    let gone = 0;
    for (let customer = 0; customer < 40_000; customer++) {
      for (let month = 0; month < 12; month++) {
        if (random() < 0.03) {
          gone++;
          break;
        }
      }
    }
    // Four standard errors of a share near 0.3 among 40,000: 0.0093.
    expect(Math.abs(gone / 40_000 - annualChurnFromMonthly({ monthlyChurnRate: 0.03 }))).toBeLessThan(0.0093);
  });

  it('lies between the monthly rate and twelve times it', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 0.9999, noNaN: true }), (monthlyChurnRate) => {
        const yearly = annualChurnFromMonthly({ monthlyChurnRate });
        expect(yearly).toBeGreaterThan(monthlyChurnRate);
        expect(yearly).toBeLessThan(12 * monthlyChurnRate);
        expect(yearly).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('has 0 for 0, without a sign, and 1 for 1', () => {
    expect(annualChurnFromMonthly({ monthlyChurnRate: 0 })).toBe(0);
    expect(annualChurnFromMonthly({ monthlyChurnRate: 1 })).toBe(1);
  });

  it.each([-0.1, 2, NaN])('refuses %d', (monthlyChurnRate) => {
    const message = `annualChurnFromMonthly: monthlyChurnRate must be in [0, 1], received ${monthlyChurnRate}`;
    expect(() => annualChurnFromMonthly({ monthlyChurnRate })).toThrow(new RangeError(message));
  });
});

describe('monthlyChurnFromAnnual', () => {
  it('agrees with a search on twelve multiplications in decimal arithmetic', () => {
    expect(fixture.monthlyFromYearly.length).toBe(10);
    for (const [annualChurnRate, monthly] of fixture.monthlyFromYearly as [number, number][]) {
      expect(relativeError(monthlyChurnFromAnnual({ annualChurnRate }), monthly)).toBeLessThan(1e-15);
    }
  });

  it('undoes annualChurnFromMonthly', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 0.5, noNaN: true }), (monthlyChurnRate) => {
        const annualChurnRate = annualChurnFromMonthly({ monthlyChurnRate });
        // A year that loses nearly everybody has few digits left of the month: 0.5 a month leaves 1/4096.
        expect(relativeError(monthlyChurnFromAnnual({ annualChurnRate }), monthlyChurnRate)).toBeLessThan(
          1e-12,
        );
      }),
    );
  });

  it('has 0 for 0, without a sign, and 1 for 1', () => {
    expect(monthlyChurnFromAnnual({ annualChurnRate: 0 })).toBe(0);
    expect(monthlyChurnFromAnnual({ annualChurnRate: 1 })).toBe(1);
  });

  it.each([-0.1, 2, NaN])('refuses %d', (annualChurnRate) => {
    const message = `monthlyChurnFromAnnual: annualChurnRate must be in [0, 1], received ${annualChurnRate}`;
    expect(() => monthlyChurnFromAnnual({ annualChurnRate })).toThrow(new RangeError(message));
  });
});
