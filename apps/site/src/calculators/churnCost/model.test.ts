import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { toBaseUnits } from '../shell/baseUnits.ts';
import { printWorkedLine } from '../shell/printWorkedLine.ts';
import { requireExample } from '../shell/requireExample.ts';
import { courseTable } from './courseTable.ts';
import { churnCostModel } from './model.ts';
import { churnCostDeclaration as declaration, costParts } from './parameters.ts';
import { words as et } from './words.et.ts';
import { words as hu } from './words.hu.ts';

/** A firm in numbers as typed; what is not named is the default. */
const asked = (attributes: Readonly<Record<string, number | string>>) => {
  const example = requireExample(declaration, { currency: 'EUR', ...attributes }, 'hu');
  const outcome = churnCostModel(toBaseUnits(declaration, example.values), {
    variant: example.variant,
    rows: [],
  });
  return { example, outcome };
};

const resultsFor = (attributes: Readonly<Record<string, number | string>>) => {
  const { example, outcome } = asked(attributes);
  if (outcome.kind === 'none') throw new Error(`no results: ${outcome.reason}`);
  return { example, outcome, ...outcome };
};

const valuesFor = (attributes: Readonly<Record<string, number | string>>) => resultsFor(attributes).values;

/** A share of the larger of two amounts that doubles may lose in a few steps. */
const near = (a: number | null, b: number) => {
  expect(Math.abs((a ?? NaN) - b)).toBeLessThanOrEqual(1e-12 * Math.abs(b));
};

describe('against published values', () => {
  test('replacement alone: 1,000 customers × 5% × 200 = 10,000', () => {
    const { replacementCost, lostCustomers } = valuesFor({ customers: 1000, churn: 5, acquisitionCost: 200 });
    expect({ replacementCost, lostCustomers }).toEqual({ replacementCost: 10_000, lostCustomers: 50 });
  });

  // Wilson intervals as printed with five decimals.
  test.each([
    [0, 20, 0, 0.16113],
    [81, 263, 0.25529, 0.36621],
  ])('%d lost of %d: the interval of the rate', (lost, customers, lowest, highest) => {
    const range = valuesFor({ variant: 'counts', customers, lost });
    expect(range.lowestChurnRate).toBeCloseTo(lowest, 5);
    expect(range.highestChurnRate).toBeCloseTo(highest, 5);
  });
});

