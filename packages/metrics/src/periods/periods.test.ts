import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeError } from '../../tests/relativeError.ts';
import { annualFromMonthly } from './annualFromMonthly.ts';
import { monthlyFromAnnual } from './monthlyFromAnnual.ts';
import type { PeriodKind } from './periodKind.ts';

const kinds: readonly PeriodKind[] = ['amount', 'growth', 'churn', 'retention'];
const rate = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe('annualFromMonthly', () => {
  it.each<[PeriodKind, number, number]>([
    ['churn', 0.02, 0.2153],
    ['retention', 0.98, 0.7847],
    ['growth', 0.01, 0.1268],
    ['growth', -0.01, -0.1136],
    ['amount', 10_000, 120_000],
  ])('makes of %s %d a month %d a year, as tables of compound interest print it', (kind, monthly, annual) => {
    expect(Number(annualFromMonthly({ kind, monthly }).toFixed(4))).toBe(annual);
  });

  it('agrees with twelve months gone through one by one', () => {
    fc.assert(
      fc.property(rate, (monthly) => {
        let grown = 1;
        let stayed = 1;
        for (let month = 0; month < 12; month++) {
          grown *= 1 + monthly;
          stayed *= monthly;
        }
        // Twelve roundings of the loop, and what taking 1 away costs of a small growth.
        expect(relativeError(1 + annualFromMonthly({ kind: 'growth', monthly }), grown)).toBeLessThan(1e-14);
        expect(relativeError(annualFromMonthly({ kind: 'retention', monthly }), stayed)).toBeLessThan(1e-13);
      }),
    );
  });

  it('lets those who stay and those who leave add up to everybody', () => {
    fc.assert(
      fc.property(rate, (monthly) => {
        const left = annualFromMonthly({ kind: 'churn', monthly });
        const stayed = annualFromMonthly({ kind: 'retention', monthly: 1 - monthly });
        expect(Math.abs(left + stayed - 1)).toBeLessThan(1e-14);
      }),
    );
  });
});

describe('monthlyFromAnnual', () => {
  it('undoes annualFromMonthly for every kind', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), rate, (kind, annual) => {
        const back = annualFromMonthly({ kind, monthly: monthlyFromAnnual({ kind, annual }) });
        expect(relativeError(back, annual)).toBeLessThan(1e-13);
      }),
    );
  });
});

describe('both', () => {
  it.each<[PeriodKind, number]>([
    ['churn', 1.2],
    ['retention', -0.1],
    ['growth', -1],
    ['amount', NaN],
  ])('refuse %s %d', (kind, number) => {
    expect(() => annualFromMonthly({ kind, monthly: number })).toThrow(RangeError);
    expect(() => monthlyFromAnnual({ kind, annual: number })).toThrow(RangeError);
  });

  it('give whole amounts back whole', () => {
    expect(monthlyFromAnnual({ kind: 'amount', annual: 120_000 })).toBe(10_000);
    expect(annualFromMonthly({ kind: 'amount', monthly: 0 })).toBe(0);
  });
});
