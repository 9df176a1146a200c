import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { languages } from '@monday-letter/locale';

import type { Row } from '../shell/declaration.ts';
import { outcomeOf } from '../shell/outcomeOf.ts';
import { requireExample } from '../shell/requireExample.ts';
import { customerTable } from './customerTable.ts';
import { pareto } from './definition.ts';
import { figureWords as figuresInEstonian } from './figureWords.et.ts';
import { figureWords as figuresInHungarian } from './figureWords.hu.ts';
import { paretoModel } from './model.ts';

const usual = { topFraction: 0.2, targetShare: 0.8, margin: 0.3 };

/** Rows of revenue, or of revenue and cost; names as given, or none. */
const rowsOf = (
  amounts: readonly (number | readonly [number, number | null])[],
  names: readonly string[] = [],
) =>
  amounts.map((amount, index): Row => {
    const [revenue, cost] = typeof amount === 'number' ? [amount, null] : amount;
    return { name: names[index] ?? '', numbers: [revenue, cost] };
  });

const resultsOf = (rows: readonly Row[], values = usual) => {
  const outcome = paretoModel(values, { variant: 'only', rows });
  if (outcome.kind === 'none') throw new Error(`no results: ${outcome.reason}`);
  return outcome;
};

const reasonOf = (rows: readonly Row[]) => {
  const outcome = paretoModel(usual, { variant: 'only', rows });
  return outcome.kind === 'none' ? outcome.reason : null;
};

describe('against published values', () => {
  const published = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];

  test('the list of the R package ineq: Gini and the share of the top fifth', () => {
    const { values } = resultsOf(rowsOf(published));
    // As printed there, to the last digit.
    expect(Math.abs((values.gini ?? 0) - 0.4620911303)).toBeLessThan(5e-11);
    expect(Math.abs((values.topShare ?? 0) - 0.5130958)).toBeLessThan(5e-8);
    expect(values).toMatchObject({ topCustomers: 2, topRevenue: 34_165, total: 66_586, peakShare: null });
    expect(values.largestShare).toBeCloseTo(22_261 / 66_586, 14);
    // Counted by hand: 22,261 + 11,904 + 8304 + 6392 is 73%, with 5401 it is 81%.
    expect(values).toMatchObject({ customersForTarget: 5, shareForTarget: 0.5 });
  });

  test('the customer who carries most is in class A, whatever the border', () => {
    expect(resultsOf(rowsOf([1, 100, 1, 1])).details.abc.classes).toEqual(['C', 'A', 'C', 'C']);
  });

  test('a whale curve, counted by hand', () => {
    // Margins 900, 500, 300 less 200, 100, 400.
    const { values } = resultsOf(
      rowsOf([
        [3000, 200],
        [5000 / 3, 100],
        [1000, 400],
      ]),
    );
    expect(values.peakShare).toBeCloseTo(1.1, 12);
    expect(values.unprofitableCustomers).toBe(1);
    expect(values.takenAway).toBeCloseTo(100, 9);
  });
});

describe('a border inside a customer', () => {
  test('counts that customer in part, and the formula shows it', () => {
    const { values, worked } = resultsOf(rowsOf([50, 30, 20]));
    expect(values.topCustomers).toBeCloseTo(0.6, 12);
    expect(values.topRevenue).toBe(30);
    expect(values.topShare).toBeCloseTo(0.3, 14);
    expect(worked.map(({ result }) => result)).toEqual(['topCustomers', 'topShare', 'shareForTarget']);
  });

  test('cents do not leave digits that nobody typed', () => {
    const { values } = resultsOf(rowsOf([0.1, 0.2, 0.3, 0.1, 0.2]));
    expect(values.total).toBe(0.9);
    expect(values.topRevenue).toBe(0.3);
  });
});

describe('lists that say little say so', () => {
  test.each<[string, readonly Row[], string]>([
    ['none', [], 'empty'],
    ['one', rowsOf([500]), 'oneCustomer'],
    ['only noughts', rowsOf([0, 0, 0]), 'noRevenue'],
    ['more credit than sales', rowsOf([100, -300]), 'noRevenue'],
    ['as much credit as sales', rowsOf([0.1, 0.2, -0.3]), 'noRevenue'],
  ])('%s', (_, rows, reason) => {
    expect(reasonOf(rows)).toBe(reason);
  });

  const ten = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
  test.each<[string, readonly Row[], readonly string[]]>([
    ['ten different customers need no caution', rowsOf(ten), []],
    ['nine are few', rowsOf(ten.slice(1)), ['few']],
    ['all alike', rowsOf(ten.map(() => 5)), ['equal']],
    ['a nought', rowsOf([...ten, 0]), ['zeros']],
    ['a credit note', rowsOf([...ten, -1]), ['credits']],
    ['a name twice', rowsOf(ten, ['A', 'B', 'A']), ['repeated']],
    ['two without a name', rowsOf(ten, ['A', 'B']), []],
    [
      'costs of some',
      rowsOf(ten.map((revenue, index) => [revenue, index === 0 ? 1 : null] as const)),
      ['costsMissing'],
    ],
    ['costs above all margin', rowsOf(ten.map((revenue) => [revenue, revenue] as const)), ['loss']],
  ])('%s', (_, rows, cautions) => {
    expect(resultsOf(rows).cautions).toEqual(cautions);
  });

  test('all alike: each has the same share, there is no inequality, and all are A', () => {
    const { values, details } = resultsOf(rowsOf([5, 5, 5, 5]));
    expect(values).toMatchObject({ topShare: 0.2, gini: 0, customersForTarget: 4, largestShare: 0.25 });
    expect(details.abc.classes).toEqual(['A', 'A', 'A', 'A']);
  });

  test('together no profit: there is no share of it, and what is lost is still counted', () => {
    const { values } = resultsOf(
      rowsOf([
        [100, 10],
        [100, 90],
      ]),
    );
    expect(values.peakShare).toBeNull();
    expect(values.unprofitableCustomers).toBe(1);
    expect(values.takenAway).toBeCloseTo(60, 12);
  });

  test('a Gini above 1 is none', () => {
    expect(resultsOf(rowsOf([10, -4, -5])).values.gini).toBeNull();
  });
});

