import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { typedLifetimeValues } from '../../../tests/typedNumbers.ts';
import { lifetimeValueModel } from './model.ts';

/** Percentages as typed, so that the tables below read like the published ones. */
const valuesFor = (annualPurchases: number, margin: number, retention: number, discount: number) => {
  const outcome = lifetimeValueModel({
    annualPurchases,
    margin: margin / 100,
    retention: retention / 100,
    discount: discount / 100,
  });
  if (outcome.kind === 'none') throw new Error(`no results: ${outcome.reason}`);
  return outcome.values;
};

describe('against published values', () => {
  const retentions = [50, 60, 70, 80, 85, 90, 95];
  const published: readonly (readonly [discount: number, multiples: readonly number[]])[] = [
    [0, [2.0, 2.5, 3.33, 5.0, 6.67, 10.0, 20.0]],
    [5, [1.91, 2.33, 3.0, 4.2, 5.25, 7.0, 10.5]],
    [10, [1.83, 2.2, 2.75, 3.67, 4.4, 5.5, 7.33]],
    [15, [1.77, 2.09, 2.56, 3.29, 3.83, 4.6, 5.75]],
  ];

  test.each(published)(
    'the multiples at a discount rate of %d%%, as printed with two decimals',
    (discount, multiples) => {
      for (const [index, retention] of retentions.entries()) {
        const { marginMultiple } = valuesFor(100, 50, retention, discount);
        // Half a unit of the last printed decimal: the table was rounded.
        expect(Math.abs((marginMultiple ?? 0) - (multiples[index] ?? NaN))).toBeLessThanOrEqual(
          0.005 + 1e-12,
        );
      }
    },
  );

  test.each([
    [60, 11],
    [70, 14],
    [80, 20],
    [85, 25],
    [90, 33],
  ])('five points more than %d%% retention are worth %d%%', (retention, percent) => {
    const { improvement } = valuesFor(100, 50, retention, 10);
    expect(Math.round((improvement ?? 0) * 100)).toBe(percent);
  });

  test.each([
    [95, 20],
    [90, 10],
    [80, 5],
  ])('a retention of %d%% means %d years', (retention, years) => {
    expect(valuesFor(100, 50, retention, 10).expectedLifetimeYears).toBeCloseTo(years, 10);
  });

  test('the example of the infographic that applied its multiple twice', () => {
    // 24.30 a week, 21.3% margin, 75% retention, 10% discount; at the end of the year it is 576.74.
    const { annualMargin, customerValue } = valuesFor(24.3 * 52, 21.3, 75, 10);
    expect(annualMargin).toBeCloseTo(269.15, 2);
    expect((customerValue ?? 0) - (annualMargin ?? 0)).toBeCloseTo(576.74, 2);
  });
});

test('the value is the sum of the margins, counted year by year', () => {
  const percent = fc.integer({ min: 0, max: 99 });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000_000 }),
      percent,
      percent,
      percent,
      (purchases, margin, kept, rate) => {
        const { customerValue, marginMultiple } = valuesFor(purchases, margin, kept, rate);
        // 3,000 years: what is left then of 0.99 a year is below 1e-13.
        let years = 0;
        for (let year = 2999; year >= 0; year -= 1) years += (kept / 100 / (1 + rate / 100)) ** year;
        expect(Math.abs((marginMultiple ?? 0) / years - 1)).toBeLessThan(1e-9);
        const whole = (purchases * margin * years) / 100;
        expect(Math.abs((customerValue ?? 0) - whole)).toBeLessThanOrEqual(1e-9 * whole);
      },
    ),
    { numRuns: 100 },
  );
});

describe('what has no value', () => {
  test('everybody stays and nothing is discounted: there is no result, and a reason', () => {
    expect(lifetimeValueModel({ annualPurchases: 100, margin: 0.3, retention: 1, discount: 0 })).toEqual({
      kind: 'none',
      reason: 'unlimited',
    });
  });

  test('everybody stays: the value has a limit, the lifetime has none', () => {
    const { customerValue, expectedLifetimeYears, improvement } = valuesFor(1000, 30, 100, 10);
    expect(customerValue).toBeCloseTo(3300, 9);
    expect({ expectedLifetimeYears, improvement }).toEqual({
      expectedLifetimeYears: null,
      improvement: null,
    });
  });

  test('five points more than 96% are none, and are not shown as less', () => {
    const { improvedCustomerValue, improvement } = valuesFor(1000, 30, 96, 10);
    expect({ improvedCustomerValue, improvement }).toEqual({
      improvedCustomerValue: null,
      improvement: null,
    });
  });

  test('five points more than 95% without discount have no limit', () => {
    expect(valuesFor(1000, 30, 95, 0).improvedCustomerValue).toBeNull();
    expect(valuesFor(1000, 30, 95, 10).improvedCustomerValue).toBeCloseTo(3300, 9);
  });
});

test('the rule of thumb is twenty times what is bought, whatever else is true', () => {
  expect(valuesFor(120_000, 30, 80, 10).ruleOfThumbValue).toBe(2_400_000);
  expect(valuesFor(120_000, 1, 0, 100).ruleOfThumbValue).toBe(2_400_000);
});

test('more retention is never worth less, more discount never more', () => {
  const percent = fc.integer({ min: 0, max: 98 });
  fc.assert(
    fc.property(percent, percent, fc.integer({ min: 1, max: 100 }), (kept, rate, margin) => {
      const here = valuesFor(1000, margin, kept, rate + 1).customerValue ?? NaN;
      expect(valuesFor(1000, margin, kept + 1, rate + 1).customerValue).toBeGreaterThan(here);
      expect(valuesFor(1000, margin, kept, rate).customerValue).toBeGreaterThanOrEqual(here);
    }),
  );
});

test('any numbers that can be typed in full have an outcome, and every number in it is one', () => {
  fc.assert(
    fc.property(typedLifetimeValues, ({ annualPurchases, margin, retention, discount }) => {
      const fractions = { margin: margin / 100, retention: retention / 100, discount: discount / 100 };
      const outcome = lifetimeValueModel({ annualPurchases, ...fractions });
      if (outcome.kind === 'none') {
        expect({ retention, discount }).toEqual({ retention: 100, discount: 0 });
        return;
      }
      for (const value of Object.values(outcome.values)) {
        expect(value === null || (Number.isFinite(value) && value >= 0)).toBe(true);
      }
      for (const { result } of outcome.worked) expect(outcome.values[result]).not.toBeNull();
    }),
    { numRuns: 1000 },
  );
});