describe('computed once more', () => {
  const whole = (max: number) => fc.integer({ min: 0, max });
  const firms = fc.record({
    customers: fc.integer({ min: 1, max: 5000 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    annualPurchases: fc.integer({ min: 1, max: 100_000 }),
    margin: whole(100),
    acquisitionCost: whole(10_000),
    referrals: whole(5),
    referralValue: whole(10_000),
  });
  const counted = firms.map(({ part, ...firm }) => ({
    ...firm,
    variant: 'counts',
    lost: Math.floor(part * firm.customers),
  }));

  test('the cost is what each lost customer costs, added up one by one', () => {
    fc.assert(
      fc.property(counted, (firm) => {
        // In hundredths, so that every number is whole.
        let hundredths = 0;
        for (let customer = 0; customer < firm.lost; customer += 1) {
          hundredths += firm.annualPurchases * firm.margin + 100 * firm.acquisitionCost;
          hundredths += 100 * firm.referrals * firm.referralValue;
        }
        near(valuesFor(firm).totalCost, hundredths / 100);
      }),
    );
  });

  test('a rate costs what the counts behind it cost', () => {
    fc.assert(
      fc.property(firms, whole(100), ({ part: _, ...firm }, churn) => {
        const customers = 100 * firm.customers;
        const lost = firm.customers * churn;
        const byRate = valuesFor({ ...firm, customers, churn });
        const byCounts = valuesFor({ ...firm, customers, lost, variant: 'counts' });
        for (const name of ['totalCost', 'lostCustomers', ...costParts] as const)
          near(byRate[name], byCounts[name] ?? NaN);
      }),
    );
  });

  test('one point less saves what the cost falls by, and keeps a hundredth of the customers', () => {
    fc.assert(
      fc.property(firms, fc.integer({ min: 1, max: 100 }), ({ part: _, ...firm }, churn) => {
        const { saving, keptCustomers, totalCost, breakEvenSpendPerCustomer, breakEvenSpendPerKeptCustomer } =
          valuesFor({ ...firm, churn });
        const after = valuesFor({ ...firm, churn: churn - 1 }).totalCost ?? NaN;
        expect(Math.abs((totalCost ?? NaN) - after - (saving ?? NaN))).toBeLessThanOrEqual(
          1e-12 * (totalCost ?? NaN),
        );
        near(keptCustomers, firm.customers / 100);
        near(saving, (breakEvenSpendPerCustomer ?? NaN) * firm.customers);
        near(saving, ((breakEvenSpendPerKeptCustomer ?? NaN) * firm.customers) / 100);
      }),
    );
  });

  test('the course loses the same share every year', () => {
    const { asIs, improved } = resultsFor({ customers: 1000, churn: 20 }).details;
    expect(asIs.map(Math.round)).toEqual([1000, 800, 640, 512, 410, 328]);
    expect(improved?.map(Math.round)).toEqual([1000, 810, 656, 531, 430, 349]);
  });

  test('the range holds the cost, and is wider where fewer were counted', () => {
    const rangeOf = (customers: number, lost: number) => {
      const { lowestTotalCost, totalCost, highestTotalCost } = valuesFor({
        variant: 'counts',
        customers,
        lost,
      });
      return [lowestTotalCost ?? NaN, totalCost ?? NaN, highestTotalCost ?? NaN] as const;
    };
    const [lowest, cost, highest] = rangeOf(400, 80);
    expect(lowest).toBeLessThan(cost);
    expect(cost).toBeLessThan(highest);
    const [lowestOfFew, costOfFew, highestOfFew] = rangeOf(20, 4);
    expect((highestOfFew - lowestOfFew) / costOfFew).toBeGreaterThan((highest - lowest) / cost);
    expect(valuesFor({ churn: 20 })).toMatchObject({ lowestTotalCost: null, highestTotalCost: null });
  });
});

describe('what a number would hide', () => {
  test('more customers left than there were: there is no result, and a reason', () => {
    expect(asked({ variant: 'counts', customers: 10, lost: 11 }).outcome).toEqual({
      kind: 'none',
      reason: 'moreLostThanThere',
    });
  });

  test('nobody left: no cost, but a highest one that the count does not rule out', () => {
    const { values, cautions } = resultsFor({ variant: 'counts', customers: 20, lost: 0 });
    expect(values).toMatchObject({ totalCost: 0, lostCustomers: 0, saving: null, keptCustomers: null });
    expect(cautions).toEqual([]);
    expect(values.lowestTotalCost).toBe(0);
    // 20 customers × 16.113% × (400 × 30% + 60)
    expect(values.highestTotalCost).toBeCloseTo(580.05, 1);
  });

  test('all left: the highest is all, and a sentence asks whether that is so', () => {
    const { values, details, cautions } = resultsFor({ variant: 'counts', customers: 20, lost: 20 });
    expect(cautions).toEqual(['allLost']);
    expect(values.highestTotalCost).toBe(values.totalCost);
    expect(details.asIs.slice(1)).toEqual([0, 0, 0, 0, 0]);
    expect(resultsFor({ churn: 100 }).cautions).toEqual(['allLost']);
  });

  test('less than a point cannot lose a point', () => {
    const { values, details, cautions } = resultsFor({ churn: 0.9999 });
    expect(values).toMatchObject({ saving: null, breakEvenSpendPerCustomer: null });
    expect(details.improved).toBeNull();
    expect(cautions).toEqual(['belowOnePoint']);
    expect(courseTable(details, hu.course).rows[0]).toHaveLength(2);
    expect(resultsFor({ churn: 1 }).details.improved).toEqual([400, 400, 400, 400, 400, 400]);
    expect(resultsFor({ churn: 0.5 }).cautions).toEqual(['belowOnePoint']);
  });

  test('a rate of nought costs nothing, and a sentence says that nobody has such a rate for long', () => {
    expect(resultsFor({ churn: 0 })).toMatchObject({ values: { totalCost: 0 }, cautions: ['noneLost'] });
    expect(resultsFor({ churn: 0.0001 }).cautions).toEqual(['belowOnePoint']);
  });
});

describe('in print', () => {
  const linesFor = (attributes: Readonly<Record<string, number | string>>, language: 'hu' | 'et') => {
    const { example, outcome } = resultsFor(attributes);
    const voice = { language, currency: example.currency };
    return outcome.worked.map((line) => {
      const { expression, relation, result } = printWorkedLine(
        line,
        outcome,
        example.values,
        declaration,
        { hu, et }[language],
        voice,
      );
      return `${expression} ${relation} ${result}`.replaceAll('\u00A0', ' ');
    });
  };

  test('the rate, letter for letter', () => {
    expect(linesFor({ currency: 'HUF' }, 'hu')).toEqual([
      '400 ügyfél × 20% = 80 ügyfél',
      '400 ügyfél × 20% × 120 000 Ft × 30% = 2 880 000 Ft',
      '400 ügyfél × 20% × 20 000 Ft = 1 600 000 Ft',
      '400 ügyfél × 20% × (120 000 Ft × 30% + 20 000 Ft) = 4 480 000 Ft',
      '400 ügyfél × 1% × (120 000 Ft × 30% + 20 000 Ft) = 224 000 Ft',
    ]);
  });

  test('counts, letter for letter', () => {
    expect(linesFor({ variant: 'counts', customers: 45, lost: 7, referrals: 0.1 }, 'et')).toEqual([
      '7 klienti ÷ 45 klienti ≈ 15,6%',
      '7 klienti × 400 € × 30% = 840 €',
      '7 klienti × 60 € = 420 €',
      '7 klienti × 0,1 × 440 € = 308 €',
      '7 klienti × (400 € × 30% + 60 € + 0,1 × 440 €) = 1568 €',
      '45 klienti × 1% × (400 € × 30% + 60 € + 0,1 × 440 €) ≈ 101 €',
    ]);
  });

  test('a single part needs no brackets and no line of its own', () => {
    expect(linesFor({ acquisitionCost: 0, churn: 0.5 }, 'et')).toEqual([
      '400 klienti × 0,5% = 2 klienti',
      '400 klienti × 0,5% × 400 € × 30% = 240 €',
    ]);
  });
});