test('any list has an outcome, and every number in it is one', () => {
  const cents = (most: number) =>
    fc.oneof(
      fc.integer({ min: 0, max: 100 * most }).map((units) => units / 100),
      fc.constantFrom(0, most),
    );
  const revenue = fc.oneof(
    { arbitrary: cents(1e10), weight: 9 },
    { arbitrary: cents(1e10).map((x) => 0 - x), weight: 1 },
  );
  const row = fc
    .tuple(revenue, fc.option(cents(1e6)), fc.constantFrom('', 'A', 'B', 'C'))
    .map(([bought, cost, name]): Row => ({ name, numbers: [bought, cost] }));
  const percent = fc.integer({ min: 1, max: 10_000 }).map((units) => units / 10_000);
  const values = fc.record({ topFraction: percent, targetShare: percent, margin: percent });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), values, (rows, typed) => {
      const outcome = paretoModel(typed, { variant: 'only', rows });
      if (outcome.kind === 'none') {
        for (const language of languages)
          expect(pareto.words[language].reasons[outcome.reason]).toBeTypeOf('string');
        return;
      }
      const { values: results, worked, cautions = [], details } = outcome;
      for (const value of Object.values(results)) {
        expect(value === null || (Number.isFinite(value) && !Object.is(value, -0))).toBe(true);
      }
      for (const { result } of worked) expect(results[result]).not.toBeNull();
      for (const caution of cautions)
        for (const language of languages)
          expect(pareto.words[language].cautions?.[caution]).toBeTypeOf('string');
      expect(results.customersForTarget).toBeLessThanOrEqual(rows.length);
      expect(details.abc.classes).toHaveLength(rows.length);
      if (!cautions.includes('credits')) {
        expect(results.topShare).toBeLessThanOrEqual(1 + 1e-12);
        expect(results.topShare).toBeGreaterThanOrEqual(typed.topFraction - 1e-12);
        expect(results.gini).toBeLessThan(1);
      }
    }),
    { numRuns: 1000 },
  );
});

test('the order of the list changes nothing', () => {
  const rows = rowsOf([500, 20, 300, 70, 300].map((revenue) => [revenue, 10] as const));
  const { values } = resultsOf(rows);
  expect(resultsOf(rows.toReversed()).values).toEqual(values);
});

describe('the table of customers', () => {
  const { customers } = pareto.words.hu;

  test('goes from the largest down, and calls who has no name by the row', () => {
    const { details } = resultsOf(rowsOf([20, 50, 30], ['A', '', 'C']));
    const { columns, rows } = customerTable(details, customers);
    expect(columns).toHaveLength(4);
    expect(rows.map(([name, abc]) => [name, abc])).toEqual([
      ['2. ügyfél', 'A'],
      ['C', 'A'],
      ['A', 'B'],
    ]);
    expect(rows[0]?.slice(2)).toEqual([
      { value: 50, unit: 'money', decimals: 2, exact: true },
      { value: 0.5, unit: 'percent', decimals: 1 },
    ]);
  });

  test('has the profit where the cost of serving is known', () => {
    const { columns, rows } = customerTable(resultsOf(rowsOf([[100, 10], 50])).details, customers);
    expect(columns).toHaveLength(5);
    expect(rows.map((row) => row.at(-1))).toEqual([
      { value: 20, unit: 'money' },
      { value: 15, unit: 'money' },
    ]);
  });
});

test('the sample has a curve, classes and a whale at once, and no caution', () => {
  for (const language of languages) {
    const outcome = outcomeOf(pareto, requireExample(pareto.declaration, {}, language));
    if (outcome.kind === 'none') throw new Error(outcome.reason);
    expect(outcome.cautions).toEqual([]);
    expect(Object.values(outcome.values)).not.toContain(null);
    expect(outcome.values['unprofitableCustomers']).toBe(4);
  }
});

test('a sample customer has a name in each language, not the same in both', () => {
  const [hu, et] = languages.map((language) => pareto.words[language].list?.sampleNames ?? []);
  expect(hu).toHaveLength(pareto.declaration.list.sample.HUF.length);
  expect(et).toHaveLength(pareto.declaration.list.sample.EUR.length);
  expect(hu?.filter((name) => et?.includes(name))).toEqual([]);
});

test('the words around the curves are complete in both languages', () => {
  const shape = (words: object): unknown =>
    Object.fromEntries(
      Object.entries(words).map(([key, word]) => {
        if (typeof word === 'object' && word !== null) return [key, shape(word as object)];
        const said: unknown =
          typeof word === 'function' ? (word as (...x: string[]) => string)('1', '2', '3') : word;
        expect(said, key).toMatch(/\S/);
        return [key, typeof word];
      }),
    );
  expect(shape(figuresInHungarian)).toEqual(shape(figuresInEstonian));
});
