import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { typedExamples } from '../../../tests/typedNumbers.ts';
import { toBaseUnits } from '../shell/baseUnits.ts';
import { outcomeOf } from '../shell/outcomeOf.ts';
import { lifetimeValue } from './definition.ts';
import { lifetimeValueModel } from './model.ts';
import { lifetimeValueDeclaration, type LifetimeValueParameter } from './parameters.ts';

const defaults = {
  annualPurchases: 1000,
  margin: 30,
  years: 5,
  retention: 80,
  discount: 10,
  growth: 0,
  acquisitionCost: 0,
};

/** Percentages as typed, so that tables and examples read like the published ones. */
const outcomeWith = (typed: Partial<Record<LifetimeValueParameter, number>>, variant = 'retention') =>
  lifetimeValueModel(toBaseUnits(lifetimeValueDeclaration, { ...defaults, ...typed }), {
    variant,
    rows: [],
  });

const valuesWith = (typed: Partial<Record<LifetimeValueParameter, number>>, variant?: string) => {
  const outcome = outcomeWith(typed, variant);
  if (outcome.kind === 'none') throw new Error(`no results: ${outcome.reason}`);
  return outcome.values;
};

const valuesFor = (annualPurchases: number, margin: number, retention: number, discount: number) =>
  valuesWith({ annualPurchases, margin, retention, discount });

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
    expect(outcomeWith({ retention: 100, discount: 0 })).toEqual({
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

describe('asked quickly, with years', () => {
  test('the value is the margin of every year, and nothing is discounted', () => {
    const { customerValue, marginMultiple, revenueMultiple } = valuesWith(
      { annualPurchases: 120_000, margin: 30, years: 5 },
      'quick',
    );
    expect(customerValue).toBeCloseTo(180_000, 6);
    expect([marginMultiple, revenueMultiple]).toEqual([5, expect.closeTo(1.5, 12)]);
  });

  test('nothing is said of retention, which was not asked for', () => {
    const values = valuesWith({ years: 5, acquisitionCost: 100 }, 'quick');
    expect(values).toMatchObject({
      expectedLifetimeYears: null,
      improvedCustomerValue: null,
      improvement: null,
      paybackYears: null,
    });
    expect(values.netValue).toBeCloseTo(1400, 9);
  });

  test('what the other way could not answer is no hindrance', () => {
    expect(outcomeWith({ retention: 100, discount: 0 }, 'quick').kind).toBe('results');
  });
});

describe('growth', () => {
  test('counts from the second year on, as if more customers stayed', () => {
    const { customerValue } = valuesWith({ retention: 80, discount: 10, growth: 5 });
    expect(customerValue).toBeCloseTo((300 * 1.1) / (1.1 - 0.8 * 1.05), 9);
  });

  test('that makes up for everybody who leaves has no limit, and says so', () => {
    expect(outcomeWith({ retention: 90, discount: 0, growth: 12 })).toEqual({
      kind: 'none',
      reason: 'unlimited',
    });
    expect(valuesWith({ retention: 88, discount: 0, growth: 10 }).improvedCustomerValue).toBeNull();
  });
});

describe('the acquisition cost', () => {
  test('is taken off, compared, and paid back', () => {
    const values = valuesWith({ retention: 80, discount: 10, acquisitionCost: 500 });
    expect(values.customerValue).toBeCloseTo(1100, 9);
    expect(values.netValue).toBeCloseTo(600, 9);
    expect(values.valueToCost).toBeCloseTo(2.2, 12);
    // 300 now, 300 × 0.8 ÷ 1.1 a year later: together 518.18.
    expect(values.paybackYears).toBe(1);
  });

  test('of nothing is not spoken of', () => {
    expect(valuesWith({ acquisitionCost: 0 })).toMatchObject({
      netValue: null,
      valueToCost: null,
      paybackYears: null,
    });
  });

  test('covered by the first margin takes no time, and a sentence instead of nought years', () => {
    expect(outcomeWith({ acquisitionCost: 300 })).toMatchObject({ cautions: ['paidAtOnce'] });
    expect(valuesWith({ acquisitionCost: 300 }).paybackYears).toBeNull();
    expect(valuesWith({ acquisitionCost: 300.01 }).paybackYears).toBe(1);
  });

  test('above the value is a caution', () => {
    expect(outcomeWith({ acquisitionCost: 1101 })).toMatchObject({ cautions: ['belowCost'] });
    expect(outcomeWith({ acquisitionCost: 1099 })).toMatchObject({ cautions: [] });
    expect(valuesWith({ acquisitionCost: 1101 })).toMatchObject({ paybackYears: null });
  });
});

test('a life of more than a hundred years is a caution', () => {
  expect(outcomeWith({ retention: 99.1 })).toMatchObject({ cautions: ['longLife'] });
  expect(outcomeWith({ retention: 99 })).toMatchObject({ cautions: [] });
  expect(outcomeWith({ retention: 99.1 }, 'quick')).toMatchObject({ cautions: [] });
});

test.each([
  [{ retention: 100, discount: 0.0001 }],
  [{ retention: 100, discount: 5, growth: 4.99 }],
  [{ retention: 100 }],
])('who never leaves is a caution, at any discount: %j', (typed) => {
  expect(outcomeWith(typed)).toMatchObject({ cautions: ['neverLeaves'] });
  expect(outcomeWith(typed, 'quick')).toMatchObject({ cautions: [] });
});

test('more than a hundred yearly margins are a caution, though customers leave', () => {
  expect(outcomeWith({ retention: 95, discount: 0, growth: 5 })).toMatchObject({
    cautions: ['hugeMultiple'],
  });
  expect(outcomeWith({ retention: 98.999, discount: 0 })).toMatchObject({ cautions: [] });
  expect(outcomeWith({ years: 100 }, 'quick')).toMatchObject({ cautions: [] });
});

test('what the rule of thumb stands for in the margins of the reader', () => {
  expect(valuesWith({ margin: 30 }).ruleMarginYears).toBeCloseTo(20 / 0.3, 12);
  expect(valuesWith({ margin: 0 }).ruleMarginYears).toBeNull();
});

test('any numbers that can be typed in full have an outcome, and every number in it is one', () => {
  fc.assert(
    fc.property(typedExamples(lifetimeValueDeclaration), (example) => {
      const outcome = outcomeOf(lifetimeValue, example);
      if (outcome.kind === 'none') {
        const { retention, discount, growth } = example.values;
        expect([example.variant, outcome.reason]).toEqual(['retention', 'unlimited']);
        expect(retention * (1 + growth / 100)).toBeGreaterThanOrEqual((100 + discount) * (1 - 1e-12));
        return;
      }
      for (const [name, value] of Object.entries(outcome.values)) {
        const isNumber = value !== null && Number.isFinite(value) && (value >= 0 || name === 'netValue');
        expect(value === null || isNumber, `${name} is ${value}`).toBe(true);
      }
      for (const { result } of outcome.worked) expect(outcome.values[result]).not.toBeNull();
    }),
    { numRuns: 1000 },
  );
});
