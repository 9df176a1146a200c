import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fixture from '../../fixtures/lifetimeValue.json' with { type: 'json' };
import { marginMultiple } from './marginMultiple.ts';
import { paybackYears } from './paybackYears.ts';

const customer = Object.freeze({ annualMargin: 100, acquisitionCost: 250, annualRetentionRate: 0.9 });

describe('paybackYears: independent computation', () => {
  it('agrees with adding margins up one by one', () => {
    expect(fixture.paybacks.length).toBe(144);
    for (const [annualMargin, acquisitionCost, r, d, g, now, endOfYear] of fixture.paybacks) {
      const input = {
        annualMargin: annualMargin as number,
        acquisitionCost: acquisitionCost as number,
        annualRetentionRate: r as number,
        annualDiscountRate: d as number,
        annualMarginGrowthRate: g as number,
      };
      expect(paybackYears(input).payments, JSON.stringify(input)).toBe(now);
      expect(paybackYears({ ...input, firstMargin: 'endOfYear' }).payments, JSON.stringify(input)).toBe(
        endOfYear,
      );
    }
  });
});

describe('paybackYears: its result', () => {
  it('counts the years to the margin that completes the cost, by the convention it names', () => {
    // 100 + 90 + 81 = 271 is the first sum that covers 250.
    const payback = paybackYears(customer);
    expect(payback).toEqual({
      reached: true,
      years: 2,
      payments: 3,
      firstMargin: 'now',
      annualDiscountRate: 0,
    });
    expect(Object.isFrozen(payback)).toBe(true);
    // 90 + 81 + 72.9 = 243.9, and 65.61 more completes it.
    expect(paybackYears({ ...customer, firstMargin: 'endOfYear' })).toEqual({
      reached: true,
      years: 4,
      payments: 4,
      firstMargin: 'endOfYear',
      annualDiscountRate: 0,
    });
  });

  it('says that a cost is never paid back', () => {
    const never = {
      reached: false,
      years: null,
      payments: null,
      firstMargin: 'now',
      annualDiscountRate: 0.1,
    };
    const payback = paybackYears({ ...customer, acquisitionCost: 600, annualDiscountRate: 0.1 });
    expect(payback).toEqual(never);
    expect(Object.isFrozen(payback)).toBe(true);
    expect(paybackYears({ ...customer, annualMargin: 0 }).reached).toBe(false);
    expect(paybackYears({ ...customer, annualMargin: -5 }).reached).toBe(false);
    expect(paybackYears({ ...customer, acquisitionCost: 1e300, annualMargin: 1e-300 }).reached).toBe(false);
    expect(paybackYears({ ...customer, annualRetentionRate: 0, firstMargin: 'endOfYear' }).reached).toBe(
      false,
    );
    const nothing = { annualMargin: 1e300, acquisitionCost: 1e-300, annualRetentionRate: 0 };
    expect(paybackYears({ ...nothing, firstMargin: 'endOfYear' }).reached).toBe(false);
  });

  it('has a customer who cost nothing paid back at once, without waiting for a margin', () => {
    const free = paybackYears({
      ...customer,
      acquisitionCost: 0,
      annualMargin: -5,
      firstMargin: 'endOfYear',
    });
    expect(free).toEqual({
      reached: true,
      years: 0,
      payments: 0,
      firstMargin: 'endOfYear',
      annualDiscountRate: 0,
    });
    expect(Object.isFrozen(free)).toBe(true);
  });

  it('counts a cost of exactly n margins as covered by the nth', () => {
    expect(paybackYears({ ...customer, acquisitionCost: 100 }).payments).toBe(1);
    expect(paybackYears({ ...customer, acquisitionCost: 271 }).payments).toBe(3);
    expect(paybackYears({ ...customer, acquisitionCost: 300, annualRetentionRate: 1 }).payments).toBe(3);
    expect(paybackYears({ ...customer, acquisitionCost: 300.001, annualRetentionRate: 1 }).payments).toBe(4);
  });

  it('is the first horizon whose value covers the cost', () => {
    const costs = fc.double({ min: 1, max: 2000, noNaN: true });
    const rates = fc.double({ min: 0.05, max: 1, noNaN: true });
    const conventions = fc.constantFrom('now' as const, 'endOfYear' as const);
    fc.assert(
      fc.property(
        costs,
        rates,
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        conventions,
        (cost, r, d, firstMargin) => {
          const stream = { annualRetentionRate: r, annualDiscountRate: d, firstMargin };
          const payback = paybackYears({ annualMargin: 100, acquisitionCost: cost, ...stream });
          if (!payback.reached) {
            expect(100 * marginMultiple(stream)).toBeLessThanOrEqual(cost * (1 + 1e-9));
            return;
          }
          const worth = (horizonYears: number) => 100 * marginMultiple({ ...stream, horizonYears });
          expect(worth(payback.payments)).toBeGreaterThanOrEqual(cost * (1 - 1e-11));
          if (payback.payments > 1) expect(worth(payback.payments - 1)).toBeLessThan(cost);
          expect(payback.years).toBe(firstMargin === 'now' ? payback.payments - 1 : payback.payments);
        },
      ),
    );
  });
});

describe('paybackYears: the edges of its domain', () => {
  it.each([
    [{ annualMargin: NaN }, 'annualMargin must be a finite number, received NaN'],
    [{ acquisitionCost: -1 }, 'acquisitionCost must be 0 or more, received -1'],
    [{ annualRetentionRate: 2 }, 'annualRetentionRate must be in [0, 1], received 2'],
    [{ annualDiscountRate: -1 }, 'annualDiscountRate must be 0 or more, received -1'],
  ])('refuses %j', (wrong, message) => {
    expect(() => paybackYears({ ...customer, ...wrong })).toThrow(new RangeError(`paybackYears: ${message}`));
  });
});
